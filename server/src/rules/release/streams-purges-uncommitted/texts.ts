/** What the rule release-streams-purges-uncommitted says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const releaseStreamsPurgesUncommittedTexts = ruleTexts(() => ({
  title: {
    en: "Streams deletes records of repartition topics that are not committed yet",
    "zh-cn": "Streams 会删除重分区主题中尚未提交的消息",
  },
  why: {
    en: "Streams deletes the records of its own repartition topics once they are processed. In these releases it takes the offsets that are consumed, and they can be ahead of those committed. If the application dies between the two, its new start begins at the committed offset, and the records from there on are deleted: they are never processed.",
    "zh-cn":
      "Streams 会在处理完之后删除自己的重分区主题中的消息。这些版本以已消费的 offset 为准，而它可能领先于已提交的 offset。如果应用在两者之间崩溃，重启后从已提交的 offset 开始，而那之后的消息已被删除：它们永远不会被处理。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "Records of a repartition topic are consumed; the commit is still to come.",
        "zh-cn": "重分区主题的消息已被消费，尚未提交。",
      },
    },
    {
      lane: "application",
      to: "broker",
      mark: "failure",
      text: { en: "Streams has the broker delete them all the same.", "zh-cn": "Streams 仍让 broker 删除了它们。" },
    },
    { lane: "application", text: { en: "The application dies before the commit.", "zh-cn": "应用在提交之前崩溃。" } },
    {
      lane: "application",
      to: "broker",
      mark: "lost",
      text: {
        en: "It starts again at the committed offset; the records are not there any more.",
        "zh-cn": "它从已提交的 offset 重新开始；这些消息已不存在。",
      },
    },
  ],
  remedy: {
    en: "Move to kafka-streams 3.7.2, 3.9.1 or later.",
    "zh-cn": "升级到 kafka-streams 3.7.2、3.9.1 或更新版本。",
  },
  ignoreWhen: {
    en: "The topology has no repartition topic: nothing is grouped or joined by another key than the input's.",
    "zh-cn": "拓扑中没有重分区主题：没有按输入以外的 key 分组或连接。",
  },
  messages: {
    happens: {
      en: "This release can delete records of repartition topics before they are committed: a crash then loses them ({issues}). Repaired in {repaired}.",
      "zh-cn": "该版本可能在提交之前就删除重分区主题的消息：此时崩溃会丢失它们（{issues}）。{repaired} 已修复。",
    },
  },
}));
