/** What the rule topic-createtime-retention says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const topicCreatetimeRetentionTexts = ruleTexts(() => ({
  title: {
    en: "Old timestamps are deleted as soon as they are written",
    "zh-cn": "时间戳过旧的消息，写入后很快就被删除",
  },
  why: {
    en: "retention.ms does not count from the moment a record was written to the topic, but from its timestamp, which with message.timestamp.type=CreateTime is what the producer says. A backfill that keeps last year's timestamps writes segments that are too old from the start: the next check, by default within five minutes, deletes them, and only fast consumers have seen them. Timestamps in seconds instead of milliseconds do the same: they are in 1970.",
    "zh-cn":
      "retention.ms 不是从消息写入主题时算起，而是从消息的时间戳算起；message.timestamp.type=CreateTime 时，时间戳由生产者给出。回填数据如果保留去年的时间戳，写出的日志段一开始就过期：下一次检查（默认五分钟内）就会删除它们，只有读得快的消费者见过。把秒当毫秒写的时间戳也一样：它们落在 1970 年。",
  },
  timeline: [
    {
      lane: "producer",
      to: "leader",
      text: {
        en: "A backfill writes last year's orders, with their own timestamps.",
        "zh-cn": "回填任务写入去年的订单，保留原来的时间戳。",
      },
    },
    {
      lane: "leader",
      to: "producer",
      text: { en: "All are confirmed and replicated.", "zh-cn": "全部确认并已复制。" },
    },
    {
      lane: "leader",
      mark: "failure",
      text: {
        en: "Minutes later retention looks at the newest timestamp of each segment: all are a year old.",
        "zh-cn": "几分钟后，保留策略检查每个日志段的最新时间戳：全是一年前的。",
      },
    },
    {
      lane: "disk",
      mark: "lost",
      text: {
        en: "The segments are deleted. A consumer that was behind jumps over the gap.",
        "zh-cn": "这些日志段被删除，落后的消费者直接跳过这一段。",
      },
    },
  ],
  remedy: {
    en: "Set message.timestamp.type=LogAppendTime for such a topic: brokers then stamp records themselves, and windows of Kafka Streams see that time too. Or set retention.ms=-1 until the backfill is consumed, or refuse old timestamps with message.timestamp.before.max.ms (since 3.6).",
    "zh-cn":
      "为这类主题设置 message.timestamp.type=LogAppendTime：由 broker 打时间戳，Kafka Streams 的窗口也会使用这个时间。或者在回填数据消费完之前设置 retention.ms=-1，或用 message.timestamp.before.max.ms（3.6 起）拒绝过旧的时间戳。",
  },
  ignoreWhen: {
    en: "The producers of this topic write the present time, or its records may go once they are older than the retention.",
    "zh-cn": "该主题的生产者写入的是当前时间，或超过保留时间的旧数据本来就可以删除。",
  },
  messages: {
    old: {
      en: "By its name this topic receives old records. Retention counts from the producers' timestamps: what is older than {ms} ms is deleted within minutes of being written.",
      "zh-cn":
        "从名称看，该主题会写入旧数据。保留时间按生产者的时间戳计算：早于 {ms} 毫秒的消息写入后几分钟内就会被删除。",
    },
  },
  fixes: {
    append: {
      en: "Count from the time of writing: message.timestamp.type=LogAppendTime (changes behaviour)",
      "zh-cn": "按写入时间计算：message.timestamp.type=LogAppendTime（改变行为）",
    },
  },
}));
