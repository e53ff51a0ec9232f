/** What the rule smallrye-acks-default-one says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const smallryeAcksDefaultOneTexts = ruleTexts(() => ({
  title: {
    en: "acks=1 by SmallRye's default: what only the leader has is lost with it",
    "zh-cn": "SmallRye 默认 acks=1：只有 leader 有的消息会随它一起丢失",
  },
  why: {
    en: "Kafka's producer waits for all in-sync replicas by default since 3.0, and is idempotent. SmallRye's connector does not leave that to Kafka: it always gives acks=1 to the producer of a channel unless the channel says otherwise, and idempotence silently steps back. A record that is confirmed and that no follower has yet is gone when the leader dies.",
    "zh-cn":
      "从 3.0 起，Kafka 生产者默认等待所有同步副本并开启幂等。但 SmallRye 的连接器不使用 Kafka 的默认值：只要通道没有另外指定，它总是给生产者设置 acks=1，幂等随之静默关闭。已确认但尚未复制到 follower 的消息，在 leader 故障时会丢失。",
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
        en: "It dies before a follower has fetched the record.",
        "zh-cn": "follower 尚未拉取，leader 就发生故障。",
      },
    },
    {
      lane: "follower",
      mark: "lost",
      text: {
        en: "The new leader has no such record, and nobody sends it again.",
        "zh-cn": "新的 leader 没有这条消息，也没有人重发。",
      },
    },
  ],
  remedy: {
    en: "Set acks=all for the channel, or for all with mp.messaging.connector.smallrye-kafka.acks=all. It costs the time of one more hop, and idempotence is on again.",
    "zh-cn":
      "为通道设置 acks=all，或用 mp.messaging.connector.smallrye-kafka.acks=all 为所有通道设置。代价是多一次复制的时间，幂等也会重新生效。",
  },
  ignoreWhen: {
    en: "A lost record costs nothing, or a kafka-configuration bean of the application gives acks.",
    "zh-cn": "丢失消息没有影响，或由应用的 kafka-configuration bean 提供 acks。",
  },
  messages: {
    byDefault: {
      en: "No acks for this channel: SmallRye gives acks=1, not Kafka's default, so a record that only the leader has is lost with it. Set acks=all.",
      "zh-cn":
        "该通道没有 acks：SmallRye 使用 acks=1 而不是 Kafka 的默认值，只有 leader 有的消息会随它丢失。请设置 acks=all。",
    },
  },
}));
