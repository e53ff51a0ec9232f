/** What the rule producer-partitioner-class-removed says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const producerPartitionerClassRemovedTexts = ruleTexts(() => ({
  title: {
    en: "A partitioner that this release of Kafka does not have: the producer does not start",
    "zh-cn": "该 Kafka 版本中没有这个分区器：生产者无法启动",
  },
  why: {
    en: "DefaultPartitioner and UniformStickyPartitioner were deprecated in 3.3, when their work was built into the producer itself, and are gone since 4.0. A file that still names one stops the producer at the upgrade.",
    "zh-cn":
      "DefaultPartitioner 和 UniformStickyPartitioner 在 3.3 中被弃用，其功能已内置到生产者中；从 4.0 起被移除。仍然写着它们的文件会让升级后的生产者无法启动。",
  },
  timeline: refusalOf(
    "producer",
    {
      en: "The client loads the class that partitioner.class names.",
      "zh-cn": "客户端加载 partitioner.class 指定的类。",
    },
    { en: "The class does not exist: a ConfigException is thrown.", "zh-cn": "这个类不存在：抛出 ConfigException。" },
  ),
  remedy: {
    en: "Remove the line: what is built in sends records with a key to the partition of the key, and fills batches with the others. What UniformStickyPartitioner did, ignoring keys, is partitioner.ignore.keys=true now.",
    "zh-cn":
      "删除这一行：内置逻辑会把带 key 的消息发往 key 对应的分区，其余消息则按批次填充。UniformStickyPartitioner 忽略 key 的行为现在由 partitioner.ignore.keys=true 实现。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    gone: {
      en: "The producer will not start: Kafka 4.0 removed this partitioner. The default does its work.",
      "zh-cn": "生产者无法启动：Kafka 4.0 已移除这个分区器，默认逻辑可以代替它。",
    },
    later: {
      en: "The producer will not start: Kafka has this partitioner since 2.4 only.",
      "zh-cn": "生产者无法启动：这个分区器从 Kafka 2.4 才开始提供。",
    },
  },
}));
