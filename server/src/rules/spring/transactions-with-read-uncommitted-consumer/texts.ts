/** What the rule spring-transactions-with-read-uncommitted-consumer says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springTransactionsWithReadUncommittedConsumerTexts = ruleTexts(() => ({
  title: {
    en: "Transactions on the sending side, a consumer that also reads what was rolled back",
    "zh-cn": "发送端使用事务，消费者却会读到已回滚的消息",
  },
  why: {
    en: "A transaction hides its records only from consumers that ask for it. Kafka's default and Spring Boot's is read_uncommitted: the listener is given every record, also those of transactions that are rolled back or still open. When the sender repeats the transaction, the listener has handled the same thing twice.",
    "zh-cn":
      "只有主动要求的消费者（read_committed）才看不到未提交事务的消息。Kafka 和 Spring Boot 的默认值都是 read_uncommitted：监听器会收到所有消息，包括已回滚或尚未提交的事务中的消息。发送方重试事务后，同一件事就被处理了两次。",
  },
  timeline: [
    {
      lane: "producer",
      to: "broker",
      text: { en: "A transaction sends “invoice 12”.", "zh-cn": "一个事务发送了“发票 12”。" },
    },
    {
      lane: "consumer",
      to: "broker",
      text: {
        en: "The listener reads it at once: it does not wait for the commit.",
        "zh-cn": "监听器马上读到它，不等待提交。",
      },
    },
    {
      lane: "producer",
      mark: "failure",
      text: { en: "The database fails; the transaction is rolled back.", "zh-cn": "数据库出错，事务回滚。" },
    },
    {
      lane: "producer",
      to: "broker",
      text: { en: "The retry sends “invoice 12” again and commits.", "zh-cn": "重试再次发送“发票 12”并提交。" },
    },
    {
      lane: "consumer",
      mark: "duplicate",
      text: { en: "The listener handles it a second time.", "zh-cn": "监听器第二次处理它。" },
    },
  ],
  remedy: {
    en: "Set isolation-level to read_committed for consumers of topics that are written in transactions. They then wait until a transaction ends, which adds its length to the delay.",
    "zh-cn":
      "如果消费的主题由事务写入，请把 isolation-level 设为 read_committed。消费者会等到事务结束才读到消息，延迟随之增加。",
  },
  ignoreWhen: {
    en: "This consumer reads topics that nobody writes in transactions, or handling a record twice does no harm.",
    "zh-cn": "该消费者读取的主题没有事务写入，或重复处理没有危害。",
  },
  messages: {
    uncommitted: {
      en: "This application sends in transactions, and its consumer reads uncommitted records: from topics that are written in transactions it is given what was rolled back, too.",
      "zh-cn":
        "该应用以事务方式发送消息，而它的消费者会读取未提交的消息：对于由事务写入的主题，已回滚的消息也会被读到。",
    },
  },
}));
