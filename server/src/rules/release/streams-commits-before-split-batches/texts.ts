/** What the rule release-streams-commits-before-split-batches says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const releaseStreamsCommitsBeforeSplitBatchesTexts = ruleTexts(() => ({
  title: {
    en: "Streams commits its input while parts of a split batch are unsent",
    "zh-cn": "Streams 在被拆分的批次尚未发完时就提交了输入的 offset",
  },
  why: {
    en: "Where a batch is larger than the broker takes, the producer splits it and sends the parts. In these releases flush() waits for the batch and not for its parts. With processing.guarantee=at_least_once Streams flushes and then commits the offsets of its input. If the application stops before the parts are delivered, or they fail, their records are gone: the input counts as processed. A batch can only be too large where batch.size comes near the broker's limit, as here.",
    "zh-cn":
      "批次超过 broker 允许的大小时，生产者会把它拆开再发。在这些版本中，flush() 只等待原批次，不等待拆出来的部分。processing.guarantee=at_least_once 时，Streams 先 flush 再提交输入的 offset。如果在各部分送达之前应用停止，或者它们发送失败，这些消息就丢失了：输入已被视为处理完毕。只有 batch.size 接近 broker 的上限（如此处），批次才可能过大。",
  },
  timeline: [
    {
      lane: "application",
      to: "producer",
      text: {
        en: "Streams writes its results; the producer gathers them in one large batch.",
        "zh-cn": "Streams 写出结果，生产者把它们攒成一个大批次。",
      },
    },
    {
      lane: "leader",
      to: "producer",
      mark: "failure",
      text: {
        en: "MESSAGE_TOO_LARGE: the producer splits the batch.",
        "zh-cn": "MESSAGE_TOO_LARGE：生产者拆分该批次。",
      },
    },
    {
      lane: "application",
      text: {
        en: "flush() returns, because the batch as such is done, and Streams commits the offsets of its input.",
        "zh-cn": "flush() 认为原批次已经结束而返回，Streams 随即提交输入的 offset。",
      },
    },
    {
      lane: "producer",
      mark: "lost",
      text: {
        en: "The application dies, or a part fails: its records are neither written nor processed again.",
        "zh-cn": "应用崩溃，或某一部分发送失败：这些消息既没有写出，也不会再处理。",
      },
    },
  ],
  remedy: {
    en: "Move to 3.9.2, 4.0.2, 4.1.1 or later, or keep batch.size well below the broker's message.max.bytes.",
    "zh-cn": "升级到 3.9.2、4.0.2、4.1.1 或更新版本，或让 batch.size 远小于 broker 的 message.max.bytes。",
  },
  ignoreWhen: {
    en: "Every topic that is written takes batches larger than batch.size.",
    "zh-cn": "所有写入的主题都接受比 batch.size 更大的批次。",
  },
  messages: {
    happens: {
      en: "With batches this large and at_least_once, Streams commits its input while parts of a batch that was split are unsent: they can be lost ({issues}). Repaired in {repaired}.",
      "zh-cn":
        "批次这么大且使用 at_least_once 时，Streams 会在被拆分的批次尚未发完时提交输入：这些消息可能丢失（{issues}）。{repaired} 已修复。",
    },
  },
}));
