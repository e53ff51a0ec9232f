/** What the rule broker-zookeeper-mode-removed says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerZookeeperModeRemovedTexts = ruleTexts(() => ({
  title: {
    en: "Kafka 4 has no ZooKeeper mode: the broker does not start",
    "zh-cn": "Kafka 4 已没有 ZooKeeper 模式：broker 无法启动",
  },
  why: {
    en: "Since 4.0 the controllers of the cluster itself (KRaft) hold its metadata, and ZooKeeper is gone. A file for ZooKeeper has no process.roles, which has no default, so the broker does not start; what begins with zookeeper. would be ignored anyway. A 4.x broker cannot read the metadata in ZooKeeper either: started as a new KRaft node over the old log directories it belongs to a cluster without topics. The way leads over 3.9, the last release that knows both, and migrates there.",
    "zh-cn":
      "从 4.0 起，元数据由集群自己的 controller（KRaft）保存，ZooKeeper 已被移除。process.roles 没有默认值，所以使用 ZooKeeper 时期的配置文件，broker 会因缺少这一必填项而无法启动，zookeeper. 开头的配置也一概被忽略。4.x 的 broker 也读不到 ZooKeeper 里的元数据：如果用旧的日志目录直接启动一个全新的 KRaft 节点，它会属于一个没有任何主题的集群。必须先升级到最后一个同时支持两种模式的 3.9，在那里完成迁移。",
  },
  timeline: [
    {
      lane: "application",
      to: "broker",
      text: { en: "A broker is upgraded to 4.x with its old file.", "zh-cn": "沿用旧配置文件，把 broker 升级到 4.x。" },
    },
    {
      lane: "broker",
      mark: "failure",
      text: {
        en: "process.roles is missing, and the broker stops at once.",
        "zh-cn": "缺少 process.roles，broker 立即退出。",
      },
    },
    {
      lane: "follower",
      text: {
        en: "Its partitions go on with one copy less, as long as other brokers still run.",
        "zh-cn": "只要其他 broker 还在运行，它的分区就少一个副本继续工作。",
      },
    },
    {
      lane: "producer",
      mark: "lost",
      text: {
        en: "With the second broker that is upgraded, writes stop; what applications do not keep is lost.",
        "zh-cn": "升级第二台 broker 时写入中断，应用没有保留的消息就丢了。",
      },
    },
  ],
  remedy: {
    en: "Stay on 3.9, add KRaft controllers, migrate the metadata with zookeeper.metadata.migration.enable=true, and finish the migration. Only then upgrade to 4.x with files that have process.roles, node.id and the controllers' addresses.",
    "zh-cn":
      "先停留在 3.9，增加 KRaft controller，用 zookeeper.metadata.migration.enable=true 迁移元数据并完成迁移。之后再升级到 4.x，配置中要有 process.roles、node.id 和 controller 地址。",
  },
  ignoreWhen: {
    en: "The cluster runs 3.x: then pin that release instead.",
    "zh-cn": "集群运行的是 3.x：此时应把版本固定为实际版本。",
  },
  messages: {
    removed: {
      en: "Kafka 4 has no ZooKeeper mode: without process.roles this broker does not start. Migrate to KRaft on 3.9 first.",
      "zh-cn": "Kafka 4 已没有 ZooKeeper 模式：缺少 process.roles，broker 无法启动。请先在 3.9 上迁移到 KRaft。",
    },
  },
  fixes: {
    migrate: {
      en: "Migrate the cluster to KRaft while it runs 3.9; rewriting the file alone would start an empty cluster.",
      "zh-cn": "请在 3.9 上把集群迁移到 KRaft；只改配置文件会启动一个空集群。",
    },
  },
}));
