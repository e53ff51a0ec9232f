/** What the rule system-transaction-log-kept-once says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const systemTransactionLogKeptOnceTexts = ruleTexts(() => ({
  title: {
    en: "Transactions depend on a transaction log with one replica",
    "zh-cn": "事务依赖只有一个副本的事务日志",
  },
  why: {
    en: "The outcome of a transaction is written to __transaction_state. The leader of a partition of this topic is the coordinator of its producers. With one replica, the coordinators of a broker that is down are unavailable: producers can neither begin nor commit, and read_committed consumers wait at open transactions. If the disk is lost, the outcome of transactions is lost.",
    "zh-cn":
      "事务的结果写在 __transaction_state 中。该主题某个分区的 leader 就是相应生产者的协调者。只有一个副本时，broker 一停，其上的协调者就不可用：生产者无法开始或提交事务，read_committed 的消费者停在未结束的事务处。磁盘损坏时，事务的结果就会丢失。",
  },
  timeline: [
    {
      lane: "producer",
      to: "broker",
      text: { en: "A transaction is open; its coordinator is a broker.", "zh-cn": "事务打开，其协调者是一个 broker。" },
    },
    { lane: "broker", mark: "failure", text: { en: "This broker goes down.", "zh-cn": "这个 broker 停机。" } },
    {
      lane: "producer",
      text: {
        en: "No other broker has the log: the producer can neither commit nor abort.",
        "zh-cn": "其他 broker 没有这份日志：生产者既不能提交也不能中止。",
      },
    },
    {
      lane: "consumer",
      text: { en: "Consumers that read committed records wait.", "zh-cn": "只读已提交消息的消费者一直等待。" },
    },
  ],
  remedy: {
    en: "Set transaction.state.log.replication.factor=3 and transaction.state.log.min.isr=2 on the brokers. For an existing topic, raise the number of replicas with kafka-reassign-partitions.",
    "zh-cn":
      "在 broker 上设置 transaction.state.log.replication.factor=3 和 transaction.state.log.min.isr=2。主题已存在时，用 kafka-reassign-partitions 提高其副本数。",
  },
  ignoreWhen: {
    en: "The number of replicas of __transaction_state was raised after the topic was created.",
    "zh-cn": "__transaction_state 创建之后已经提高了副本数。",
  },
  messages: {
    oneCopy: {
      en: "These transactions depend on one broker: the transaction log of its cluster has one replica. While that broker is down, nothing can be committed; if its disk is lost, the outcome of transactions is lost.",
      "zh-cn":
        "这些事务依赖单个 broker：其集群的事务日志只有一个副本。该 broker 停机期间什么也无法提交，磁盘损坏时事务的结果也会丢失。",
    },
  },
  fixes: {
    three: {
      en: "Give the brokers transaction.state.log.replication.factor=3 and transaction.state.log.min.isr=2.",
      "zh-cn": "在 broker 上设置 transaction.state.log.replication.factor=3 和 transaction.state.log.min.isr=2。",
    },
  },
}));
