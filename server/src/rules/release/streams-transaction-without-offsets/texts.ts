/** What the rule release-streams-transaction-without-offsets says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const releaseStreamsTransactionWithoutOffsetsTexts = ruleTexts(() => ({
  title: {
    en: "A rebalance commits results without the offsets of their input",
    "zh-cn": "再均衡时提交了结果，却没有提交输入的 offset",
  },
  why: {
    en: "With exactly_once_v2 all tasks of a thread share one transaction. When tasks are revoked that have nothing to commit, these releases commit the open transaction all the same, and without offsets. The results of the other tasks become visible, and the position of their input stays. If the thread dies before its next commit, the input is processed again and the results are written a second time: duplicates under a guarantee of exactly once.",
    "zh-cn":
      "使用 exactly_once_v2 时，一个线程的所有任务共享一个事务。当被收回的任务没有需要提交的内容时，这些版本仍会提交打开的事务，而且不带 offset。其他任务的结果变得可见，而其输入的位置没有前进。如果线程在下一次提交之前崩溃，输入会被再次处理，结果被第二次写出：在精确一次的保证之下出现重复。",
  },
  timeline: [
    {
      lane: "application",
      to: "broker",
      text: {
        en: "Task A of a thread has written results; its offsets are not committed yet.",
        "zh-cn": "线程中的任务 A 已写出结果，其 offset 尚未提交。",
      },
    },
    {
      lane: "application",
      to: "broker",
      mark: "failure",
      text: {
        en: "Task B is revoked and has nothing to commit. The shared transaction is committed, without the offsets of A.",
        "zh-cn": "任务 B 被收回，且没有需要提交的内容。共享的事务被提交，却不含 A 的 offset。",
      },
    },
    {
      lane: "application",
      text: { en: "The thread dies before the next commit.", "zh-cn": "线程在下一次提交之前崩溃。" },
    },
    {
      lane: "application",
      to: "broker",
      mark: "duplicate",
      text: {
        en: "The input of A is processed again, and its results are written a second time.",
        "zh-cn": "A 的输入被再次处理，结果被第二次写出。",
      },
    },
  ],
  remedy: { en: "Move to kafka-streams 3.9.1 or later.", "zh-cn": "升级到 kafka-streams 3.9.1 或更新版本。" },
  ignoreWhen: { en: "Consumers of the results sort duplicates out.", "zh-cn": "结果的消费者会去重。" },
  messages: {
    happens: {
      en: "In this release a rebalance can commit results without the offsets of their input: a crash after it writes them twice, in spite of exactly_once_v2 ({issues}). Repaired in {repaired}.",
      "zh-cn":
        "该版本在再均衡时可能提交结果而不提交输入的 offset：随后崩溃会使结果被写出两次，尽管使用了 exactly_once_v2（{issues}）。{repaired} 已修复。",
    },
  },
}));
