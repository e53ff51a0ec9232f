/** What the rule release-transactional-offsets-late says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const releaseTransactionalOffsetsLateTexts = ruleTexts(() => ({
  title: {
    en: "A transaction counts as complete before its offsets can be read",
    "zh-cn": "事务被视为已完成，但其 offset 还读不到",
  },
  why: {
    en: "When a transaction commits offsets of a group, the broker writes the marker and makes the offsets visible in a task of its own. Up to 3.9.0 it answers before that task has run. The coordinator then lets the same producer begin its next transaction, and the late task meets offsets that are not written yet: it fails, and the offsets of the group stay behind in memory. A consumer that takes over reads an older position and processes records again, in a system that promised exactly once. The new group coordinator (the default from 4.0) does not do this.",
    "zh-cn":
      "事务提交消费组的 offset 时，broker 先写标记，再由一个独立任务让 offset 可见。3.9.0 及以前的版本在该任务执行之前就已应答。协调者随即允许同一生产者开始下一个事务，迟到的任务遇到尚未写入的 offset：任务失败，内存中消费组的 offset 停留在旧位置。接手的消费者读到更旧的位置，重复处理消息，而系统承诺的是精确一次。新的组协调器（4.0 起为默认）没有这个问题。",
  },
  timeline: [
    {
      lane: "application",
      to: "broker",
      text: {
        en: "A transaction commits its records and the offsets of its group.",
        "zh-cn": "一个事务提交消息以及消费组的 offset。",
      },
    },
    {
      lane: "broker",
      mark: "failure",
      text: {
        en: "The broker answers that the marker is written; the task that makes the offsets visible still waits.",
        "zh-cn": "broker 应答标记已写入；让 offset 可见的任务仍在等待。",
      },
    },
    {
      lane: "application",
      to: "broker",
      text: {
        en: "The next transaction adds offsets of the same group; the late task meets them half written, and fails.",
        "zh-cn": "下一个事务又添加同一消费组的 offset；迟到的任务遇到写到一半的内容而失败。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      mark: "duplicate",
      text: {
        en: "A consumer that takes over is given the old offset and processes the records again.",
        "zh-cn": "接手的消费者拿到旧的 offset，重复处理消息。",
      },
    },
  ],
  remedy: {
    en: "Move the brokers to 3.9.1 or later.",
    "zh-cn": "把 broker 升级到 3.9.1 或更新版本。",
  },
  ignoreWhen: {
    en: "No client commits offsets in transactions: neither Streams with exactly_once_v2, nor sendOffsetsToTransaction, nor Spring's transactional listeners.",
    "zh-cn":
      "没有客户端在事务中提交 offset：不用 exactly_once_v2 的 Streams，不用 sendOffsetsToTransaction，也不用 Spring 的事务监听器。",
  },
  messages: {
    happens: {
      en: "In this release a transaction counts as complete before its offsets can be read: where offsets are committed in transactions, records can be processed twice ({issues}). Repaired in {repaired}.",
      "zh-cn":
        "该版本中，事务在其 offset 可读之前就被视为完成：在事务中提交 offset 时，消息可能被处理两次（{issues}）。{repaired} 已修复。",
    },
  },
}));
