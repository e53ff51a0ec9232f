/** What the rule librdkafka-idempotence-conflicts says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const librdkafkaIdempotenceConflictsTexts = ruleTexts(() => ({
  title: {
    en: "A setting that rules out idempotence or transactions: the producer does not start",
    "zh-cn": "与幂等性或事务冲突的配置：生产者无法启动",
  },
  why: {
    en: "Idempotence in librdkafka needs acks=all, at least one retry, at most 5 requests in flight and first-in-first-out queues; transactions need idempotence, and nothing in them may wait longer than they last. What is not written librdkafka adjusts by itself. What is written against it stops the producer, or its first topic.",
    "zh-cn":
      "librdkafka 的幂等性要求 acks=all、至少重试一次、在途请求数不超过 5，以及先进先出的队列；事务要求开启幂等性，而且其中的任何等待都不能超过事务的时长。没有写出的配置 librdkafka 会自行调整，写出的冲突配置则会使生产者或它的第一个主题创建失败。",
  },
  timeline: refusalOf(
    "producer",
    {
      en: "librdkafka compares the settings with what idempotence and transactions need.",
      "zh-cn": "librdkafka 将各项配置与幂等性和事务的要求比较。",
    },
    {
      en: "One that was written contradicts them: no producer is made, and the error names it.",
      "zh-cn": "写出的某一项与之矛盾：不创建生产者，错误信息会指出是哪一项。",
    },
  ),
  remedy: {
    en: "Remove the setting that stands against it, or give it the value named in the message.",
    "zh-cn": "删除冲突的配置，或改为提示中的值。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    transactional: {
      en: "The producer will not start: a transactional.id needs idempotence, and enable.idempotence=false switches it off.",
      "zh-cn": "生产者无法启动：transactional.id 需要幂等性，而 enable.idempotence=false 把它关闭了。",
    },
    needs: {
      en: "The producer will not start: with idempotence {key} must be {needed}, and this is {value}.",
      "zh-cn": "生产者无法启动：开启幂等性时 {key} 必须为 {needed}，而这里是 {value}。",
    },
    retries: {
      en: "The producer will not start: idempotence needs at least one retry, and {key} is {value}.",
      "zh-cn": "生产者无法启动：幂等性要求至少重试一次，而 {key} 为 {value}。",
    },
    inFlight: {
      en: "The producer will not start: idempotence allows 5 requests in flight at most, and {key} is {value}.",
      "zh-cn": "生产者无法启动：幂等性最多允许 5 个在途请求，而 {key} 为 {value}。",
    },
    gapless: {
      en: "The producer will not start: enable.gapless.guarantee needs enable.idempotence=true.",
      "zh-cn": "生产者无法启动：enable.gapless.guarantee 需要 enable.idempotence=true。",
    },
    outlives: {
      en: "The producer will not start: {key} is {value} and outlives the transaction, which ends after {limit} ms.",
      "zh-cn": "生产者无法启动：{key} 为 {value}，超过了事务的时长 {limit} 毫秒。",
    },
    lingers: {
      en: "The producer will not start: with {key}={value} a message waits longer for its batch than the {limit} ms for which it lives.",
      "zh-cn": "生产者无法启动：{key}={value} 时，消息等待组成批次的时间不短于它的存活时间 {limit} 毫秒。",
    },
  },
}));
