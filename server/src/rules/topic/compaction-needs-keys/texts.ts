/** What the rule topic-compaction-needs-keys says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const topicCompactionNeedsKeysTexts = ruleTexts(() => ({
  title: {
    en: "A compacted topic of events keeps the last event of each key only",
    "zh-cn": "事件主题启用日志压缩（compact）后，每个 key 只保留最后一个事件",
  },
  why: {
    en: "Compaction is made for states: of all records with the same key only the newest stays. Events are no states. After created, paid and shipped for one order, only shipped is left, and a consumer that is behind, or a new one, never sees the others. Records without a key are refused altogether.",
    "zh-cn":
      "日志压缩（compaction）是为状态数据设计的：同一个 key 的消息只保留最新一条。事件不是状态：一个订单依次产生已创建、已支付、已发货，最后只剩已发货，落后的消费者或新的消费者永远看不到前两个。没有 key 的消息会被直接拒绝。",
  },
  timeline: [
    {
      lane: "producer",
      to: "leader",
      text: {
        en: "Three events are written for order 7: created, paid, shipped.",
        "zh-cn": "为订单 7 写入三个事件：已创建、已支付、已发货。",
      },
    },
    {
      lane: "consumer",
      mark: "failure",
      text: { en: "A consumer is down for a while.", "zh-cn": "某个消费者停机了一段时间。" },
    },
    {
      lane: "leader",
      mark: "lost",
      text: {
        en: "The cleaner keeps shipped and removes the other two.",
        "zh-cn": "日志清理线程只保留已发货，删掉了另外两个。",
      },
    },
    {
      lane: "leader",
      to: "consumer",
      text: {
        en: "The consumer comes back and reads one event of three.",
        "zh-cn": "消费者恢复后，三个事件只读到一个。",
      },
    },
  ],
  remedy: {
    en: "Use cleanup.policy=delete for events, with a retention longer than the slowest consumer needs. Where the topic really holds states, keep compact and set min.compaction.lag.ms to more than the longest time a consumer may be behind.",
    "zh-cn":
      "事件主题请使用 cleanup.policy=delete，保留时间要长于最慢的消费者所需。如果主题保存的确实是状态，请保留 compact，并把 min.compaction.lag.ms 设为大于消费者可能落后的最长时间。",
  },
  ignoreWhen: {
    en: "Each key is written once, or readers only ever want the newest record of a key.",
    "zh-cn": "每个 key 只写一次，或消费者只需要每个 key 的最新消息。",
  },
  messages: {
    events: {
      en: "By its name this topic holds events, and compaction leaves only the last one of each key: consumers that are behind miss the others, and records without a key are refused.",
      "zh-cn":
        "从名称看，这是事件主题，而日志压缩后每个 key 只剩最后一个事件：落后的消费者会漏掉其余事件，没有 key 的消息会被拒绝。",
    },
  },
  fixes: {
    deleteInstead: {
      en: "For events set cleanup.policy=delete with a long enough retention; for states keep compact and set min.compaction.lag.ms.",
      "zh-cn": "事件请设置 cleanup.policy=delete 并给足保留时间；状态数据请保留 compact 并设置 min.compaction.lag.ms。",
    },
  },
}));
