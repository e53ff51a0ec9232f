/** What the rule smallrye-acks-default-one says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const smallryeAcksDefaultOneTexts = ruleTexts(() => ({
  title: {
    en: "SmallRye's default is acks=1: a record that only the leader has is lost when it fails",
    "zh-cn": "SmallRye 默认 acks=1：leader 故障时，只有它拥有的消息会丢失",
  },
  why: {
    en: "Kafka's producer waits for all in-sync replicas by default since 3.0, and is idempotent. SmallRye's connector does not leave that to Kafka: it always sets acks=1 for the producer of a channel unless the channel sets acks, and idempotence is silently switched off. A confirmed record that no follower has yet is lost when the leader fails.",
    "zh-cn":
      "从 3.0 起，Kafka 生产者默认等待所有同步副本并开启幂等。但 SmallRye 的连接器不使用 Kafka 的默认值：只要通道没有设置 acks，它总是给生产者设置 acks=1，幂等随之静默关闭。已确认但尚未复制到 follower 的消息，在 leader 故障时会丢失。",
  },
  timeline: [
    {
      lane: "application",
      to: "producer",
      text: { en: "An order is sent through the channel.", "zh-cn": "通过通道发送一条订单。" },
    },
    { lane: "producer", to: "leader", text: { en: "The producer asks for acks=1.", "zh-cn": "生产者使用 acks=1。" } },
    {
      lane: "leader",
      to: "producer",
      text: { en: "The leader confirms as soon as it has the record itself.", "zh-cn": "leader 自己写入后立即确认。" },
    },
    {
      lane: "leader",
      mark: "failure",
      text: {
        en: "It fails before a follower has fetched the record.",
        "zh-cn": "follower 尚未拉取，leader 就发生故障。",
      },
    },
    {
      lane: "follower",
      mark: "lost",
      text: {
        en: "The new leader does not have this record, and nobody sends it again.",
        "zh-cn": "新的 leader 没有这条消息，也没有人重发。",
      },
    },
  ],
  remedy: {
    en: "Set acks=all for the channel, or for all with mp.messaging.connector.smallrye-kafka.acks=all. The cost is the time of one more replication, and idempotence is active again.",
    "zh-cn":
      "为通道设置 acks=all，或用 mp.messaging.connector.smallrye-kafka.acks=all 为所有通道设置。代价是多一次复制的时间，幂等也会重新生效。",
  },
  ignoreWhen: {
    en: "A lost record costs nothing, or a kafka-configuration bean of the application sets acks.",
    "zh-cn": "丢失消息没有影响，或由应用的 kafka-configuration bean 提供 acks。",
  },
  messages: {
    byDefault: {
      en: "No acks for this channel: SmallRye sets acks=1 instead of Kafka's default, and a record that only the leader has is lost when the leader fails. Set acks=all.",
      "zh-cn":
        "该通道没有 acks：SmallRye 使用 acks=1 而不是 Kafka 的默认值，leader 故障时，只有它拥有的消息会丢失。请设置 acks=all。",
    },
  },
}));
