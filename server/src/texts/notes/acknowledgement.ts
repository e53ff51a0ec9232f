/** Notes on who has a record before it counts as written: acks, and the settings of brokers that it depends on. */
import type { NoteTable } from "../setting-notes.ts";

export const acknowledgementNotes: NoteTable = {
  acks: {
    elsewhere: {
      en: "Other clients differ: SmallRye writes 1, Spring Cloud Stream's binder wrote 1 up to 5.0.1, Kafka Connect writes all; Kafka's own client uses all since 3.0, and the old Scala producer used 0.",
      "zh-cn":
        "其他客户端并不一样：SmallRye 使用 1，Spring Cloud Stream 的绑定器在 5.0.1 及之前使用 1，Kafka Connect 使用 all；Kafka 自带客户端从 3.0 起为 all，旧的 Scala 生产者为 0。",
    },
    beliefs: [
      {
        at: ["all"],
        belief: { en: "acks=all waits for all replicas.", "zh-cn": "acks=all 会等待所有副本。" },
        truth: {
          en: "It waits for those in sync at that moment. That may be the leader alone, unless min.insync.replicas asks for 2; so one living in-sync replica is no guarantee that nothing is lost.",
          "zh-cn":
            "它只等待此刻的同步副本（ISR）。除非 min.insync.replicas 要求 2，否则可能只有 leader 一个；因此“只要还有一个同步副本就不会丢”并不成立。",
        },
      },
      {
        belief: { en: "acks decides whether sending is synchronous.", "zh-cn": "acks 决定发送是同步还是异步。" },
        truth: {
          en: "send() always returns at once. Only future.get() or the callback learns what became of the record. producer.type=sync belonged to the Scala client, which ended with 2.0.",
          "zh-cn":
            "send() 总是立即返回，只有 future.get() 或回调才知道消息的结果。producer.type=sync 属于 Scala 客户端，随 2.0 一起消失了。",
        },
      },
      {
        at: ["-1"],
        belief: { en: "acks=-1 makes the producer retry.", "zh-cn": "acks=-1 会让生产者在异常时重试。" },
        truth: {
          en: "Retrying is decided by retries and delivery.timeout.ms. acks only says when a write counts as done; with 0 nothing is ever found out, and the offset in the answer is -1.",
          "zh-cn":
            "是否重试由 retries 和 delivery.timeout.ms 决定。acks 只决定写入何时算完成；为 0 时什么也无从得知，返回的位移是 -1。",
        },
      },
      {
        belief: {
          en: "With acks=all, min.insync.replicas=2 and no auto-commit nothing can be lost.",
          "zh-cn": "有了 acks=all、min.insync.replicas=2，并关闭自动提交，就不会丢消息。",
        },
        truth: {
          en: "These are the core, and not all: three copies of the topic, no unclean election, an error handler that keeps what fails, and a retention longer than the longest outage belong to it.",
          "zh-cn":
            "这些是核心，但还不够：主题要有三个副本，禁止 unclean leader 选举，错误处理要保留失败的消息，保留时间要长于最长的停机时间。",
        },
      },
    ],
  },
  "min.insync.replicas": {
    history: {
      en: "Clusters formatted with 4.1 or newer keep the value with the controllers: what a broker's own file says no longer counts there.",
      "zh-cn": "用 4.1 及以上版本格式化的集群把该值保存在 controller 中：broker 自己文件里写的值不再起作用。",
    },
    beliefs: [
      {
        belief: {
          en: "With three copies and a minimum of 2, two replicas confirm every write.",
          "zh-cn": "三个副本、最小值为 2，每次写入就有两个副本确认。",
        },
        truth: {
          en: "Only writes with acks=all are held to it. A producer with acks=1 is confirmed by the leader alone, whatever the minimum is; and the default is 1.",
          "zh-cn":
            "只有 acks=all 的写入才受它约束。acks=1 的生产者无论最小值是多少都只由 leader 确认；而且默认值是 1。",
        },
      },
    ],
    watch: {
      en: "UnderMinIsrPartitionCount: partitions that refuse writes with acks=all right now.",
      "zh-cn": "UnderMinIsrPartitionCount：此刻拒绝 acks=all 写入的分区数。",
    },
  },
  "default.replication.factor": {
    beliefs: [
      {
        belief: { en: "Kafka replicates by default.", "zh-cn": "Kafka 默认就有多副本保护。" },
        truth: {
          en: "The default is 1, and so is num.partitions: a topic that nobody thought about has one copy, in a cluster of any size.",
          "zh-cn": "默认是 1，num.partitions 也是 1：没有人专门考虑过的主题只有一个副本，集群再大也一样。",
        },
      },
    ],
    watch: {
      en: "UnderReplicatedPartitions: partitions that lack a copy right now.",
      "zh-cn": "UnderReplicatedPartitions：此刻缺少副本的分区数。",
    },
  },
  "replication.factor": {
    beliefs: [
      {
        belief: {
          en: "A replication factor of 2 with a minimum of 2 is safe.",
          "zh-cn": "副本数为 2、最小同步副本为 2 就安全了。",
        },
        truth: {
          en: "Then every restart of a broker stops the writes. Three copies with a minimum of 2 is the pair that works. The factor is given when the topic is created; it is no setting that kafka-configs could change.",
          "zh-cn":
            "那样每次重启 broker 都会停写。真正可行的组合是三副本加最小值 2。副本数在创建主题时指定，它不是 kafka-configs 能修改的主题配置。",
        },
      },
    ],
  },
  "unclean.leader.election.enable": {
    history: {
      en: "The default was true before 0.11. KRaft clusters do not obey true from 3.0 to 3.8; since 3.9 they do.",
      "zh-cn": "0.11 之前默认是 true。KRaft 集群在 3.0 到 3.8 不理会 true，从 3.9 起才会遵守。",
    },
    beliefs: [
      {
        belief: { en: "Only in-sync replicas ever become leader.", "zh-cn": "只有同步副本才会成为 leader。" },
        truth: {
          en: "While this is false. With true a replica that lacks records can take over. Since 4.0 a replica that left the in-sync set but surely has everything may be elected too (eligible leader replicas); that loses nothing.",
          "zh-cn":
            "前提是它为 false。为 true 时，缺少消息的副本也能接任。从 4.0 起，已退出 ISR、但确定拥有全部消息的副本（eligible leader replicas，ELR）也可以当选，这不会造成丢失。",
        },
      },
    ],
    watch: {
      en: "UncleanLeaderElectionsPerSec, which should be 0 for ever, and OfflinePartitionsCount.",
      "zh-cn": "UncleanLeaderElectionsPerSec（应当始终为 0）和 OfflinePartitionsCount。",
    },
  },
};
