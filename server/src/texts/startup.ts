/** The story of a client that refuses its configuration: the same in every rule but for what it compares. */
import type { Step } from "../timeline/step.ts";
import type { Text } from "./text.ts";

/** `compares` says what the client looks at, `refuses` why it throws; clients without a lane of their own speak as the application. */
export function refusalOf(
  client: "producer" | "consumer" | "application",
  compares: Text,
  refuses: Text,
): readonly Step[] {
  const own = client !== "application";
  return [
    { lane: "application", ...(own ? { to: client } : {}), text: starts },
    { lane: client, text: compares },
    { lane: client, ...(own ? { to: "application" as const } : {}), mark: "failure", text: refuses },
    { lane: "application", text: down },
  ];
}

/** The story of a broker that refuses its file. */
export function brokerRefuses(compares: Text, refuses: Text): readonly Step[] {
  return [
    { lane: "broker", text: restarts },
    { lane: "broker", text: compares },
    { lane: "broker", mark: "failure", text: refuses },
    { lane: "leader", text: fewer },
  ];
}

/** The story of settings that Kafka refuses for a topic. */
export function topicRefused(refuses: Text): readonly Step[] {
  return [
    { lane: "application", to: "broker", text: asks },
    { lane: "broker", to: "application", mark: "failure", text: refuses },
    { lane: "broker", text: unchanged },
  ];
}

const asks: Text = {
  en: "A tool sends the settings of the topic.",
  "zh-cn": "工具提交该主题的配置。",
};

const unchanged: Text = {
  en: "The topic stays as it was, or does not exist.",
  "zh-cn": "主题保持原样，或者根本不存在。",
};

const restarts: Text = {
  en: "The broker is restarted and reads its file.",
  "zh-cn": "broker 重启并读取配置文件。",
};

const fewer: Text = {
  en: "The other brokers serve its partitions with one copy less.",
  "zh-cn": "其他 broker 以少一个副本的状态继续提供这些分区的服务。",
};

const starts: Text = {
  en: "The application starts and builds its Kafka client.",
  "zh-cn": "应用启动并创建 Kafka 客户端。",
};

const down: Text = {
  en: "The application does not come up, or it comes up without this client.",
  "zh-cn": "应用启动失败，或者启动后没有这个客户端。",
};

/** When a finding about a start may be ignored: the same for all of them. */
export const neverAsItStands: Text = {
  en: "Never as it stands; only where code changes one of these settings before the client is built.",
  "zh-cn": "照目前的写法不应忽略，除非代码在创建客户端之前修改了其中的配置。",
};

/** Of a value that one vendor's build takes. */
export const ofHortonworks = {
  message: {
    en: "{key}=PLAINTEXTSASL is understood by Hortonworks' Kafka (HDP) alone: any other client or broker will not start.",
    "zh-cn": "{key}=PLAINTEXTSASL 只有 Hortonworks 的 Kafka（HDP）认识：其他客户端或 broker 都无法启动。",
  },
  advice: {
    en: "Write SASL_PLAINTEXT, as Apache's Kafka calls it; silence this line if it is for HDP.",
    "zh-cn": "请改为 Apache Kafka 的写法 SASL_PLAINTEXT；如果这一行用于 HDP，请用注释忽略此提示。",
  },
} satisfies Record<string, Text>;
