/** What the rule librdkafka-partitioner-differs-from-java says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const librdkafkaPartitionerDiffersFromJavaTexts = ruleTexts(() => ({
  title: {
    en: "librdkafka puts a key into another partition than Java's clients do",
    "zh-cn": "librdkafka 与 Java 客户端会把相同的 key 放进不同的分区",
  },
  why: {
    en: "By default librdkafka hashes a key with CRC32, Java's producer and Kafka Streams with murmur2. As long as one of them alone writes a topic, that is of no consequence. When both do, updates of one key stand in two partitions: their order is lost, compaction keeps both, and a join that expects equal partitioning misses partners.",
    "zh-cn":
      "librdkafka 默认用 CRC32 计算 key 的哈希，Java 生产者和 Kafka Streams 用 murmur2。只有一方写入某个主题时没有影响；双方都写入时，同一个 key 的更新会落在两个分区：顺序丢失，日志压缩（compaction）后两边各留一份，要求分区一致的 join 也会找不到对应的消息。",
  },
  timeline: [
    {
      lane: "producer",
      to: "broker",
      text: {
        en: "librdkafka writes an update of key A: CRC32 leads to partition 1.",
        "zh-cn": "librdkafka 写入 key A 的更新：CRC32 算出分区 1。",
      },
    },
    {
      lane: "application",
      to: "broker",
      text: {
        en: "A Java service writes a later update of key A: murmur2 leads to partition 4.",
        "zh-cn": "Java 服务写入 key A 的后一次更新：murmur2 算出分区 4。",
      },
    },
    {
      lane: "consumer",
      mark: "failure",
      text: {
        en: "A consumer reads partition 4 first, then partition 1.",
        "zh-cn": "消费者先读到分区 4，再读到分区 1。",
      },
    },
    {
      lane: "consumer",
      mark: "reordered",
      text: { en: "The older update comes last and wins.", "zh-cn": "较早的更新后到，覆盖了较新的更新。" },
    },
  ],
  remedy: {
    en: "Where Java clients write the same topic, set partitioner=murmur2_random. Keys that are there already may move to another partition: change it when the topic is new or empty.",
    "zh-cn":
      "如果有 Java 客户端写入同一主题，请设置 partitioner=murmur2_random。已有的 key 可能换到别的分区：请在主题新建或为空时修改。",
  },
  ignoreWhen: {
    en: "Only clients built on librdkafka write these topics, or keys have no meaning in them.",
    "zh-cn": "这些主题只由基于 librdkafka 的客户端写入，或者其中的 key 没有意义。",
  },
  messages: {
    differs: {
      en: "partitioner={partitioner} puts a key into another partition than Java's clients do. Where both write one topic, set partitioner={java}.",
      "zh-cn":
        "partitioner={partitioner} 会把相同的 key 放进与 Java 客户端不同的分区。如果双方写入同一主题，请设置 partitioner={java}。",
    },
  },
}));
