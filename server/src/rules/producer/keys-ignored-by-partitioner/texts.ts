/** What the rule producer-keys-ignored-by-partitioner says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const producerKeysIgnoredByPartitionerTexts = ruleTexts(() => ({
  title: {
    en: "Records with the same key go to different partitions",
    "zh-cn": "相同 key 的消息会进入不同的分区",
  },
  why: {
    en: "Kafka keeps the order within a partition only. The usual partitioner sends all records of one key to one partition, and so keeps their order. One that spreads records evenly, whatever their key, gives that up: two changes of one order or account lie in two partitions and are processed side by side, in any order. A compacted topic then keeps several latest values of one key.",
    "zh-cn":
      "Kafka 只保证分区内有序。默认的分区器把相同 key 的消息都发到同一个分区，因此保持了顺序。不看 key、只求均匀的分区器则做不到这一点：同一订单或账户的两次变更落在两个分区，被并行处理，先后不定。启用日志压缩（compact）的主题里同一个 key 还会留下好几个“最新值”。",
  },
  timeline: [
    { lane: "application", to: "producer", text: { en: "Order 7 is created.", "zh-cn": "创建订单 7。" } },
    {
      lane: "producer",
      to: "broker",
      text: { en: "The record with key 7 goes to partition 0.", "zh-cn": "key 为 7 的消息进入分区 0。" },
    },
    {
      lane: "producer",
      to: "broker",
      text: {
        en: "Order 7 is cancelled: key 7 again, this time partition 1.",
        "zh-cn": "取消订单 7：同样是 key 7，这次进入分区 1。",
      },
    },
    {
      lane: "consumer",
      text: {
        en: "The reader of partition 0 is behind; that of partition 1 is not.",
        "zh-cn": "读取分区 0 的消费者有积压，读取分区 1 的没有。",
      },
    },
    {
      lane: "application",
      mark: "reordered",
      text: { en: "The cancellation is processed before the order.", "zh-cn": "取消先于创建被处理。" },
    },
  ],
  remedy: {
    en: "Remove the setting: the built-in partitioner keeps keys together and spreads records without a key evenly.",
    "zh-cn": "删除该配置：内置分区器会让相同的 key 进入同一分区，没有 key 的消息则均匀分布。",
  },
  ignoreWhen: {
    en: "Records have no keys, or nobody relies on the order of those with the same key.",
    "zh-cn": "消息没有 key，或没有人依赖相同 key 的消息之间的顺序。",
  },
  messages: {
    ignored: {
      en: "With {key}={value} the key of a record does not decide its partition: records with the same key can be processed in any order. Remove it where the order matters.",
      "zh-cn":
        "{key}={value} 时，分区不由消息的 key 决定：相同 key 的消息可能以任意顺序被处理。如果顺序重要，请删除它。",
    },
  },
}));
