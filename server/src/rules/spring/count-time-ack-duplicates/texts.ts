/** What the rule spring-count-time-ack-duplicates says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springCountTimeAckDuplicatesTexts = ruleTexts(() => ({
  title: {
    en: "Rare commits by count or time: after a crash all records since the last one come again",
    "zh-cn": "按数量或时间提交且间隔很大：崩溃后，上次提交以来的消息会全部重新投递",
  },
  why: {
    en: "Under TIME, COUNT and COUNT_TIME the container commits when a limit is reached, and not before, although the listener is done with the records. A crash, a kill or a rebalance in between throws away what is not committed yet: everything since the last commit is processed a second time. The further the limit, the more.",
    "zh-cn":
      "在 TIME、COUNT 和 COUNT_TIME 模式下，容器要到达上限才提交，即使监听器早已处理完消息。其间发生崩溃、强制终止或重平衡，尚未提交的进度就作废：上次提交以来的消息都会再处理一遍。上限越大，重复越多。",
  },
  timeline: [
    {
      lane: "consumer",
      to: "broker",
      text: {
        en: "The container commits; the next commit is due in a minute.",
        "zh-cn": "容器提交位移，下一次提交在一分钟之后。",
      },
    },
    {
      lane: "consumer",
      text: {
        en: "The listener processes 20,000 records in the next 50 seconds.",
        "zh-cn": "接下来 50 秒监听器处理了 20000 条消息。",
      },
    },
    {
      lane: "consumer",
      mark: "failure",
      text: { en: "The process is killed.", "zh-cn": "进程被强制终止。" },
    },
    {
      lane: "consumer",
      mark: "duplicate",
      text: {
        en: "After the restart the group stands where the last commit was: the 20,000 records are processed again.",
        "zh-cn": "重启后消费者组回到上次提交的位移：这 20000 条消息再次处理。",
      },
    },
  ],
  remedy: {
    en: "Use ack-mode BATCH (the default) or RECORD, or a nearer limit: without ack-time it is 5 seconds, without ack-count one record. Commits cost the broker little.",
    "zh-cn":
      "使用 ack-mode BATCH（默认）或 RECORD，或缩小上限：不写 ack-time 为 5 秒，不写 ack-count 为 1 条。提交对 broker 的开销很小。",
  },
  ignoreWhen: {
    en: "The listener is idempotent: processing a record twice leaves the same result.",
    "zh-cn": "监听器是幂等的：同一条消息处理两次结果不变。",
  },
  messages: {
    count: {
      en: "The container commits after {count} records only: a crash before that has all of them processed again.",
      "zh-cn": "容器每 {count} 条消息才提交一次：在此之前崩溃，这些消息会全部重新处理。",
    },
    time: {
      en: "The container commits after {time} only: a crash before that has all records of that time processed again.",
      "zh-cn": "容器每隔 {time} 才提交一次：在此之前崩溃，这段时间的消息会全部重新处理。",
    },
  },
}));
