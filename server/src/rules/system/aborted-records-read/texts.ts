/** What the rule system-aborted-records-read says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const systemAbortedRecordsReadTexts = ruleTexts(() => ({
  title: {
    en: "The consumer reads aborted records of a topic that is written in transactions",
    "zh-cn": "主题以事务方式写入，而消费者会读到已中止事务的消息",
  },
  why: {
    en: "One application writes to the topic in transactions, another reads it with isolation.level=read_uncommitted, the default of Kafka's Java consumer. It gets records before their transaction ends, and also the records of aborted transactions. A record that was aborted and sent again is processed twice.",
    "zh-cn":
      "一个应用以事务方式写入该主题，另一个应用用 isolation.level=read_uncommitted（Kafka Java 消费者的默认值）读取它。事务尚未结束的消息会被读到，已中止事务的消息也会。中止后重发的消息因此处理两次。",
  },
  timeline: [
    {
      lane: "producer",
      to: "leader",
      text: { en: "A record is written in a transaction.", "zh-cn": "在事务中写入一条消息。" },
    },
    {
      lane: "leader",
      to: "consumer",
      text: { en: "The consumer reads it at once and processes it.", "zh-cn": "消费者立即读到并处理了它。" },
    },
    { lane: "producer", mark: "failure", text: { en: "The transaction is aborted.", "zh-cn": "事务被中止。" } },
    {
      lane: "producer",
      to: "leader",
      text: { en: "The record is sent again, and committed.", "zh-cn": "消息被重新发送并提交。" },
    },
    { lane: "consumer", mark: "duplicate", text: { en: "It is processed again.", "zh-cn": "它被再次处理。" } },
  ],
  remedy: {
    en: "Set isolation.level=read_committed on the consumer. The price: it waits at the first open transaction until that ends or times out.",
    "zh-cn":
      "把消费者的 isolation.level 设为 read_committed。代价：它会停在第一个未结束的事务处，直到该事务结束或超时。",
  },
  ignoreWhen: {
    en: "The consumer only observes, and processing a record twice or too early does no harm.",
    "zh-cn": "消费者只用于观察，重复或提前处理消息没有影响。",
  },
  messages: {
    byDefault: {
      en: "{topic} is written in transactions, and isolation.level is not set here: this consumer also reads records of aborted transactions. Set isolation.level=read_committed.",
      "zh-cn":
        "{topic} 以事务方式写入，而这里没有设置 isolation.level：该消费者也会读到已中止事务的消息。请设为 isolation.level=read_committed。",
    },
    written: {
      en: "{topic} is written in transactions, and with isolation.level=read_uncommitted this consumer also reads records of aborted transactions. Set read_committed.",
      "zh-cn":
        "{topic} 以事务方式写入，而 isolation.level=read_uncommitted 的消费者也会读到已中止事务的消息。请设为 read_committed。",
    },
  },
}));
