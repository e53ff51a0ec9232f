/** What the rule topic-replication-factor-one says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const topicReplicationFactorOneTexts = ruleTexts(() => ({
  title: {
    en: "A topic with a single replica",
    "zh-cn": "只有一个副本的主题",
  },
  why: {
    en: "With a replication factor of 1 each partition lies on one disk of one broker. When that disk dies, its records are gone; while that broker restarts, nobody can write or read. acks=all, min.insync.replicas and idempotence cannot help: there is no second copy to wait for.",
    "zh-cn":
      "副本数为 1 时，每个分区只存在一台 broker 的一块磁盘上。磁盘损坏，消息就没了；broker 重启期间无法读写。acks=all、min.insync.replicas 和幂等都帮不上忙：根本没有第二份可等。",
  },
  timeline: [
    {
      lane: "producer",
      to: "broker",
      text: { en: "Records are sent with acks=all.", "zh-cn": "消息以 acks=all 发送。" },
    },
    {
      lane: "broker",
      to: "producer",
      text: {
        en: "All replicas have them, that is: the only one. Confirmed.",
        "zh-cn": "所有副本都已写入，也就是唯一的那个。确认成功。",
      },
    },
    { lane: "disk", mark: "failure", text: { en: "The disk of that broker dies.", "zh-cn": "该 broker 的磁盘损坏。" } },
    {
      lane: "broker",
      mark: "lost",
      text: { en: "There is no other copy: the records are lost.", "zh-cn": "没有其他副本：消息丢失。" },
    },
  ],
  remedy: {
    en: "Create the topic with three replicas, and min.insync.replicas=2. The factor of a topic that exists is raised with kafka-reassign-partitions.",
    "zh-cn":
      "创建主题时使用三个副本，并设置 min.insync.replicas=2。已有主题的副本数用 kafka-reassign-partitions 增加。",
  },
  ignoreWhen: {
    en: "The cluster has one broker, or the records can be made again from elsewhere.",
    "zh-cn": "集群只有一台 broker，或者消息可以从别处重新生成。",
  },
  messages: {
    topic: {
      en: "One replica: when the disk that holds it dies, all records of the topic are lost, whatever acks says. Use 3.",
      "zh-cn": "只有一个副本：存放它的磁盘损坏时，不管 acks 怎么设置，主题的消息都会全部丢失。请使用 3。",
    },
    connect: {
      en: "{key}=1: Connect creates topics with a single replica, and when the disk that holds it dies, their records are lost. Use 3, or -1 for the cluster's default.",
      "zh-cn":
        "{key}=1：Connect 创建的主题只有一个副本，存放它的磁盘损坏时消息全部丢失。请使用 3，或用 -1 取集群默认值。",
    },
  },
  fixes: {
    three: {
      en: "Use 3 where the cluster has three brokers or more; a topic that exists needs kafka-reassign-partitions.",
      "zh-cn": "集群有三台及以上 broker 时请使用 3；已有的主题需要用 kafka-reassign-partitions 调整。",
    },
  },
}));
