/** What the rule producer-record-larger-than-broker-accepts says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const producerRecordLargerThanBrokerAcceptsTexts = ruleTexts(() => ({
  title: {
    en: "The producer may send records that the broker refuses as too large",
    "zh-cn": "生产者可能发送 broker 因过大而拒绝的消息",
  },
  why: {
    en: "max.request.size only decides what the producer lets through. What is stored is decided by the topic: its max.message.bytes, or the broker's message.max.bytes, about 1 MiB by default. A record between the two leaves the producer and comes back as RecordTooLargeException; no retry helps. Code that ignores the future or the callback loses it.",
    "zh-cn":
      "max.request.size 只决定生产者放行多大的请求。能否写入由主题的 max.message.bytes（或 broker 的 message.max.bytes，默认约 1 MiB）决定。大小介于两者之间的消息会被生产者发出，再以 RecordTooLargeException 失败，重试也无济于事。不检查 future 或回调的代码就丢失了它。",
  },
  timeline: [
    {
      lane: "application",
      to: "producer",
      text: { en: "send() is given a record of 5 MiB.", "zh-cn": "send() 收到一条 5 MiB 的消息。" },
    },
    {
      lane: "producer",
      text: {
        en: "It is below max.request.size and goes into a batch.",
        "zh-cn": "它小于 max.request.size，进入批次。",
      },
    },
    { lane: "producer", to: "leader", text: { en: "The batch is sent.", "zh-cn": "发送该批次。" } },
    {
      lane: "leader",
      to: "producer",
      mark: "failure",
      text: {
        en: "MESSAGE_TOO_LARGE: the topic takes about 1 MiB.",
        "zh-cn": "MESSAGE_TOO_LARGE：主题只接受约 1 MiB。",
      },
    },
    {
      lane: "producer",
      mark: "lost",
      text: {
        en: "A single record cannot be split. The future fails, and code that ignores it loses the record.",
        "zh-cn": "单条消息无法拆分，future 失败；忽略它的代码就丢失了这条消息。",
      },
    },
  ],
  remedy: {
    en: "Raise max.message.bytes of the topics that carry large records, rather than of the whole broker. Consumers and replication need no change: since 0.10.1 their fetch sizes are no hard limits.",
    "zh-cn":
      "提高承载大消息的主题的 max.message.bytes，而不是整个 broker 的上限。消费者和副本同步无需改动：从 0.10.1 起它们的拉取大小不再是硬性限制。",
  },
  ignoreWhen: {
    en: "The topics have been given the larger limit already.",
    "zh-cn": "相关主题已经设置了更大的上限。",
  },
  messages: {
    aboveDefault: {
      en: "max.request.size={size} lets records through that a topic with default settings refuses: it takes batches of up to {limit} bytes. Check max.message.bytes of the topics.",
      "zh-cn":
        "max.request.size={size} 会放行默认配置的主题所拒绝的消息：主题最大只接受 {limit} 字节的批次。请确认主题的 max.message.bytes。",
    },
  },
  fixes: {
    raise: {
      en: "Give the topics that this producer writes to max.message.bytes={size}.",
      "zh-cn": "为该生产者写入的主题设置 max.message.bytes={size}。",
    },
  },
}));
