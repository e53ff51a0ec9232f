/** What the rule consumer-read-uncommitted-of-transactional-topic says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const consumerReadUncommittedOfTransactionalTopicTexts = ruleTexts(() => ({
  title: {
    en: "The consumer reads records of aborted transactions",
    "zh-cn": "消费者会读到已中止事务的消息",
  },
  why: {
    en: "A transaction that is aborted leaves its records in the log, marked as void. A consumer skips them only with isolation.level=read_committed; the default read_uncommitted hands them out like all others, and even before it is known how the transaction ends. What was aborted and sent again is then processed twice.",
    "zh-cn":
      "被中止的事务，其消息仍留在日志中，只是标记为无效。只有 isolation.level=read_committed 的消费者才会跳过它们；默认的 read_uncommitted 会照常返回，甚至在事务结束之前就返回。被中止后重发的消息因此会处理两次。",
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
      text: {
        en: "A consumer that reads uncommitted records processes it at once.",
        "zh-cn": "读取未提交消息的消费者立即处理了它。",
      },
    },
    { lane: "producer", mark: "failure", text: { en: "The transaction is aborted.", "zh-cn": "事务被中止。" } },
    {
      lane: "producer",
      to: "leader",
      text: {
        en: "The work is done again: the same record in a new transaction, which commits.",
        "zh-cn": "重做这项工作：同一条消息在新事务中写入并提交。",
      },
    },
    {
      lane: "consumer",
      mark: "duplicate",
      text: {
        en: "It is processed a second time, and the first time should never have been.",
        "zh-cn": "它被第二次处理，而第一次本不该发生。",
      },
    },
  ],
  remedy: {
    en: "Set isolation.level=read_committed on consumers of topics that are written in transactions. The price: they wait at the first open transaction until it ends or times out. It removes nothing that was written twice: it does not make the consumer idempotent.",
    "zh-cn":
      "对于由事务写入的主题，把消费者的 isolation.level 设为 read_committed。代价：消费者会停在第一个未结束的事务处，直到它结束或超时。它不会去除重复写入的消息，也不会让消费者变成幂等的。",
  },
  ignoreWhen: {
    en: "The consumer reads other topics, which nobody writes in transactions.",
    "zh-cn": "消费者读取的是其他主题，没有人用事务写入它们。",
  },
  messages: {
    byDefault: {
      en: "This application writes in transactions, and isolation.level is not set: the consumer also reads records of aborted ones. If it reads a topic written in transactions, set isolation.level=read_committed.",
      "zh-cn":
        "这个应用以事务方式写入，而没有设置 isolation.level：消费者也会读到已中止事务的消息。如果它读取由事务写入的主题，请设为 isolation.level=read_committed。",
    },
    written: {
      en: "This application writes in transactions, and with isolation.level=read_uncommitted the consumer also reads records of aborted ones. If it reads a topic written in transactions, set read_committed.",
      "zh-cn":
        "这个应用以事务方式写入，而 isolation.level=read_uncommitted 的消费者也会读到已中止事务的消息。如果它读取由事务写入的主题，请设为 read_committed。",
    },
  },
}));
