/** What the rule release-spring-async-acks-skip-records says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const releaseSpringAsyncAcksSkipRecordsTexts = ruleTexts(() => ({
  title: {
    en: "Asynchronous acknowledgements commit past records that are still being processed",
    "zh-cn": "异步确认会越过仍在处理的消息提交",
  },
  why: {
    en: "With async-acks records may be acknowledged in any order; the container holds an offset back until all before it are acknowledged. In these releases it forgets to look for gaps: when the oldest record is acknowledged, it commits the newest one that is, whatever lies between. A restart begins behind records that were still being processed, and they are never read again. The records between can also be missing from its list afterwards, and the consumer stays paused.",
    "zh-cn":
      "启用 async-acks 后，消息可以按任意顺序确认；容器会扣住 offset，直到之前的全部确认。这些版本忘记检查空缺：最旧的消息一被确认，就提交已确认的最新一条，不管中间还有什么。重启后从仍在处理的消息之后开始，它们不会再被读取。此后中间的消息还可能从列表中消失，消费者一直处于暂停状态。",
  },
  timeline: [
    {
      lane: "application",
      to: "consumer",
      text: {
        en: "Of the records 1 to 5 the application acknowledges 3 and 5. They wait for 1, 2 and 4.",
        "zh-cn": "应用确认了 1 到 5 中的 3 和 5。它们要等待 1、2、4。",
      },
    },
    {
      lane: "application",
      to: "consumer",
      mark: "failure",
      text: {
        en: "It acknowledges 1: the container commits 5, although 2 and 4 are open.",
        "zh-cn": "应用确认了 1：容器就提交到 5，尽管 2 和 4 还没有完成。",
      },
    },
    {
      lane: "application",
      text: { en: "The application stops while 2 and 4 are being processed.", "zh-cn": "应用在处理 2 和 4 时停止。" },
    },
    {
      lane: "consumer",
      to: "broker",
      mark: "lost",
      text: { en: "It starts again behind 5.", "zh-cn": "重启后从 5 之后开始。" },
    },
  ],
  remedy: {
    en: "Move to spring-kafka 3.3.14 or 4.0.4 or later.",
    "zh-cn": "升级到 spring-kafka 3.3.14、4.0.4 或更新版本。",
  },
  ignoreWhen: { en: "Records are acknowledged in their order, by one thread.", "zh-cn": "消息由一个线程按顺序确认。" },
  messages: {
    happens: {
      en: "In this release asynchronous acknowledgements commit past records that are still being processed: a restart loses them ({issues}). Repaired in {repaired}.",
      "zh-cn": "该版本中，异步确认会越过仍在处理的消息提交：重启会丢失这些消息（{issues}）。{repaired} 已修复。",
    },
  },
}));
