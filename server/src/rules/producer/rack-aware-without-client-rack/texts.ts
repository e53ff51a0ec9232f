/** What the rule producer-rack-aware-without-client-rack says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const producerRackAwareWithoutClientRackTexts = ruleTexts(() => ({
  title: {
    en: "partitioner.rack.aware=true without client.rack: the producer does not start",
    "zh-cn": "partitioner.rack.aware=true 却没有 client.rack：生产者无法启动",
  },
  why: {
    en: "A rack-aware producer prefers partitions whose leader is in its own rack. Without client.rack it does not know which rack that is, and is refused when it is built.",
    "zh-cn":
      "机架感知的生产者优先选择 leader 位于同一机架的分区。没有 client.rack，它就不知道自己在哪个机架，创建时会被拒绝。",
  },
  timeline: refusalOf(
    "producer",
    {
      en: "partitioner.rack.aware is true; the client looks for client.rack.",
      "zh-cn": "partitioner.rack.aware 为 true，客户端查找 client.rack。",
    },
    { en: "It is missing or empty: a ConfigException is thrown.", "zh-cn": "缺失或为空：抛出 ConfigException。" },
  ),
  remedy: {
    en: "Write client.rack with the name that the brokers of that place carry in broker.rack, or remove partitioner.rack.aware.",
    "zh-cn": "把 client.rack 设为所在机架的 broker 在 broker.rack 中使用的名称，或删除 partitioner.rack.aware。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    nowhere: {
      en: "The producer will not start: partitioner.rack.aware=true needs client.rack, and there is none.",
      "zh-cn": "生产者无法启动：partitioner.rack.aware=true 需要 client.rack，而这里没有。",
    },
  },
  fixes: {
    rack: {
      en: "To keep it, write client.rack with the broker.rack of the brokers nearby.",
      "zh-cn": "如果要保留，请把 client.rack 设为就近 broker 的 broker.rack。",
    },
  },
}));
