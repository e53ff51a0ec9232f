/** What the rule strimzi-replication-not-configured says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const strimziReplicationNotConfiguredTexts = ruleTexts(() => ({
  title: {
    en: "A Strimzi cluster of several brokers without replication settings",
    "zh-cn": "多个 broker 的 Strimzi 集群没有配置副本",
  },
  why: {
    en: "The operator writes no default.replication.factor, so Kafka's own default of 1 holds, and min.insync.replicas is 1. Topics that clients create, and KafkaTopic resources without replicas, have one copy. The operator says so in a warning of the resource's status, which few people read.",
    "zh-cn":
      "operator 不会写入 default.replication.factor，因此使用 Kafka 自己的默认值 1，min.insync.replicas 也是 1。由客户端创建的主题，以及没有写 replicas 的 KafkaTopic，都只有一份副本。operator 只在资源状态里给出一条警告，很少有人看到。",
  },
  timeline: [
    {
      lane: "application",
      to: "leader",
      text: {
        en: "A topic is created without a number of copies: it gets one.",
        "zh-cn": "创建主题时没有指定副本数：只有一份。",
      },
    },
    {
      lane: "leader",
      mark: "lost",
      text: {
        en: "The disk of that broker dies, and the records are gone.",
        "zh-cn": "该 broker 的磁盘损坏，记录随之丢失。",
      },
    },
  ],
  remedy: {
    en: "Write default.replication.factor: 3 and min.insync.replicas: 2 in spec.kafka.config. Topics that exist keep their copies: change them with their KafkaTopic or kafka-reassign-partitions.",
    "zh-cn":
      "在 spec.kafka.config 中写入 default.replication.factor: 3 和 min.insync.replicas: 2。已有主题的副本数不变：请通过 KafkaTopic 或 kafka-reassign-partitions 修改。",
  },
  ignoreWhen: {
    en: "Where every topic is declared with its own replicas and min.insync.replicas.",
    "zh-cn": "如果每个主题都声明了自己的 replicas 和 min.insync.replicas，可以忽略。",
  },
  messages: {
    missing: {
      en: "{nodes} brokers, and {keys} is not written: topics without a number of their own have one copy, and one failed disk loses their records.",
      "zh-cn": "有 {nodes} 个 broker，但没有配置 {keys}：没有指定副本数的主题只有一份副本，一块磁盘损坏就会丢失记录。",
    },
  },
  fixes: {
    write: {
      en: "Write default.replication.factor=3 and min.insync.replicas=2 (changes behaviour)",
      "zh-cn": "写入 default.replication.factor=3 和 min.insync.replicas=2（改变行为）",
    },
  },
}));
