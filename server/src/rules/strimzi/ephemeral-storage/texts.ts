/** What the rule strimzi-ephemeral-storage says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const strimziEphemeralStorageTexts = ruleTexts(() => ({
  title: {
    en: "Ephemeral storage: a broker that is started anew has an empty disk",
    "zh-cn": "临时存储：broker 重新启动后磁盘是空的",
  },
  why: {
    en: "With storage of type ephemeral the log lives in an emptyDir volume, which ends with its pod. Every rolling update, every drained node and every eviction empties one broker's disk. Records whose only in-sync copy was there are gone, and while the broker copies its partitions back, one more failure takes the rest.",
    "zh-cn":
      "存储类型为 ephemeral 时，日志放在 emptyDir 卷中，随 pod 一起消失。每次滚动更新、节点排空或驱逐都会清空一个 broker 的磁盘。如果唯一的同步副本在那里，这些记录就没了；在它重新复制分区期间，再有一次故障就会丢掉其余的数据。",
  },
  timeline: [
    {
      lane: "producer",
      to: "leader",
      text: { en: "Records are confirmed and lie in the log.", "zh-cn": "记录已被确认，保存在日志中。" },
    },
    {
      lane: "leader",
      text: {
        en: "The operator restarts the pod: its volume is a new, empty one.",
        "zh-cn": "operator 重启 pod：它的卷是新的、空的。",
      },
    },
    {
      lane: "leader",
      mark: "lost",
      text: { en: "What no other broker had a copy of is gone.", "zh-cn": "其他 broker 没有副本的记录就此丢失。" },
    },
  ],
  remedy: {
    en: "Use storage of type persistent-claim, in jbod volumes if you want to add disks later. Existing data has to be copied: new brokers first, then the old ones.",
    "zh-cn":
      "使用 persistent-claim 类型的存储；如果以后要加盘，可用 jbod 卷。已有数据需要复制：先加新 broker，再去掉旧的。",
  },
  ignoreWhen: { en: "In clusters that are made for a test and thrown away.", "zh-cn": "仅用于测试、用完即弃的集群。" },
  messages: {
    ephemeral: {
      en: "Ephemeral storage ends with its pod: every restart of a broker empties its disk, and records whose last copy was there are lost. Use persistent-claim.",
      "zh-cn":
        "临时存储随 pod 一起消失：broker 每次重启都会清空磁盘，最后一份副本在那里的记录就会丢失。请使用 persistent-claim。",
    },
  },
  fixes: {
    claim: {
      en: "Set type: persistent-claim with a size; the records of today have to be copied to the new disks.",
      "zh-cn": "设置 type: persistent-claim 并给出 size；现有记录需要复制到新磁盘。",
    },
  },
}));
