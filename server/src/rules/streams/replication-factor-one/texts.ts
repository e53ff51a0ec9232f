/** What the rule streams-replication-factor-one says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const streamsReplicationFactorOneTexts = ruleTexts(() => ({
  title: {
    en: "The internal topics of a Streams application have a single copy",
    "zh-cn": "Streams 应用的内部主题只有一个副本",
  },
  why: {
    en: "A Streams application keeps two kinds of topics of its own. Changelogs are the backup of its state stores, repartition topics carry records from one half of the topology to the other. With replication.factor=1 each lies on one disk. When that disk dies the state cannot be restored, and what was on its way between the halves is lost although its input offsets are committed.",
    "zh-cn":
      "Streams 应用有两类内部主题：changelog 是状态存储的备份，repartition 主题把消息从拓扑的一半传到另一半。replication.factor=1 时，它们都只存在一块磁盘上。磁盘损坏后，状态无法恢复；正在两半之间传递的消息也会丢失，而它们的输入位移已经提交。",
  },
  timeline: [
    {
      lane: "application",
      to: "broker",
      text: {
        en: "The application counts, and writes each new count to the changelog; then it commits its input offsets.",
        "zh-cn": "应用进行计数，把每个新结果写入 changelog，然后提交输入位移。",
      },
    },
    {
      lane: "disk",
      mark: "failure",
      text: { en: "The disk that holds the changelog dies.", "zh-cn": "存放 changelog 的磁盘损坏。" },
    },
    {
      lane: "application",
      text: {
        en: "The instance is replaced; the new one wants to restore its counts from the changelog.",
        "zh-cn": "实例被替换，新实例要从 changelog 恢复计数。",
      },
    },
    {
      lane: "broker",
      mark: "lost",
      text: {
        en: "There is no other copy. The counts are gone, and the inputs behind the committed offsets are not read again.",
        "zh-cn": "没有其他副本，计数丢失；已提交位移之前的输入也不会再读。",
      },
    },
  ],
  remedy: {
    en: "Set replication.factor=3. It counts when the topics are created: raise those that exist with kafka-reassign-partitions. Since 3.0 the default -1 leaves the number to the brokers' default.replication.factor, which is 1 unless somebody changed it.",
    "zh-cn":
      "设置 replication.factor=3。它只在创建主题时起作用：已有的内部主题请用 kafka-reassign-partitions 增加副本。从 3.0 起默认值 -1 表示由 broker 的 default.replication.factor 决定，而后者没有修改过就是 1。",
  },
  ignoreWhen: {
    en: "The cluster has one broker, or the topology has neither state nor a repartitioning.",
    "zh-cn": "集群只有一台 broker，或者拓扑既没有状态也没有重分区。",
  },
  messages: {
    one: {
      en: "replication.factor=1: changelogs and repartition topics have one copy. When its disk dies, the state cannot be restored and records between the two halves of the topology are lost. Use 3.",
      "zh-cn":
        "replication.factor=1：changelog 和 repartition 主题只有一个副本。磁盘损坏时，状态无法恢复，拓扑两半之间的消息也会丢失。请使用 3。",
    },
    oneByDefault: {
      en: "replication.factor is not set and is 1 before Kafka 3.0: changelogs and repartition topics have one copy, and when its disk dies the state cannot be restored. Use 3.",
      "zh-cn":
        "没有设置 replication.factor，Kafka 3.0 之前默认为 1：changelog 和 repartition 主题只有一个副本，磁盘损坏时状态无法恢复。请使用 3。",
    },
  },
}));
