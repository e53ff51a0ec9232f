/** What the rule broker-offsets-retention-short says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerOffsetsRetentionShortTexts = ruleTexts(() => ({
  title: {
    en: "Committed offsets expire while a group is away",
    "zh-cn": "消费者组停用期间，提交的位移会过期",
  },
  why: {
    en: "The broker forgets the committed offsets of a group that has had no members for offsets.retention.minutes. When the group comes back it has no position, though the records are still there: auto.offset.reset=earliest reads everything that is left once more, latest skips everything written in the meantime. Before 2.1 the time even ran from the last commit, so that a quiet partition of a running group could lose its position. The default was one day before 2.0 and is seven days since; the old value does not survive a weekend.",
    "zh-cn":
      "消费者组没有成员的时间超过 offsets.retention.minutes，broker 就会删除它提交的位移。消费者组恢复后没有了位置，哪怕消息还在：auto.offset.reset=earliest 会把剩下的消息全部重新消费，latest 会跳过期间写入的所有消息。2.1 之前甚至从最后一次提交开始计时，正在运行的消费者组在没有流量的分区上也可能丢失位置。2.0 之前的默认值是一天，之后是七天；旧默认值撑不过一个周末。",
  },
  timeline: [
    {
      lane: "consumer",
      mark: "failure",
      text: { en: "The group is stopped on Friday.", "zh-cn": "周五停掉消费者组。" },
    },
    {
      lane: "broker",
      text: {
        en: "After the retention the coordinator deletes the group's offsets.",
        "zh-cn": "超过保留时间后，协调者删除该组的位移。",
      },
    },
    { lane: "consumer", to: "broker", text: { en: "On Monday it starts again.", "zh-cn": "周一重新启动。" } },
    {
      lane: "broker",
      to: "consumer",
      text: { en: "There is no committed offset.", "zh-cn": "没有已提交的位移。" },
    },
    {
      lane: "consumer",
      mark: "duplicate",
      text: {
        en: "earliest reads everything again, latest skips the weekend.",
        "zh-cn": "earliest 全部重新消费，latest 跳过整个周末的消息。",
      },
    },
  ],
  remedy: {
    en: "Set offsets.retention.minutes to at least 10080, and longer than the retention of your topics where groups pause for weeks: 43200 is thirty days. Offsets are small, it costs next to nothing.",
    "zh-cn":
      "把 offsets.retention.minutes 至少设为 10080；如果消费者组会停用数周，应大于主题的保留时间：43200 是三十天。位移数据很小，几乎没有代价。",
  },
  ignoreWhen: {
    en: "All groups run all the time, or short-lived groups with random names would fill the offsets topic.",
    "zh-cn": "所有消费者组一直运行，或者大量随机命名的临时消费者组会占满位移主题。",
  },
  messages: {
    short: {
      en: "{key}={value} forgets the position of a group that is stopped for {time}: it then skips or repeats records by auto.offset.reset. The default is 10080, a week.",
      "zh-cn":
        "{key}={value}：消费者组停用 {time} 后，它提交的位移就会被删除，之后按 auto.offset.reset 跳过或重复消费消息。默认值是 10080，即一周。",
    },
  },
}));
