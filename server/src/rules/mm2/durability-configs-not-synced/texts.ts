/** What the rule mm2-durability-configs-not-synced says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const mm2DurabilityConfigsNotSyncedTexts = ruleTexts(() => ({
  title: {
    en: "MirrorMaker does not copy min.insync.replicas to the target cluster",
    "zh-cn": "MirrorMaker 不会把 min.insync.replicas 复制到目标集群",
  },
  why: {
    en: "sync.topic.configs.enabled sounds as if a mirrored topic had the settings of its source. A list of exceptions is part of it, config.properties.exclude, and its default holds back min.insync.replicas and unclean.leader.election.enable. On the target the cluster's own default counts, 1 unless somebody changed it. After a failover the producers write there with acks=all as before, and a single replica is enough to confirm.",
    "zh-cn":
      "sync.topic.configs.enabled 听起来好像镜像主题与源主题的配置完全一致。其实它带有一个例外列表 config.properties.exclude，默认会排除 min.insync.replicas 和 unclean.leader.election.enable。目标集群上生效的是它自己的默认值，没有修改过就是 1。故障转移后，生产者照旧以 acks=all 写入，而只要一个副本就足以确认。",
  },
  timeline: [
    {
      lane: "connect",
      to: "broker",
      text: {
        en: "MirrorMaker creates the topic on the target and copies its settings, min.insync.replicas=2 not among them.",
        "zh-cn": "MirrorMaker 在目标集群创建主题并复制配置，但不包括 min.insync.replicas=2。",
      },
    },
    {
      lane: "producer",
      mark: "failure",
      text: { en: "The main cluster fails; the producers move over.", "zh-cn": "主集群故障，生产者切换过来。" },
    },
    {
      lane: "producer",
      to: "leader",
      text: {
        en: "They write with acks=all. The followers are behind, and the leader alone confirms.",
        "zh-cn": "它们以 acks=all 写入。follower 落后，只有 leader 确认。",
      },
    },
    {
      lane: "leader",
      mark: "lost",
      text: {
        en: "The leader's disk dies: what was confirmed has no other copy.",
        "zh-cn": "leader 的磁盘损坏：已确认的消息没有其他副本。",
      },
    },
  ],
  remedy: {
    en: "Set min.insync.replicas=2 as the default of the target cluster, or on the mirrored topics. Or write config.properties.exclude without it, so that MirrorMaker copies it; then the mirrored topics need three copies, or a restart of a broker stops the mirroring.",
    "zh-cn":
      "把目标集群的默认值设为 min.insync.replicas=2，或者在镜像主题上设置。也可以重写 config.properties.exclude，把它从中去掉，让 MirrorMaker 复制它；此时镜像主题需要三个副本，否则重启一台 broker 就会使镜像停止。",
  },
  ignoreWhen: {
    en: "The target cluster has min.insync.replicas=2 as its default, or nobody ever writes there.",
    "zh-cn": "目标集群的默认值已经是 min.insync.replicas=2，或者从不在那里写入。",
  },
  messages: {
    heldBack: {
      en: "min.insync.replicas is not copied to the target: config.properties.exclude holds it back. Unless the target cluster's own default is 2, one replica confirms acks=all there after a failover.",
      "zh-cn":
        "min.insync.replicas 不会复制到目标集群：config.properties.exclude 把它排除了。除非目标集群自己的默认值是 2，否则故障转移后一个副本就能确认 acks=all。",
    },
  },
  fixes: {
    copy: {
      en: "Copy min.insync.replicas as well (changes behaviour)",
      "zh-cn": "同时复制 min.insync.replicas（改变行为）",
    },
    onTheTarget: {
      en: "Best set min.insync.replicas=2 as the default of the target cluster; then this can be ignored.",
      "zh-cn": "最好把目标集群的默认值设为 min.insync.replicas=2；那样就可以忽略这里的提示。",
    },
  },
}));
