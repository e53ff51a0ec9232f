/** What the rule producer-transaction-timeout-with-two-phase-commit says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const producerTransactionTimeoutWithTwoPhaseCommitTexts = ruleTexts(() => ({
  title: {
    en: "transaction.timeout.ms beside two-phase commit: the producer does not start",
    "zh-cn": "transaction.timeout.ms 与两阶段提交同时配置：生产者无法启动",
  },
  why: {
    en: "With transaction.two.phase.commit.enable=true an outside coordinator decides when a transaction ends, so Kafka never lets it expire. A time after which it should expire contradicts that, and is refused when the producer is built.",
    "zh-cn":
      "transaction.two.phase.commit.enable=true 时，事务何时结束由外部协调者决定，Kafka 不会让它超时。再指定超时时间就自相矛盾，创建生产者时会被拒绝。",
  },
  timeline: refusalOf(
    "producer",
    {
      en: "Two-phase commit is on; the client looks for transaction.timeout.ms.",
      "zh-cn": "两阶段提交已开启，客户端检查是否写了 transaction.timeout.ms。",
    },
    { en: "It is written: a ConfigException is thrown.", "zh-cn": "发现写了这一项：抛出 ConfigException。" },
  ),
  remedy: {
    en: "Remove transaction.timeout.ms, or do without two-phase commit.",
    "zh-cn": "删除 transaction.timeout.ms，或者不使用两阶段提交。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    both: {
      en: "The producer will not start: with two-phase commit transactions do not expire, so transaction.timeout.ms must not be set.",
      "zh-cn": "生产者无法启动：两阶段提交的事务不会超时，因此不能设置 transaction.timeout.ms。",
    },
  },
}));
