/** What the rule release-async-consumer-commits-unread says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const releaseAsyncConsumerCommitsUnreadTexts = ruleTexts(() => ({
  title: {
    en: "The consumer of the new protocol commits records that nobody has seen",
    "zh-cn": "新协议的消费者会提交尚未交付的消息",
  },
  why: {
    en: "With group.protocol=consumer a thread in the background commits by a timer. Before 4.0 it takes the position at any moment, also while poll() has moved it and has not yet returned the records. If the application dies then, the committed position stands behind records that it never got, and nobody reads them again. The older protocol commits inside of poll(), and only what was returned before.",
    "zh-cn":
      "使用 group.protocol=consumer 时，由后台线程定时提交。4.0 之前，它随时读取位置，包括 poll() 已移动位置但还没有返回消息的时刻。如果此时应用崩溃，已提交的位置就在应用从未拿到的消息之后，这些消息不会再被读取。旧协议在 poll() 内部提交，只提交之前已返回的消息。",
  },
  timeline: [
    {
      lane: "consumer",
      text: {
        en: "poll() takes records out of its buffer and moves the position.",
        "zh-cn": "poll() 从缓冲区取出消息并移动位置。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      mark: "failure",
      text: {
        en: "At this moment the timer of the background thread ends: it commits the new position.",
        "zh-cn": "就在此时后台线程的定时器到期，提交了新的位置。",
      },
    },
    {
      lane: "application",
      text: {
        en: "The application dies before poll() has returned, or before it has processed anything.",
        "zh-cn": "在 poll() 返回之前，或处理任何消息之前，应用崩溃。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      mark: "lost",
      text: { en: "The next consumer starts behind these records.", "zh-cn": "下一个消费者从这些消息之后开始读取。" },
    },
  ],
  remedy: {
    en: "Move to kafka-clients 4.0 or later, where this protocol is ready for production; or leave group.protocol at classic, or commit yourself after processing.",
    "zh-cn":
      "升级到 kafka-clients 4.0 或更新版本（该协议从 4.0 起可用于生产）；或者保持 group.protocol=classic，或在处理之后自行提交。",
  },
  ignoreWhen: { en: "A few records lost at a crash do no harm.", "zh-cn": "崩溃时丢失少量消息无害。" },
  messages: {
    happens: {
      en: "In this release the consumer of the new protocol commits by a timer, also records that poll() has not returned yet: a crash loses them ({issues}). Repaired in {repaired}.",
      "zh-cn":
        "该版本中，新协议的消费者按定时器提交，包括 poll() 尚未返回的消息：崩溃时这些消息会丢失（{issues}）。{repaired} 已修复。",
    },
  },
}));
