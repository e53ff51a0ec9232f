/** What the rule broker-offsets-topic-replication-one says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerOffsetsTopicReplicationOneTexts = ruleTexts(() => ({
  title: {
    en: "The committed offsets of all groups have one copy",
    "zh-cn": "所有消费者组提交的位移只有一个副本",
  },
  why: {
    en: "Kafka keeps the committed offsets in a topic of its own, __consumer_offsets. With offsets.topic.replication.factor=1 each of its partitions lives on one disk of one broker. While that broker is down, the groups of its partitions have no coordinator and stop consuming. When its disk is gone, their positions are gone: auto.offset.reset decides whether they read everything again or skip what was written meanwhile, although the records themselves may have three copies. The value 1 mostly comes from the server.properties that Kafka ships for a first try; the default is 3.",
    "zh-cn":
      "Kafka 把提交的位移保存在内部主题 __consumer_offsets 中。offsets.topic.replication.factor=1 时，它的每个分区只存在一台 broker 的一块磁盘上。该 broker 停机期间，这些分区上的消费者组没有协调者，无法消费；磁盘损坏后，消费位置就没了：由 auto.offset.reset 决定是全部重新消费，还是跳过这段时间写入的消息，哪怕消息本身有三个副本。1 这个值大多来自 Kafka 自带的入门用 server.properties，默认值其实是 3。",
  },
  timeline: [
    {
      lane: "consumer",
      to: "broker",
      text: {
        en: "The group commits its offsets; they are stored on one broker only.",
        "zh-cn": "消费者组提交位移，只保存在一台 broker 上。",
      },
    },
    { lane: "broker", mark: "failure", text: { en: "That broker's disk dies.", "zh-cn": "这台 broker 的磁盘损坏。" } },
    {
      lane: "consumer",
      text: {
        en: "The group finds no committed offset and falls back to auto.offset.reset.",
        "zh-cn": "消费者组找不到已提交的位移，改按 auto.offset.reset 处理。",
      },
    },
    {
      lane: "consumer",
      mark: "lost",
      text: {
        en: "latest skips every record not yet read; earliest reads everything a second time.",
        "zh-cn": "latest 会跳过所有尚未消费的消息，earliest 会把所有消息再消费一遍。",
      },
    },
  ],
  remedy: {
    en: "Set offsets.topic.replication.factor=3. The value counts only when the topic is created, with the first group of the cluster; where the topic exists already, give it more copies with kafka-reassign-partitions.",
    "zh-cn":
      "设置 offsets.topic.replication.factor=3。该值只在创建主题时（集群出现第一个消费者组时）起作用；如果主题已经存在，请用 kafka-reassign-partitions 增加副本。",
  },
  ignoreWhen: {
    en: "The cluster has one broker, or its groups keep their positions elsewhere.",
    "zh-cn": "集群只有一台 broker，或者消费者组把位置保存在别处。",
  },
  messages: {
    offsets: {
      en: "With {key}=1 the committed offsets of every group have one copy: if that broker's disk fails, groups start over by auto.offset.reset and skip or repeat records. Set 3.",
      "zh-cn":
        "{key}=1 时，各消费者组提交的位移只有一个副本：该 broker 的磁盘一旦损坏，消费者组会按 auto.offset.reset 重新开始，跳过或重复消费消息。请设为 3。",
    },
    share: {
      en: "With {key}=1 the positions of share groups have one copy: if that broker's disk fails, they start over, and records are skipped or delivered again. Set 3.",
      "zh-cn":
        "{key}=1 时，共享组的消费进度只有一个副本：该 broker 的磁盘一旦损坏，共享组会重新开始，消息被跳过或重复投递。请设为 3。",
    },
  },
}));
