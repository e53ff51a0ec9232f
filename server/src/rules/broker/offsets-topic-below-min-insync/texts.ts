/** What the rule broker-offsets-topic-below-min-insync says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerOffsetsTopicBelowMinInsyncTexts = ruleTexts(() => ({
  title: {
    en: "Fewer copies of the committed offsets than min.insync.replicas asks for",
    "zh-cn": "提交位移的副本数少于 min.insync.replicas 的要求",
  },
  why: {
    en: "__consumer_offsets takes min.insync.replicas from the broker, and brokers write to it with all replicas in sync. Where it has fewer replicas than that, every write to it is refused before 3.7: no consumer of a group is assigned anything, and none commits an offset. Since 3.7 the number of replicas bounds the minimum.",
    "zh-cn":
      "__consumer_offsets 沿用 broker 的 min.insync.replicas，而 broker 写入它时要求所有同步副本确认。如果它的副本数比这个值还少，3.7 之前每次写入都会被拒绝：消费者无法提交位移，消费者组无法正常工作。从 3.7 起，最小值不会超过副本数。",
  },
  timeline: [
    {
      lane: "consumer",
      to: "broker",
      text: { en: "A consumer commits its offsets.", "zh-cn": "消费者提交位移。" },
    },
    {
      lane: "broker",
      mark: "failure",
      text: {
        en: "The topic never has enough replicas in sync: the write is refused.",
        "zh-cn": "该主题的同步副本永远不够：写入被拒绝。",
      },
    },
    {
      lane: "consumer",
      text: {
        en: "It is told that the coordinator is not available, and tries again without end.",
        "zh-cn": "消费者得到“协调者不可用”的错误，不断重试。",
      },
    },
  ],
  remedy: {
    en: "Set offsets.topic.replication.factor=3. It counts only when the topic is created; where the topic exists, give it more copies with kafka-reassign-partitions.",
    "zh-cn":
      "设置 offsets.topic.replication.factor=3。该值只在创建主题时起作用；如果主题已经存在，请用 kafka-reassign-partitions 增加副本。",
  },
  ignoreWhen: {
    en: "The topic exists already and has more copies, or a minimum of its own.",
    "zh-cn": "该主题已经存在，并且副本更多，或者有自己的最小值。",
  },
  messages: {
    below: {
      en: "No consumer group gets partitions or commits an offset: __consumer_offsets is created with replication factor {factor}, and min.insync.replicas={minimum} holds for it too. Set 3.",
      "zh-cn":
        "消费者组分不到分区，也无法提交位移：__consumer_offsets 创建时有 {factor} 个副本，而 min.insync.replicas={minimum} 对它同样有效。请设为 3。",
    },
  },
}));
