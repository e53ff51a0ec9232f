/** What the rule broker-transaction-partition-verification-off says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerTransactionPartitionVerificationOffTexts = ruleTexts(() => ({
  title: {
    en: "Late writes can open transactions that never end",
    "zh-cn": "迟到的写入可能打开永不结束的事务",
  },
  why: {
    en: "Since 3.6 the leader asks the transaction coordinator whether a partition belongs to the running transaction before it appends transactional records. With transaction.partition.verification.enable=false it does not ask. A write that was stuck in the network until its transaction was aborted is then accepted. Either it opens a transaction that nobody will end, and consumers with read_committed stop in front of it for good. Or its records are counted to the producer's next transaction and become visible although they were aborted. Clients from 4.0 on are verified on 4.x brokers in any case; older ones are not.",
    "zh-cn":
      "从 3.6 起，leader 在写入事务消息之前会向事务协调者确认该分区属于正在进行的事务。transaction.partition.verification.enable=false 时不再确认。一次在网络中滞留、直到事务被中止后才到达的写入也会被接受：它打开一个没有人会结束的事务，read_committed 的消费者永远停在它前面；或者这些消息被算进生产者的下一个事务，明明已中止却变得可见。4.x 的 broker 总会校验 4.0 及以上的客户端，但不会校验更旧的客户端。",
  },
  timeline: [
    {
      lane: "producer",
      to: "leader",
      mark: "failure",
      text: { en: "A transactional write gets stuck in the network.", "zh-cn": "一次事务写入滞留在网络中。" },
    },
    {
      lane: "producer",
      to: "broker",
      text: {
        en: "The producer gives up and aborts; the coordinator closes the transaction.",
        "zh-cn": "生产者放弃并中止，协调者关闭该事务。",
      },
    },
    {
      lane: "leader",
      text: {
        en: "Now the write arrives, and without verification it is appended.",
        "zh-cn": "此时写入才到达，没有校验就被写入。",
      },
    },
    {
      lane: "producer",
      to: "leader",
      text: { en: "The next transaction of the same producer commits.", "zh-cn": "同一生产者的下一个事务提交。" },
    },
    {
      lane: "consumer",
      mark: "duplicate",
      text: {
        en: "The aborted records count as committed, next to those that were sent again.",
        "zh-cn": "已中止的消息被当作已提交，与重新发送的消息同时可见。",
      },
    },
  ],
  remedy: {
    en: "Remove the setting; true is the default. If it was a way around a fault of an early 3.6 release, upgrade.",
    "zh-cn": "删除该配置，默认值是 true。如果当初是为了绕过 3.6 早期版本的缺陷，请升级。",
  },
  ignoreWhen: {
    en: "No client of the cluster uses transactions, or it is a passing step around a known fault.",
    "zh-cn": "集群中没有客户端使用事务，或者只是为绕过已知缺陷的临时措施。",
  },
  messages: {
    off: {
      en: "Without transaction.partition.verification.enable a write that arrives after its transaction was aborted is accepted: read_committed consumers stand still or see aborted records. Remove it; the default is true.",
      "zh-cn":
        "关闭 transaction.partition.verification.enable 后，事务中止之后才到达的写入也会被接受：read_committed 的消费者会停滞，或者看到已中止的消息。请删除，默认值是 true。",
    },
  },
}));
