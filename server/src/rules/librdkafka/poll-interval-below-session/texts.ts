/** What the rule librdkafka-poll-interval-below-session says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const librdkafkaPollIntervalBelowSessionTexts = ruleTexts(() => ({
  title: {
    en: "max.poll.interval.ms below session.timeout.ms: the consumer does not start",
    "zh-cn": "max.poll.interval.ms 小于 session.timeout.ms：消费者无法启动",
  },
  why: {
    en: "Java's consumer accepts this pair, librdkafka does not: the time allowed between two polls must be at least the session timeout. The session timeout counts with its default too, 45 s since 1.7 and 10 s before.",
    "zh-cn":
      "Java 消费者接受这样的组合，librdkafka 则不接受：两次 poll 之间允许的时间至少要等于会话超时。会话超时的默认值也参与比较：1.7 起为 45 秒，之前为 10 秒。",
  },
  timeline: refusalOf(
    "consumer",
    {
      en: "librdkafka compares max.poll.interval.ms with session.timeout.ms.",
      "zh-cn": "librdkafka 比较 max.poll.interval.ms 与 session.timeout.ms。",
    },
    { en: "It is smaller: no consumer is made.", "zh-cn": "前者更小：不创建消费者。" },
  ),
  remedy: {
    en: "Raise max.poll.interval.ms, or lower session.timeout.ms where failures must be seen sooner.",
    "zh-cn": "调大 max.poll.interval.ms；如果需要更快发现故障，则调小 session.timeout.ms。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    below: {
      en: "The consumer will not start: max.poll.interval.ms is {poll} and must be at least session.timeout.ms, which is {session}.",
      "zh-cn": "消费者无法启动：max.poll.interval.ms 为 {poll}，不能小于 session.timeout.ms（{session}）。",
    },
  },
  fixes: {
    shorter: {
      en: "Lower session.timeout.ms, or write a longer max.poll.interval.ms.",
      "zh-cn": "请调小 session.timeout.ms，或写一个更大的 max.poll.interval.ms。",
    },
  },
}));
