/** What the rule release-sticky-partition-two-owners says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const releaseStickyPartitionTwoOwnersTexts = ruleTexts(() => ({
  title: {
    en: "The cooperative assignor gives a partition to two consumers at once",
    "zh-cn": "协作式分配器把同一分区同时交给两个消费者",
  },
  why: {
    en: "The cooperative protocol takes a partition away in one round and gives it to somebody else in the next. In these releases the assignor does not believe a member that missed the last rebalance: what it still reads counts as free, and is given to another member in the same round. Until the first one hears of it, both read the partition. Records are processed twice, and in another order; a commit of the slower one can set the position back.",
    "zh-cn":
      "协作式协议先在一轮中收回分区，再在下一轮交给别人。在这些版本中，分配器不相信错过上一次再均衡的成员：它仍在读取的分区被当作空闲，在同一轮就交给另一个成员。在前者得知之前，两者都在读取该分区。消息被处理两次，顺序也会变化；较慢的一方提交时还可能把位置往回拨。",
  },
  timeline: [
    {
      lane: "consumer",
      text: {
        en: "A slow member misses a rebalance; it still reads its partitions.",
        "zh-cn": "一个较慢的成员错过了一次再均衡，它仍在读取自己的分区。",
      },
    },
    {
      lane: "broker",
      to: "consumer",
      mark: "failure",
      text: {
        en: "In the next round its partition counts as free and is assigned to another member at once.",
        "zh-cn": "下一轮中，它的分区被视为空闲，立即分配给另一个成员。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      mark: "duplicate",
      text: {
        en: "Both read the partition until the first one is told to stop.",
        "zh-cn": "在前者被通知停止之前，两者都在读取该分区。",
      },
    },
  ],
  remedy: {
    en: "Move to kafka-clients 3.4.1 or later, in all members of the group: the leader of the group assigns.",
    "zh-cn": "把组内所有成员升级到 kafka-clients 3.4.1 或更新版本：由组的 leader 负责分配。",
  },
  ignoreWhen: {
    en: "Processing a record twice, and out of order, does no harm.",
    "zh-cn": "消息被重复处理、乱序处理都无害。",
  },
  messages: {
    happens: {
      en: "In this release the cooperative assignor can give a partition away while another consumer still reads it: records are processed twice and out of order ({issues}). Repaired in {repaired}.",
      "zh-cn":
        "该版本的协作式分配器可能把仍在被读取的分区交给另一个消费者：消息被重复处理且乱序（{issues}）。{repaired} 已修复。",
    },
  },
}));
