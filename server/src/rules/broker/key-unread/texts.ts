/** What the rule broker-key-unread says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerKeyUnreadTexts = ruleTexts(() => ({
  title: {
    en: "A setting that brokers no longer read, or that does not belong in a broker's file",
    "zh-cn": "broker 已不再读取的配置，或者本来就不属于 broker 配置文件的配置",
  },
  why: {
    en: "host.name, port, advertised.host.name and advertised.port were removed in 3.0. A newer broker silently ignores them: it listens on port 9092 of every address, and gives clients its host's own name. Clients that cannot resolve this name connect to the first broker and to no other. metadata.version was never a setting of the file: it is written into the cluster when its storage is formatted, and is raised with kafka-features.",
    "zh-cn":
      "host.name、port、advertised.host.name、advertised.port 在 3.0 中被移除。新版本的 broker 会悄悄忽略它们：在所有地址的 9092 端口上监听，并把主机自己的名称告诉客户端。客户端若无法解析这个名称，就只能连上第一台 broker。metadata.version 从来不是配置文件中的配置：它在格式化存储时写入集群，之后用 kafka-features 升级。",
  },
  timeline: [
    {
      lane: "broker",
      text: {
        en: "A broker of 3.0 starts with advertised.host.name=kafka1.example: nobody reads that.",
        "zh-cn": "3.0 的 broker 启动，配置了 advertised.host.name=kafka1.example：没有人读取它。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      text: { en: "A consumer asks where the leader is.", "zh-cn": "消费者查询 leader 在哪里。" },
    },
    {
      lane: "broker",
      to: "consumer",
      text: {
        en: "The answer is ip-10-0-0-7:9092, the host's own name.",
        "zh-cn": "得到的回答是 ip-10-0-0-7:9092，即主机自己的名称。",
      },
    },
    {
      lane: "consumer",
      mark: "failure",
      text: {
        en: "The consumer cannot resolve that name, and reads nothing.",
        "zh-cn": "消费者无法解析这个名称，读不到任何消息。",
      },
    },
  ],
  remedy: {
    en: "Write listeners=PLAINTEXT://host:port for the address on which the broker listens, and advertised.listeners=PLAINTEXT://host:port for the address that clients get; every release supports both.",
    "zh-cn":
      "用 listeners=PLAINTEXT://host:port 指定监听地址，用 advertised.listeners=PLAINTEXT://host:port 指定告诉客户端的地址；所有版本都支持这两个配置。",
  },
  ignoreWhen: {
    en: "A start script reads the line and turns it into listeners.",
    "zh-cn": "启动脚本会读取这一行并生成 listeners。",
  },
  messages: {
    address: {
      en: "Since 3.0 brokers do not read {key}: this one listens on and advertises other addresses. Use {successor}.",
      "zh-cn": "3.0 起 broker 不再读取 {key}：实际的监听和公布地址与此不同。请使用 {successor}。",
    },
    idle: {
      en: "Since 3.0 brokers do not read {key}, and before 3.0 {successor} takes precedence. Remove the line.",
      "zh-cn": "3.0 起 broker 不再读取 {key}，在此之前也以 {successor} 为准。请删除这一行。",
    },
    metadata: {
      en: "No broker reads {key} from its file: the cluster keeps it. It is set when storage is formatted, and raised with kafka-features.",
      "zh-cn": "broker 不会从配置文件读取 {key}，它保存在集群中：格式化存储时设置，之后用 kafka-features 升级。",
    },
  },
  fixes: {
    addresses: {
      en: "Write {successor} as NAME://host:port, for example PLAINTEXT://kafka1:9092.",
      "zh-cn": "请把 {successor} 写成 NAME://host:port，例如 PLAINTEXT://kafka1:9092。",
    },
  },
}));
