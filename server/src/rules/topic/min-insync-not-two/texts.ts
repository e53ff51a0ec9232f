/** What the rule topic-min-insync-not-two says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const topicMinInsyncNotTwoTexts = ruleTexts(() => ({
  title: {
    en: "A topic for which one in-sync replica is enough",
    "zh-cn": "主题只要求一个同步副本",
  },
  why: {
    en: "acks=all waits for the replicas that are in sync at that moment, and after failures that can be the leader alone. With min.insync.replicas=1 the topic accepts that: a record confirmed with acks=all may lie on a single disk although the topic has three replicas. With 2 the producer gets an error instead and tries again until a second copy is there.",
    "zh-cn":
      "acks=all 等待的是当时处于同步状态的副本，故障之后可能只剩 leader。min.insync.replicas=1 表示主题接受这种情况：即使有三个副本，以 acks=all 确认的消息也可能只存在一块磁盘上。设为 2 时，生产者会收到错误并重试，直到有第二份副本。",
  },
  timeline: [
    {
      lane: "follower",
      mark: "failure",
      text: {
        en: "Both followers fall behind or are down: the leader alone is in sync.",
        "zh-cn": "两个 follower 都落后或宕机：同步副本只剩 leader。",
      },
    },
    {
      lane: "producer",
      to: "leader",
      text: { en: "A batch is sent with acks=all.", "zh-cn": "生产者以 acks=all 发送一个批次。" },
    },
    {
      lane: "leader",
      to: "producer",
      text: {
        en: "min.insync.replicas is 1: the leader confirms, with the only copy.",
        "zh-cn": "min.insync.replicas 为 1：leader 确认了，但只有这一份。",
      },
    },
    {
      lane: "disk",
      mark: "lost",
      text: {
        en: "The leader's disk dies. The confirmed batch is nowhere else.",
        "zh-cn": "leader 的磁盘损坏，已确认的批次没有其他副本。",
      },
    },
  ],
  remedy: {
    en: "Set min.insync.replicas=2 with three replicas: one broker may then be down without stopping writes. It holds for producers with acks=all.",
    "zh-cn": "三副本时设置 min.insync.replicas=2：停掉一个 broker 也不影响写入。它只对 acks=all 的生产者起作用。",
  },
  ignoreWhen: {
    en: "For this topic it is more important that writes go on than that they survive.",
    "zh-cn": "对该主题来说，写入不中断比数据不丢失更重要。",
  },
  messages: {
    one: {
      en: "With min.insync.replicas=1 a record confirmed with acks=all may have one copy only, although the topic has {factor} replicas. Use 2.",
      "zh-cn": "min.insync.replicas=1 时，以 acks=all 确认的消息可能只有一份，尽管主题有 {factor} 个副本。请设为 2。",
    },
    unknownFactor: {
      en: "With min.insync.replicas=1 a record confirmed with acks=all may have one copy only, however many replicas the topic has.",
      "zh-cn": "min.insync.replicas=1 时，以 acks=all 确认的消息可能只有一份，无论主题有多少副本。",
    },
  },
  fixes: {
    two: {
      en: "If the topic has three replicas, set min.insync.replicas=2.",
      "zh-cn": "如果主题有三个副本，请设置 min.insync.replicas=2。",
    },
  },
}));
