/** What the rule streams-transaction-timeout-below-commit-interval says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const streamsTransactionTimeoutBelowCommitIntervalTexts = ruleTexts(() => ({
  title: {
    en: "Exactly-once with a commit interval longer than the transaction timeout: the Streams application does not start",
    "zh-cn": "精确一次模式下提交间隔大于事务超时：Streams 应用无法启动",
  },
  why: {
    en: "Under exactly-once each commit interval is one transaction. It has to be over before the transaction times out, after 10 seconds unless producer.transaction.timeout.ms says otherwise. An interval that fits at-least-once (30 seconds) does not fit here, and is refused when the application is built.",
    "zh-cn":
      "在精确一次模式下，每个提交间隔就是一个事务，必须在事务超时之前结束；除非设置了 producer.transaction.timeout.ms，超时为 10 秒。适合至少一次的间隔（30 秒）在这里不合适，创建应用时会被拒绝。",
  },
  timeline: refusalOf(
    "application",
    {
      en: "Kafka Streams compares commit.interval.ms with the timeout of its transactions.",
      "zh-cn": "Kafka Streams 比较 commit.interval.ms 与事务超时。",
    },
    {
      en: "Transactions would expire first: an IllegalArgumentException is thrown.",
      "zh-cn": "事务会先超时：抛出 IllegalArgumentException。",
    },
  ),
  remedy: {
    en: "Shorten commit.interval.ms; the default under exactly-once is 100. Or raise producer.transaction.timeout.ms, written with its prefix, up to what the brokers admit.",
    "zh-cn":
      "调小 commit.interval.ms，精确一次模式下默认为 100。或者调大 producer.transaction.timeout.ms（必须带前缀），但不能超过 broker 允许的上限。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    below: {
      en: "The Streams application will not start: commit.interval.ms ({commit}) is longer than the transaction timeout ({timeout}), and exactly-once commits by transaction.",
      "zh-cn":
        "Streams 应用无法启动：commit.interval.ms（{commit}）大于事务超时（{timeout}），而精确一次模式按事务提交。",
    },
  },
}));
