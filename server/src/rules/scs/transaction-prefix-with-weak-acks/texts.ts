/** What the rule scs-transaction-prefix-with-weak-acks says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const scsTransactionPrefixWithWeakAcksTexts = ruleTexts(() => ({
  title: {
    en: "The binder's transactions need acks=all",
    "zh-cn": "绑定器的事务要求 acks=all",
  },
  why: {
    en: "With a transaction-id-prefix the binder sends all outputs through one transactional producer, for which idempotence is switched on. Up to Spring Cloud Stream 5.0.1 the binder still hands it acks=1 unless somebody says otherwise, and Kafka's client refuses that pair. No output is ever sent.",
    "zh-cn":
      "设置 transaction-id-prefix 后，绑定器通过同一个事务生产者发送所有输出，并为它启用幂等。直到 Spring Cloud Stream 5.0.1，如果没有另行配置，绑定器仍会传入 acks=1，而 Kafka 客户端拒绝这种组合。一条输出也发不出去。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "The binder builds the transactional producer: enable.idempotence=true, acks=1.",
        "zh-cn": "绑定器创建事务生产者：enable.idempotence=true，acks=1。",
      },
    },
    {
      lane: "producer",
      mark: "failure",
      text: {
        en: 'The client refuses: "Must set acks to all in order to use the idempotent producer".',
        "zh-cn": '客户端拒绝："Must set acks to all in order to use the idempotent producer"。',
      },
    },
    {
      lane: "application",
      text: { en: "The outputs are not bound, and nothing is sent.", "zh-cn": "输出无法绑定，什么也发不出去。" },
    },
  ],
  remedy: {
    en: "Set spring.cloud.stream.kafka.binder.required-acks: all, or acks: all under transaction.producer.configuration.",
    "zh-cn":
      "设置 spring.cloud.stream.kafka.binder.required-acks: all，或在 transaction.producer.configuration 下设置 acks: all。",
  },
  ignoreWhen: {
    en: "Only where code sets acks before the producer is built.",
    "zh-cn": "仅当代码在创建生产者之前设置 acks 时可以忽略。",
  },
  messages: {
    refused: {
      en: "The transactional producer is refused: it needs acks=all, and is given acks={acks}. Set required-acks: all.",
      "zh-cn": "事务生产者会被拒绝：它要求 acks=all，得到的却是 acks={acks}。请设置 required-acks: all。",
    },
  },
}));
