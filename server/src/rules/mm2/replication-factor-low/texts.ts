/** What the rule mm2-replication-factor-low says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const mm2ReplicationFactorLowTexts = ruleTexts(() => ({
  title: {
    en: "MirrorMaker creates its topics with a single copy",
    "zh-cn": "MirrorMaker 以单副本创建主题",
  },
  why: {
    en: "A mirrored topic does not take over the replication factor of its source: it gets what replication.factor says here. With 1 the second cluster, the one that is there for the bad day, keeps each partition on one disk. With MirrorMaker's internal topics go the positions: how far it has copied, and where the groups stand on the other side. Kafka's sample file writes 1 everywhere, for a try on one machine.",
    "zh-cn":
      "镜像主题并不沿用源主题的副本数，而是取这里的 replication.factor。为 1 时，专为灾难准备的第二个集群把每个分区只存在一块磁盘上。MirrorMaker 的内部主题一旦丢失，进度也随之丢失：复制到了哪里，各消费者组在另一侧对应什么位置。Kafka 的示例文件处处写 1，那只是为了在一台机器上试用。",
  },
  timeline: [
    {
      lane: "connect",
      to: "broker",
      text: {
        en: "MirrorMaker creates the topic on the target cluster, with one copy, and fills it.",
        "zh-cn": "MirrorMaker 在目标集群上以单副本创建主题并写入数据。",
      },
    },
    {
      lane: "disk",
      mark: "failure",
      text: { en: "A disk of the target cluster dies.", "zh-cn": "目标集群的一块磁盘损坏。" },
    },
    {
      lane: "connect",
      text: {
        en: "MirrorMaker has committed its position and does not copy these records again.",
        "zh-cn": "MirrorMaker 已提交位置，不会再次复制这些消息。",
      },
    },
    {
      lane: "consumer",
      mark: "lost",
      text: {
        en: "The main cluster fails, the consumers move over, and the records are not there.",
        "zh-cn": "主集群故障，消费者切换过来，而这些消息已经不在了。",
      },
    },
  ],
  remedy: {
    en: "Set replication.factor=3 and remove the lines for the internal topics: their default is 3. Topics that exist keep their factor: raise it with kafka-reassign-partitions on the target cluster.",
    "zh-cn":
      "设置 replication.factor=3，并删除内部主题的那些行：它们默认就是 3。已有的主题不会改变：请在目标集群上用 kafka-reassign-partitions 增加副本。",
  },
  ignoreWhen: {
    en: "The target cluster has one broker, or its copy can be made again from the source at any time.",
    "zh-cn": "目标集群只有一台 broker，或者随时可以从源集群重新复制。",
  },
  messages: {
    records: {
      en: "replication.factor=1: each mirrored topic has one copy on the target cluster. When its disk dies, the mirrored records are gone, and MirrorMaker does not copy them again. Use 3.",
      "zh-cn":
        "replication.factor=1：每个镜像主题在目标集群上只有一个副本。磁盘损坏时，镜像的消息全部丢失，MirrorMaker 也不会再次复制。请使用 3。",
    },
    positions: {
      en: "{key}=1: with the one disk go the positions. MirrorMaker copies everything again, or consumers that move over do not find their place. Use 3, the default.",
      "zh-cn":
        "{key}=1：这块磁盘损坏，复制进度或消费者组的位置就随之丢失。MirrorMaker 会重新复制全部消息，或者切换过来的消费者找不到自己的位置。请使用默认值 3。",
    },
  },
  fixes: {
    all: {
      en: "Use three copies for each of them (changes behaviour)",
      "zh-cn": "全部改为三个副本（改变行为）",
    },
  },
}));
