/** What the settings of MirrorMaker mean for delivery. */
import type { SettingTable } from "../setting-texts.ts";

export const mirrorMakerTexts: SettingTable = {
  "replication.factor": {
    about: {
      en: "How many copies mirrored topics have on the target cluster; the source's own number is not taken over.",
      "zh-cn": "镜像主题在目标集群上有多少份副本；不会沿用源主题的副本数。",
    },
    values: [
      {
        from: 3,
        offer: "3",
        text: {
          en: "Three copies: the loss of one broker costs nothing.",
          "zh-cn": "三份：失去一台 broker 不受影响。",
        },
      },
      {
        value: "1",
        text: {
          en: "One copy: with its disk the mirrored records are gone, and they are not copied again.",
          "zh-cn": "只有一份：磁盘损坏后镜像的消息全部丢失，也不会再次复制。",
        },
      },
    ],
  },
  enabled: {
    about: {
      en: "Whether this flow copies records; it is off unless the flow's own line says true.",
      "zh-cn": "这条复制流是否复制消息；没有为它写 true 就是关闭的。",
    },
  },
  "sync.group.offsets.enabled": {
    about: {
      en: "Whether MirrorMaker commits the translated offsets for groups that are not active on the target.",
      "zh-cn": "MirrorMaker 是否为在目标集群上不活跃的消费者组提交转换后的位移。",
    },
    values: [
      {
        value: "true",
        text: {
          en: "A group that moves over goes on near its place: up to offset.lag.max records of each partition come twice.",
          "zh-cn": "切换过来的消费者组从接近原处的位置继续：每个分区最多重复 offset.lag.max 条。",
        },
      },
      {
        value: "false",
        text: {
          en: "A group that moves over has no position: auto.offset.reset decides whether it starts over or skips.",
          "zh-cn": "切换过来的消费者组没有位置：由 auto.offset.reset 决定从头开始还是跳过。",
        },
      },
    ],
  },
  "emit.checkpoints.enabled": {
    about: {
      en: "Whether the places of the groups are translated at all; without it nobody finds them after a failover.",
      "zh-cn": "是否转换消费者组的位置；没有它，故障转移后谁也找不到自己的位置。",
    },
  },
  "sync.topic.configs.enabled": {
    about: {
      en: "Whether the settings of a topic are copied to its mirror; what config.properties.exclude names is not, min.insync.replicas by default.",
      "zh-cn": "是否把主题的配置复制到镜像主题；config.properties.exclude 列出的除外，默认包括 min.insync.replicas。",
    },
  },
  "config.properties.exclude": {
    about: {
      en: "Settings of topics that are not copied. The default holds back min.insync.replicas, so that after a failover the target's own default decides how many replicas confirm.",
      "zh-cn":
        "不复制的主题配置。默认会排除 min.insync.replicas，因此故障转移后由目标集群自己的默认值决定需要多少副本确认。",
    },
  },
  "topics.exclude": {
    about: {
      en: "Topics that are not mirrored. Until 3.9 also known as topics.blacklist, which newer releases do not read.",
      "zh-cn": "不镜像的主题。3.9 及之前也叫 topics.blacklist，新版本不再读取那个名称。",
    },
  },
};
