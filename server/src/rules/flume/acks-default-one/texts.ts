/** What the rule flume-acks-default-one says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const flumeAcksDefaultOneTexts = ruleTexts(() => ({
  title: {
    en: "Flume's Kafka sink has acks=1: an event that only the leader has is lost when it fails",
    "zh-cn": "Flume 的 Kafka sink 默认 acks=1：leader 故障时，只有它拥有的事件会丢失",
  },
  why: {
    en: "Kafka's producer waits for all in-sync replicas by default since 3.0. Flume does not leave that to Kafka: its Kafka sink sets acks=1 unless the file sets kafka.producer.acks. Flume's transaction ends when the leader has confirmed the batch, and the channel forgets its events. If the leader fails before a follower has them, nobody has them any more. Flume's Kafka channel has acks=all.",
    "zh-cn":
      "从 3.0 起，Kafka 生产者默认等待所有同步副本。但 Flume 不使用 Kafka 的默认值：只要文件没有设置 kafka.producer.acks，Kafka sink 就设置 acks=1。leader 确认批次后，Flume 的事务就结束，channel 随即删除这些事件。如果 leader 在 follower 复制之前发生故障，就再也没有人拥有这些事件。Flume 的 Kafka channel 使用 acks=all。",
  },
  timeline: [
    {
      lane: "application",
      to: "producer",
      text: { en: "The sink takes a batch of events from its channel.", "zh-cn": "sink 从 channel 取出一批事件。" },
    },
    { lane: "producer", to: "leader", text: { en: "The producer asks for acks=1.", "zh-cn": "生产者使用 acks=1。" } },
    {
      lane: "leader",
      to: "producer",
      text: {
        en: "The leader confirms as soon as it has the batch itself.",
        "zh-cn": "leader 自己写入后立即确认。",
      },
    },
    {
      lane: "application",
      text: {
        en: "Flume ends its transaction, and the channel forgets the events.",
        "zh-cn": "Flume 提交事务，channel 删除这些事件。",
      },
    },
    {
      lane: "leader",
      mark: "failure",
      text: {
        en: "The leader fails before a follower has fetched the batch.",
        "zh-cn": "follower 尚未拉取，leader 就发生故障。",
      },
    },
    {
      lane: "follower",
      mark: "lost",
      text: {
        en: "The new leader does not have these events, and nobody sends them again.",
        "zh-cn": "新的 leader 没有这些事件，也没有人重发。",
      },
    },
  ],
  remedy: {
    en: "Set kafka.producer.acks=all for the sink. The cost is the time of one more replication for each batch.",
    "zh-cn": "为 sink 设置 kafka.producer.acks=all。代价是每个批次多一次复制的时间。",
  },
  ignoreWhen: {
    en: "A lost event costs nothing, as with samples for a graph.",
    "zh-cn": "丢失事件没有影响，例如只用于绘图的采样数据。",
  },
  messages: {
    byDefault: {
      en: "No acks for this sink: Flume sets acks=1 instead of Kafka's default, and an event that only the leader has is lost when the leader fails. Set acks=all.",
      "zh-cn":
        "该 sink 没有 acks：Flume 使用 acks=1 而不是 Kafka 的默认值，leader 故障时，只有它拥有的事件会丢失。请设置 acks=all。",
    },
  },
}));
