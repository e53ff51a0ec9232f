/** What the rule system-record-larger-than-topic says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const systemRecordLargerThanTopicTexts = ruleTexts(() => ({
  title: {
    en: "The producer allows records that its topic refuses as too large",
    "zh-cn": "生产者放行的消息超过其主题接受的大小",
  },
  why: {
    en: "max.request.size limits what the producer sends, and max.message.bytes of the topic limits what is stored. A record between the two limits is sent and refused; no retry helps. Alone in its batch it fails with RecordTooLargeException. With another record in its batch it is sent again and again until delivery.timeout.ms is over, and everything behind it in its partition fails with TimeoutException. Code that ignores the future or the callback loses them.",
    "zh-cn":
      "max.request.size 限制生产者发送的大小，主题的 max.message.bytes 限制写入的大小。介于两者之间的消息会被发出，然后被拒绝，重试无济于事。它独占一个批次时以 RecordTooLargeException 失败；与其他消息同批时，它会反复发送，直到 delivery.timeout.ms 用尽，同一分区中排在后面的消息也全部以 TimeoutException 失败。不检查 future 或回调的代码就丢失了这些消息。",
  },
  timeline: [
    {
      lane: "producer",
      text: { en: "A large record is below max.request.size.", "zh-cn": "一条大消息小于 max.request.size。" },
    },
    { lane: "producer", to: "leader", text: { en: "It is sent to its topic.", "zh-cn": "它被发往主题。" } },
    {
      lane: "leader",
      to: "producer",
      mark: "failure",
      text: {
        en: "MESSAGE_TOO_LARGE: the topic's limit is lower.",
        "zh-cn": "MESSAGE_TOO_LARGE：主题的上限更小。",
      },
    },
    {
      lane: "producer",
      mark: "lost",
      text: {
        en: "It is sent again until delivery.timeout.ms is over. Then it fails, and all behind it in the partition.",
        "zh-cn": "它反复发送，直到 delivery.timeout.ms 用尽，然后与同一分区中后面的消息一起失败。",
      },
    },
  ],
  remedy: {
    en: "Give the topic max.message.bytes of the same size, or lower max.request.size so that send() fails at once. Consumers and replicas need no change: since 0.10.1 their fetch sizes are not hard limits.",
    "zh-cn":
      "把主题的 max.message.bytes 设为同样大小，或降低 max.request.size，让 send() 立即失败。消费者和副本无需改动：从 0.10.1 起它们的拉取大小不是硬性限制。",
  },
  ignoreWhen: {
    en: "No record ever comes near the topic's limit.",
    "zh-cn": "消息的大小不会接近主题的上限。",
  },
  messages: {
    larger: {
      en: "max.request.size={size} allows records that {topic} refuses: its limit is {limit} bytes. They fail, mostly with everything behind them in their partition, and are lost where the code does not check the result.",
      "zh-cn":
        "max.request.size={size} 会放行 {topic} 所拒绝的消息：它的上限是 {limit} 字节。这些消息会失败，多数情况下连同其分区中后面的所有消息；代码不检查结果时就会丢失。",
    },
  },
  fixes: {
    raise: {
      en: "Give {topic} max.message.bytes={size}, or lower max.request.size.",
      "zh-cn": "为 {topic} 设置 max.message.bytes={size}，或降低 max.request.size。",
    },
  },
}));
