/** What the rule producer-record-larger-than-broker-accepts says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const producerRecordLargerThanBrokerAcceptsTexts = ruleTexts(() => ({
  title: {
    en: "The producer may send records that the broker refuses as too large",
    "zh-cn": "生产者可能发送 broker 因过大而拒绝的消息",
  },
  why: {
    en: "max.request.size only decides what the producer lets through. What is stored is decided by the topic: its max.message.bytes, or the broker's message.max.bytes, about 1 MiB by default. A record between the two is refused with MESSAGE_TOO_LARGE. Alone in its batch, it fails with RecordTooLargeException. Mostly the record behind it is in the same batch: then the producer splits the batch into the same batch and sends it again, without end and without a pause, until delivery.timeout.ms is over (two minutes by default). Everything behind it in its partition waits for it and fails with TimeoutException. One such record is an outage of its partition.",
    "zh-cn":
      "max.request.size 只决定生产者放行多大的请求。能否写入由主题的 max.message.bytes（或 broker 的 message.max.bytes，默认约 1 MiB）决定。大小介于两者之间的消息会被 broker 以 MESSAGE_TOO_LARGE 拒绝。如果它独占一个批次，就以 RecordTooLargeException 失败。多数情况下后一条消息与它同批：生产者把批次“拆分”成同样的批次，不停顿地反复发送，直到 delivery.timeout.ms 用尽（默认两分钟）。同一分区中排在后面的消息都要等待，最后以 TimeoutException 失败。一条这样的消息就会使整个分区不可用。",
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
        en: "It is below max.request.size and goes into a batch. The next record joins it.",
        "zh-cn": "它小于 max.request.size，进入批次；后一条消息也进入同一批次。",
      },
    },
    {
      lane: "producer",
      to: "leader",
      mark: "failure",
      text: {
        en: "The batch is refused with MESSAGE_TOO_LARGE: the topic takes about 1 MiB.",
        "zh-cn": "该批次以 MESSAGE_TOO_LARGE 被拒绝：主题只接受约 1 MiB。",
      },
    },
    {
      lane: "producer",
      to: "leader",
      text: {
        en: "The producer splits it into the same batch and sends it again, hundreds of times.",
        "zh-cn": "生产者把它拆分成同样的批次，反复发送数百次。",
      },
    },
    {
      lane: "producer",
      mark: "lost",
      text: {
        en: "delivery.timeout.ms is over: it fails, and so do all records behind it in the partition.",
        "zh-cn": "delivery.timeout.ms 用尽：它失败，同一分区中排在后面的消息也全部失败。",
      },
    },
  ],
  remedy: {
    en: "Raise max.message.bytes of the topics that carry large records, rather than of the whole broker; or lower max.request.size, so that send() refuses the record at once and nothing behind it fails. Consumers and replication need no change: since 0.10.1 their fetch sizes are no hard limits.",
    "zh-cn":
      "提高承载大消息的主题的 max.message.bytes，而不是整个 broker 的上限；或者降低 max.request.size，让 send() 立即拒绝这条消息，后面的消息就不会失败。消费者和副本同步无需改动：从 0.10.1 起它们的拉取大小不再是硬性限制。",
  },
  ignoreWhen: {
    en: "The topics have been given the larger limit already.",
    "zh-cn": "相关主题已经设置了更大的上限。",
  },
  messages: {
    aboveDefault: {
      en: "max.request.size={size} lets records through that a topic with default settings refuses: it takes batches of up to {limit} bytes. Such a record is sent again and again until delivery.timeout.ms is over, and all behind it in its partition fail with it. Check max.message.bytes of the topics.",
      "zh-cn":
        "max.request.size={size} 会放行默认配置的主题所拒绝的消息：主题最大只接受 {limit} 字节的批次。这样的消息会反复发送，直到 delivery.timeout.ms 用尽，同一分区中排在后面的消息也随之失败。请确认主题的 max.message.bytes。",
    },
  },
  fixes: {
    raise: {
      en: "Give the topics that this producer writes to max.message.bytes={size}.",
      "zh-cn": "为该生产者写入的主题设置 max.message.bytes={size}。",
    },
  },
}));
