/** What the rule mm2-group-offsets-not-synced says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const mm2GroupOffsetsNotSyncedTexts = ruleTexts(() => ({
  title: {
    en: "Consumer groups do not find their place on the target cluster",
    "zh-cn": "消费者组在目标集群上找不到自己的位置",
  },
  why: {
    en: "The same record has another offset on the target cluster, so committed offsets cannot be taken over as they are. MirrorMaker translates them into a topic of checkpoints, but writes them for the groups only with sync.group.offsets.enabled=true, and the default is false. Without it a group that moves over has no position: with auto.offset.reset=earliest it processes everything again, with latest it skips what it had not read yet.",
    "zh-cn":
      "同一条消息在目标集群上的位移是不同的，因此已提交的位移不能直接沿用。MirrorMaker 会把它们转换后写入 checkpoint 主题，但只有 sync.group.offsets.enabled=true 时才会替消费者组提交，而默认是 false。没有它，切换过来的消费者组没有位置：auto.offset.reset=earliest 会全部重新处理，latest 则会跳过尚未读取的消息。",
  },
  timeline: [
    {
      lane: "consumer",
      to: "broker",
      text: { en: "A group reads on the main cluster and commits.", "zh-cn": "消费者组在主集群上消费并提交位移。" },
    },
    {
      lane: "connect",
      to: "broker",
      text: {
        en: "MirrorMaker copies the records and keeps checkpoints, but commits nothing for the group.",
        "zh-cn": "MirrorMaker 复制消息并记录 checkpoint，但不替消费者组提交。",
      },
    },
    {
      lane: "broker",
      mark: "failure",
      text: { en: "The main cluster fails; the group moves over.", "zh-cn": "主集群故障，消费者组切换过来。" },
    },
    {
      lane: "consumer",
      mark: "duplicate",
      text: {
        en: "It has no position there: earliest reads everything again, latest skips what was open.",
        "zh-cn": "它在那里没有位置：earliest 全部重读，latest 跳过未处理的消息。",
      },
    },
  ],
  remedy: {
    en: "Set sync.group.offsets.enabled=true. MirrorMaker then commits for groups that are not active on the target, every sync.group.offsets.interval.seconds. The position is a little behind, by up to offset.lag.max records for each partition: some records come twice, none is skipped.",
    "zh-cn":
      "设置 sync.group.offsets.enabled=true。MirrorMaker 会每隔 sync.group.offsets.interval.seconds 为在目标集群上不活跃的消费者组提交位移。位置会略微落后，每个分区最多 offset.lag.max 条：有些消息会重复，但不会跳过。",
  },
  ignoreWhen: {
    en: "The groups find their place themselves (RemoteClusterUtils), or nobody reads on the target after a failover.",
    "zh-cn": "消费者组自己定位（RemoteClusterUtils），或者故障转移后没有人在目标集群上读取。",
  },
  messages: {
    notSynced: {
      en: "sync.group.offsets.enabled is false: groups that move over to the target have no position there. With earliest they process everything again, with latest they skip what was open.",
      "zh-cn":
        "sync.group.offsets.enabled 为 false：切换到目标集群的消费者组在那里没有位置。earliest 会全部重新处理，latest 会跳过未处理的消息。",
    },
  },
  fixes: {
    sync: {
      en: "Set sync.group.offsets.enabled=true (changes behaviour)",
      "zh-cn": "设为 sync.group.offsets.enabled=true（改变行为）",
    },
  },
}));
