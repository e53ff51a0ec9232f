/** What the rule producer-transaction-timeout-exceeds-broker says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const producerTransactionTimeoutExceedsBrokerTexts = ruleTexts(() => ({
  title: {
    en: "transaction.timeout.ms is longer than the broker admits",
    "zh-cn": "transaction.timeout.ms 超过 broker 允许的上限",
  },
  why: {
    en: "The broker bounds the time that a transaction may stay open: transaction.max.timeout.ms, 15 minutes by default. A producer that asks for more is built without complaint, and then initTransactions() fails with a KafkaException that names the limit: it cannot send anything.",
    "zh-cn":
      "broker 限定了事务可以保持打开的时间：transaction.max.timeout.ms，默认 15 分钟。要求更长时间的生产者可以创建成功，但 initTransactions() 会失败，抛出指明该上限的 KafkaException，什么也发送不了。",
  },
  timeline: [
    {
      lane: "application",
      to: "producer",
      text: { en: "The producer is built without complaint.", "zh-cn": "生产者创建成功，没有任何报错。" },
    },
    {
      lane: "producer",
      to: "broker",
      text: {
        en: "initTransactions() tells the broker its timeout.",
        "zh-cn": "initTransactions() 把超时时间告诉 broker。",
      },
    },
    {
      lane: "broker",
      to: "producer",
      mark: "failure",
      text: {
        en: "It is above the limit: INVALID_TRANSACTION_TIMEOUT.",
        "zh-cn": "超过上限：INVALID_TRANSACTION_TIMEOUT。",
      },
    },
    {
      lane: "application",
      text: { en: "No transaction can begin, and nothing is sent.", "zh-cn": "无法开始任何事务，什么也发送不了。" },
    },
  ],
  remedy: {
    en: "Stay within the broker's limit, or raise transaction.max.timeout.ms there first. Consumers that read committed records wait for an open transaction: a long timeout makes a crashed producer hold them up that long.",
    "zh-cn":
      "不要超过 broker 的上限，或先在 broker 上提高 transaction.max.timeout.ms。读取已提交消息的消费者会等待未结束的事务：超时越长，崩溃的生产者就让它们停滞越久。",
  },
  ignoreWhen: {
    en: "transaction.max.timeout.ms of the brokers was raised.",
    "zh-cn": "broker 的 transaction.max.timeout.ms 已经提高。",
  },
  messages: {
    aboveDefault: {
      en: "A broker with default settings refuses transaction.timeout.ms={timeout}: its transaction.max.timeout.ms is {limit}, and initTransactions() would fail. Check that the brokers admit more.",
      "zh-cn":
        "默认配置的 broker 会拒绝 transaction.timeout.ms={timeout}：其 transaction.max.timeout.ms 为 {limit}，initTransactions() 会失败。请确认 broker 允许更长的时间。",
    },
  },
}));
