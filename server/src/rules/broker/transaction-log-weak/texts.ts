/** What the rule broker-transaction-log-weak says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerTransactionLogWeakTexts = ruleTexts(() => ({
  title: {
    en: "The transaction log can vanish with one disk",
    "zh-cn": "损坏一块磁盘就可能丢掉事务日志",
  },
  why: {
    en: "Whether a transaction was committed stands in an internal topic, __transaction_state. With transaction.state.log.replication.factor=1 it has one copy; with transaction.state.log.min.isr=1 a decision counts as soon as one copy has it. When that disk is lost in the middle of a commit, some partitions have the commit marker and others never get one. Part of the transaction is then visible, and consumers with read_committed stand still before the rest; or a transaction that was reported as committed is aborted. Kafka's defaults are 3 and 2; 1 mostly comes from the sample server.properties.",
    "zh-cn":
      "事务是否已提交记录在内部主题 __transaction_state 中。transaction.state.log.replication.factor=1 时它只有一个副本；transaction.state.log.min.isr=1 时只要有一份写入，决定就算生效。如果提交过程中这块磁盘损坏，一部分分区已有提交标记，另一部分永远等不到：事务只有一半可见，read_committed 的消费者卡在剩下的部分之前，或者已报告提交成功的事务被中止。Kafka 的默认值是 3 和 2，1 大多来自自带的示例 server.properties。",
  },
  timeline: [
    { lane: "producer", to: "broker", text: { en: "The transaction is committed.", "zh-cn": "提交事务。" } },
    {
      lane: "broker",
      text: {
        en: "The coordinator notes the decision on its own disk alone and sends the first markers.",
        "zh-cn": "协调者只在自己的磁盘上记下决定，并发出第一批提交标记。",
      },
    },
    { lane: "broker", mark: "failure", text: { en: "That disk dies.", "zh-cn": "这块磁盘损坏。" } },
    {
      lane: "leader",
      text: {
        en: "The other partitions wait for a marker that nobody will send.",
        "zh-cn": "其余分区一直等待不会再有人发送的标记。",
      },
    },
    {
      lane: "consumer",
      mark: "lost",
      text: {
        en: "A read_committed consumer sees half of the transaction; the rest is stuck or aborted.",
        "zh-cn": "read_committed 的消费者只看到半个事务，其余部分卡住或被中止。",
      },
    },
  ],
  remedy: {
    en: "Set transaction.state.log.replication.factor=3 and transaction.state.log.min.isr=2, Kafka's defaults. They count when the topic is created, with the first transaction of the cluster; an existing topic gets more copies with kafka-reassign-partitions and its min.insync.replicas with kafka-configs.",
    "zh-cn":
      "设置 transaction.state.log.replication.factor=3 和 transaction.state.log.min.isr=2，即 Kafka 的默认值。它们在创建主题时（集群出现第一个事务时）起作用；已有的主题请用 kafka-reassign-partitions 增加副本，用 kafka-configs 修改它的 min.insync.replicas。",
  },
  ignoreWhen: {
    en: "No client of the cluster uses transactions: no producer with transactional.id, no exactly-once in Streams or Connect.",
    "zh-cn": "集群中没有客户端使用事务：没有设置 transactional.id 的生产者，Streams 和 Connect 也没有启用精确一次。",
  },
  messages: {
    oneCopy: {
      en: "transaction.state.log.replication.factor=1 keeps one copy of what transactions decided: if that disk fails, a committed transaction can end up half visible. Set 3, with min.isr 2.",
      "zh-cn":
        "transaction.state.log.replication.factor=1 时事务日志只有一个副本：该磁盘损坏时，已提交的事务可能只有一半可见。请设为 3，并把 min.isr 设为 2。",
    },
    oneInSync: {
      en: "With transaction.state.log.min.isr=1 a commit counts with one copy while the other replicas lag: if that disk fails, the transaction can end up half visible. Set 2.",
      "zh-cn":
        "transaction.state.log.min.isr=1 时，其他副本落后期间，只写入一份就算提交成功：该磁盘损坏时，事务可能只有一半可见。请设为 2。",
    },
  },
  fixes: {
    copies: {
      en: "Set transaction.state.log.replication.factor=3 (changes behaviour)",
      "zh-cn": "设为 transaction.state.log.replication.factor=3（改变行为）",
    },
    both: {
      en: "Three copies of the transaction log, two in sync (changes behaviour)",
      "zh-cn": "事务日志三个副本，至少两个同步（改变行为）",
    },
  },
}));
