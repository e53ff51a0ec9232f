/** What the rule system-transaction-timeout-refused says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const systemTransactionTimeoutRefusedTexts = ruleTexts(() => ({
  title: {
    en: "The producer's brokers refuse its transaction.timeout.ms",
    "zh-cn": "生产者的 broker 拒绝它的 transaction.timeout.ms",
  },
  why: {
    en: "A broker limits how long a transaction may stay open: transaction.max.timeout.ms. A producer that asks for more gets INVALID_TRANSACTION_TIMEOUT, and initTransactions() throws: the application does not start.",
    "zh-cn":
      "broker 限定了事务保持打开的最长时间：transaction.max.timeout.ms。要求更长时间的生产者会收到 INVALID_TRANSACTION_TIMEOUT，initTransactions() 抛出异常：应用无法启动。",
  },
  timeline: [
    {
      lane: "application",
      to: "producer",
      text: { en: "initTransactions() is called.", "zh-cn": "调用 initTransactions()。" },
    },
    {
      lane: "producer",
      to: "broker",
      text: { en: "It asks for a longer time than the broker allows.", "zh-cn": "它要求的时间超过 broker 的上限。" },
    },
    {
      lane: "broker",
      to: "producer",
      mark: "failure",
      text: {
        en: "The broker refuses: INVALID_TRANSACTION_TIMEOUT.",
        "zh-cn": "broker 拒绝：INVALID_TRANSACTION_TIMEOUT。",
      },
    },
    { lane: "application", text: { en: "The exception makes the start fail.", "zh-cn": "异常使启动失败。" } },
  ],
  remedy: {
    en: "Lower transaction.timeout.ms to what the brokers allow, or raise transaction.max.timeout.ms there. With a long timeout, read_committed consumers wait longer after a producer has died.",
    "zh-cn":
      "把 transaction.timeout.ms 降到 broker 的上限以内，或在 broker 上提高 transaction.max.timeout.ms。超时越长，生产者失效后 read_committed 的消费者等待得越久。",
  },
  ignoreWhen: {
    en: "The brokers run with settings that differ from these files.",
    "zh-cn": "broker 实际运行的配置与这些文件不同。",
  },
  messages: {
    refused: {
      en: "The producer will not start: its brokers allow transaction.max.timeout.ms={limit}, and transaction.timeout.ms is {timeout}. initTransactions() fails.",
      "zh-cn":
        "生产者无法启动：它的 broker 允许的 transaction.max.timeout.ms 为 {limit}，而 transaction.timeout.ms 为 {timeout}，initTransactions() 会失败。",
    },
  },
}));
