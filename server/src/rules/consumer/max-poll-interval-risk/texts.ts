/** What the rule consumer-max-poll-interval-risk says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const consumerMaxPollIntervalRiskTexts = ruleTexts(() => ({
  title: {
    en: "A batch may take longer than max.poll.interval.ms",
    "zh-cn": "一批消息的处理时间可能超过 max.poll.interval.ms",
  },
  why: {
    en: "All records that one poll() returns, up to max.poll.records, have to be processed before the next poll(), within max.poll.interval.ms. A consumer that is late leaves its group: its partitions go to another member, its own commit fails, and the other one processes the same records again. If every batch is too slow, this never ends.",
    "zh-cn":
      "一次 poll() 返回的全部消息（最多 max.poll.records 条）必须在 max.poll.interval.ms 之内、下一次 poll() 之前处理完。超时的消费者会退出消费者组：分区交给其他成员，它自己的位移提交失败，接手者再次处理同样的消息。如果每一批都太慢，就会无休止地重复。",
  },
  timeline: [
    {
      lane: "broker",
      to: "consumer",
      text: { en: "poll() returns a full batch.", "zh-cn": "poll() 返回满满一批消息。" },
    },
    {
      lane: "consumer",
      to: "application",
      text: {
        en: "The database is slow today, and the batch takes longer than the interval.",
        "zh-cn": "今天数据库很慢，处理这一批的时间超过了间隔。",
      },
    },
    {
      lane: "consumer",
      mark: "failure",
      text: {
        en: "The heartbeat thread notices it and leaves the group.",
        "zh-cn": "心跳线程发现超时，让消费者退出消费者组。",
      },
    },
    {
      lane: "broker",
      text: {
        en: "Another member gets the partitions, from the last committed offset.",
        "zh-cn": "另一个成员接手这些分区，从最后提交的位移开始。",
      },
    },
    {
      lane: "application",
      mark: "duplicate",
      text: {
        en: "The first one's commit fails: its records are processed twice.",
        "zh-cn": "前一个成员的提交失败：它的消息被处理两次。",
      },
    },
  ],
  remedy: {
    en: "Lower max.poll.records until a slow day's batch fits into the interval. Raise max.poll.interval.ms only after that: it is also the time after which a consumer that hangs is noticed.",
    "zh-cn":
      "降低 max.poll.records，使最慢时的一批也能在间隔内处理完。之后再考虑提高 max.poll.interval.ms：它同时也是发现消费者卡死所需的时间。",
  },
  ignoreWhen: {
    en: "Records are processed in bulk, and a whole batch was measured to be far below the interval.",
    "zh-cn": "消息是批量处理的，并且实测一整批远低于该间隔。",
  },
  messages: {
    little: {
      en: "Up to {records} records in {interval} ms leave {each} ms for each one. A slower batch costs the consumer its partitions, and its records are processed again. Lower max.poll.records.",
      "zh-cn":
        "{interval} 毫秒内最多处理 {records} 条消息，每条只有 {each} 毫秒。更慢的一批会让消费者失去分区，其消息会被重复处理。请降低 max.poll.records。",
    },
  },
}));
