/** What the rule release-mirror-offset-past-records says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const releaseMirrorOffsetPastRecordsTexts = ruleTexts(() => ({
  title: {
    en: "MirrorMaker sets a group past records that it has not read",
    "zh-cn": "MirrorMaker 把消费组的位置设到尚未读取的消息之后",
  },
  why: {
    en: "MirrorMaker translates the offsets of a group from the pairs of offsets that it has seen. Until 3.4.0 it takes the last pair and adds the distance. Offsets of compacted topics and of transactions have gaps, so the distance in the target is smaller: the translated offset lies too far ahead, sometimes beyond the end of the topic. A consumer that moves to the target cluster starts there and never reads what lies between.",
    "zh-cn":
      "MirrorMaker 根据见过的 offset 对来换算消费组的 offset。3.4.0 及以前的版本取最后一对再加上距离。压缩主题和事务的 offset 有空洞，目标集群中的距离更小：换算出的 offset 过于靠前，有时甚至超过主题末尾。切换到目标集群的消费者从那里开始，中间的消息永远不会被读到。",
  },
  timeline: [
    {
      lane: "connect",
      to: "broker",
      text: {
        en: "A pair of offsets is recorded: 100 in the source is 100 in the target.",
        "zh-cn": "记录了一对 offset：源集群的 100 对应目标集群的 100。",
      },
    },
    {
      lane: "connect",
      mark: "failure",
      text: {
        en: "The group is at 200. Half of the offsets between were gaps, so that is 150 in the target; MirrorMaker says 200.",
        "zh-cn": "消费组位于 200。其间一半是空洞，目标集群应为 150；MirrorMaker 却给出 200。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      mark: "lost",
      text: {
        en: "After the switch consumers start at 200 in the target: the records from 150 on are skipped.",
        "zh-cn": "切换后消费者从目标集群的 200 开始：150 之后的消息被跳过。",
      },
    },
  ],
  remedy: { en: "Move MirrorMaker to 3.4.1 or later.", "zh-cn": "把 MirrorMaker 升级到 3.4.1 或更新版本。" },
  ignoreWhen: {
    en: "No consumer is moved by these offsets, or the mirrored topics have neither compaction nor transactions.",
    "zh-cn": "没有消费者依据这些 offset 切换，或者被镜像的主题既不压缩也没有事务。",
  },
  messages: {
    happens: {
      en: "This release translates the offsets of groups too far ahead where a topic is compacted or has transactions: a consumer that moves to the target skips records ({issues}). Repaired in {repaired}.",
      "zh-cn":
        "该版本在主题启用压缩或含有事务时，会把消费组的 offset 换算得过于靠前：切换到目标集群的消费者会跳过消息（{issues}）。{repaired} 已修复。",
    },
  },
}));
