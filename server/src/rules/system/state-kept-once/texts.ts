/** What the rule system-state-kept-once says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const systemStateKeptOnceTexts = ruleTexts(() => ({
  title: {
    en: "By its cluster's default, the state of a Streams application has one replica",
    "zh-cn": "按集群默认值，Streams 应用的状态只有一个副本",
  },
  why: {
    en: "With replication.factor=-1 Streams creates its changelog and repartition topics with the broker's default.replication.factor, which is 1 here. A changelog is the only backup of a store, and a repartition topic holds records that are still being processed. If the disk of one broker is lost, both are lost.",
    "zh-cn":
      "replication.factor=-1 时，Streams 按 broker 的 default.replication.factor 创建 changelog 和 repartition 主题，而这里该值为 1。changelog 是状态存储的唯一备份，repartition 主题保存处理途中的消息。一个 broker 的磁盘损坏，两者都会丢失。",
  },
  timeline: [
    {
      lane: "application",
      to: "leader",
      text: {
        en: "The state is written to its changelog, which has one replica.",
        "zh-cn": "状态写入只有一个副本的 changelog。",
      },
    },
    { lane: "leader", mark: "failure", text: { en: "The disk is lost.", "zh-cn": "磁盘损坏。" } },
    {
      lane: "application",
      mark: "lost",
      text: { en: "The state cannot be restored.", "zh-cn": "状态无法恢复。" },
    },
  ],
  remedy: {
    en: "Set replication.factor=3, or raise default.replication.factor of the brokers. For existing internal topics, raise the number of replicas with kafka-reassign-partitions.",
    "zh-cn":
      "设置 replication.factor=3，或提高 broker 的 default.replication.factor。已有的内部主题用 kafka-reassign-partitions 提高副本数。",
  },
  ignoreWhen: {
    en: "The state can be rebuilt from topics that keep all records.",
    "zh-cn": "状态可以从保留全部消息的主题重建。",
  },
  messages: {
    oneCopy: {
      en: "The internal topics use the brokers' default.replication.factor, which is 1: if one disk is lost, the state and the records in progress are lost. Set replication.factor=3.",
      "zh-cn":
        "内部主题采用 broker 的 default.replication.factor，其值为 1：一块磁盘损坏，状态和处理途中的消息就会丢失。请设置 replication.factor=3。",
    },
  },
}));
