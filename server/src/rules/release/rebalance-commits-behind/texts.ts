/** What the rule release-rebalance-commits-behind says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const releaseRebalanceCommitsBehindTexts = ruleTexts(() => ({
  title: {
    en: "A consumer reads on after its last commit before a rebalance",
    "zh-cn": "消费者在再均衡前最后一次提交之后仍继续读取",
  },
  why: {
    en: "Before a rebalance a consumer with auto commit commits its position and gives its partitions back. In 3.2.1 and 3.2.2 it sends that commit without waiting, and goes on handing out records until the answer has come. The records between are processed here, but the committed position stands before them: whoever gets the partition next processes them again, at every rebalance.",
    "zh-cn":
      "再均衡之前，启用自动提交的消费者会提交位置并交还分区。3.2.1 和 3.2.2 发出提交后不等待，在应答到来之前继续交付消息。这期间的消息已在此处处理，但已提交的位置在它们之前：接手分区的消费者会再次处理它们，每次再均衡都是如此。",
  },
  timeline: [
    {
      lane: "consumer",
      to: "broker",
      text: {
        en: "A rebalance begins. The consumer commits its position and does not wait.",
        "zh-cn": "再均衡开始。消费者提交位置，但不等待。",
      },
    },
    {
      lane: "consumer",
      mark: "failure",
      text: {
        en: "Until the answer has come it goes on handing out records to the application.",
        "zh-cn": "在应答到来之前，它继续把消息交给应用。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      mark: "duplicate",
      text: {
        en: "Another consumer gets the partition, starts at the committed position, and reads these records again.",
        "zh-cn": "另一个消费者得到该分区，从已提交的位置开始，再次读到这些消息。",
      },
    },
  ],
  remedy: { en: "Move to kafka-clients 3.2.3 or later.", "zh-cn": "升级到 kafka-clients 3.2.3 或更新版本。" },
  ignoreWhen: { en: "Processing a record twice does no harm.", "zh-cn": "重复处理消息无害。" },
  messages: {
    happens: {
      en: "In this release a consumer with auto commit reads on after its last commit before a rebalance: at every rebalance records are processed twice ({issues}). Repaired in {repaired}.",
      "zh-cn":
        "该版本中，启用自动提交的消费者在再均衡前最后一次提交后仍继续读取：每次再均衡都会重复处理消息（{issues}）。{repaired} 已修复。",
    },
  },
}));
