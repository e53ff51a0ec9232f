/** What the rule mm2-source-truncation-silent says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const mm2SourceTruncationSilentTexts = ruleTexts(() => ({
  title: {
    en: "MirrorMaker skips records that were deleted before it copied them, without an error",
    "zh-cn": "MirrorMaker 会跳过复制之前就被删除的消息，且不报错",
  },
  why: {
    en: "MirrorMaker reads the source like any consumer. Where its position no longer exists because retention has deleted the segment, auto.offset.reset decides, and MirrorMaker's default is earliest: it goes on at the oldest record that is left. The records between are missing on the target, and no task fails; only a line in the log tells of the jump.",
    "zh-cn":
      "MirrorMaker 像普通消费者一样读取源集群。如果保留策略已删除它所在位置的日志段，就由 auto.offset.reset 决定，而 MirrorMaker 默认是 earliest：从现存最旧的消息继续。中间的消息在目标集群上就缺失了，没有任何任务失败，只有一行日志提到这次跳过。",
  },
  timeline: [
    {
      lane: "connect",
      mark: "failure",
      text: {
        en: "MirrorMaker is down, or slower than the producers.",
        "zh-cn": "MirrorMaker 停机，或者赶不上生产者。",
      },
    },
    {
      lane: "broker",
      text: {
        en: "On the source, retention deletes segments that were not copied yet.",
        "zh-cn": "源集群上，保留策略删除了尚未复制的日志段。",
      },
    },
    {
      lane: "connect",
      to: "broker",
      text: {
        en: "MirrorMaker asks for its position: out of range.",
        "zh-cn": "MirrorMaker 请求自己的位置：超出范围。",
      },
    },
    {
      lane: "connect",
      mark: "lost",
      text: {
        en: "It goes on at the oldest record that is left. The target has a gap, and everything looks healthy.",
        "zh-cn": "它从现存最旧的消息继续。目标集群出现缺口，而一切看起来正常。",
      },
    },
  ],
  remedy: {
    en: "Keep the retention of the source longer than the longest outage of MirrorMaker, and raise an alarm on its lag. With auto.offset.reset=none for the source's consumer the task fails instead of jumping; since 3.6.2 it then fails for every new partition as well, until somebody gives it a position.",
    "zh-cn":
      "让源集群的保留时间长于 MirrorMaker 的最长停机时间，并对其复制延迟（lag）告警。为源集群的消费者设置 auto.offset.reset=none 后，任务会失败，而不是跳过；但从 3.6.2 起，遇到每个新分区也会失败，直到有人为它指定位置。",
  },
  ignoreWhen: {
    en: "Retention on the source is generous and the lag of MirrorMaker is watched.",
    "zh-cn": "源集群的保留时间充裕，并且有人监控 MirrorMaker 的复制延迟（lag）。",
  },
  messages: {
    gap: {
      en: "Where retention on the source deletes records before they are copied, MirrorMaker goes on at the oldest one left: a gap on the target, without an error.",
      "zh-cn":
        "如果源集群的保留策略在复制之前就删除了消息，MirrorMaker 会从现存最旧的消息继续：目标集群出现缺口，且不报错。",
    },
    toTheEnd: {
      en: "With latest MirrorMaker begins at the end of a partition in which its position is gone, and since 3.6.2 of each that is new to it: what was written before is never mirrored, without an error.",
      "zh-cn":
        "使用 latest 时，如果位置已不存在，MirrorMaker 会从分区末尾开始，从 3.6.2 起对每个新发现的分区也是如此：之前写入的消息永远不会被镜像，且不报错。",
    },
  },
  fixes: {
    watch: {
      en: "Keep the source's retention longer than any outage of MirrorMaker and watch its lag. none for the source's consumer makes it fail instead, also for new partitions since 3.6.2.",
      "zh-cn":
        "让源集群的保留时间长于 MirrorMaker 的任何停机时间，并监控其复制延迟（lag）。为源集群的消费者设置 none 会让它直接失败，但从 3.6.2 起新分区也会失败。",
    },
  },
}));
