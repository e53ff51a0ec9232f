/** What the rule release-streams-checkpoint-past-state says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const releaseStreamsCheckpointPastStateTexts = ruleTexts(() => ({
  title: {
    en: "A checkpoint says that a half restored state is complete",
    "zh-cn": "检查点声称只恢复了一半的状态是完整的",
  },
  why: {
    en: "When a task is corrupted under exactly-once, Streams wipes out its state and restores it from the changelog. If it is closed during that, these releases write a checkpoint with the offsets that the task had written before, the end of its changelog, and not with those restored so far. The next start believes the checkpoint, and goes on with a state in which records are missing: counts are too small, joins find nothing.",
    "zh-cn":
      "在精确一次模式下任务损坏时，Streams 会清空其状态并从 changelog 恢复。如果任务在此期间被关闭，这些版本写入的检查点是任务此前写到的 offset，即 changelog 的末尾，而不是已恢复到的位置。下次启动时相信了这个检查点，带着缺失消息的状态继续：计数偏小，连接找不到数据。",
  },
  timeline: [
    {
      lane: "application",
      to: "disk",
      text: {
        en: "A task is corrupted; its state is wiped out, and restoring it begins.",
        "zh-cn": "任务损坏；状态被清空，开始恢复。",
      },
    },
    {
      lane: "application",
      to: "disk",
      mark: "failure",
      text: {
        en: "A rebalance closes the task: the checkpoint says that the whole changelog is restored.",
        "zh-cn": "再均衡关闭了该任务：检查点声称整个 changelog 都已恢复。",
      },
    },
    {
      lane: "application",
      to: "disk",
      mark: "lost",
      text: {
        en: "The task comes back, believes the checkpoint, and goes on with half of its state.",
        "zh-cn": "任务回来后相信检查点，带着一半的状态继续运行。",
      },
    },
  ],
  remedy: {
    en: "Move to kafka-streams 3.6.2 or later, and delete the local state once, so that it is restored from the changelog.",
    "zh-cn": "升级到 kafka-streams 3.6.2 或更新版本，并删除一次本地状态，使其从 changelog 恢复。",
  },
  ignoreWhen: { en: "The topology has no state stores.", "zh-cn": "拓扑中没有状态存储。" },
  messages: {
    happens: {
      en: "In this release a task that is closed while its state is restored can come back with half of that state ({issues}). Repaired in {repaired}.",
      "zh-cn": "该版本中，恢复状态期间被关闭的任务，回来时可能只有一半的状态（{issues}）。{repaired} 已修复。",
    },
  },
}));
