/** What the rule release-full-disk-skips-recovery says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const releaseFullDiskSkipsRecoveryTexts = ruleTexts(() => ({
  title: {
    en: "A full disk during recovery ends in a shutdown that counts as clean",
    "zh-cn": "恢复期间磁盘写满，却以“正常关闭”结束",
  },
  why: {
    en: "After a crash a broker checks its logs. If the disk is full then, writing a small file fails with an error that these releases do not expect there: the broker shuts down and marks the folder as cleanly closed, although the logs were not recovered. With space again, it starts, trusts the mark, and skips the check. What the crash left unwritten or broken stays so: records are missing at the end of logs.",
    "zh-cn":
      "崩溃之后，broker 会检查其日志。如果此时磁盘已满，写一个小文件会失败，而这些版本没有预料到此处的错误：broker 关闭，并把目录标记为正常关闭，尽管日志没有恢复完。腾出空间后再次启动，它相信该标记而跳过检查。崩溃时未写完或损坏的内容就此保留：日志末尾缺少消息。",
  },
  timeline: [
    {
      lane: "broker",
      to: "disk",
      mark: "failure",
      text: {
        en: "The disk is full, the broker crashes, and at its start recovers its logs.",
        "zh-cn": "磁盘写满，broker 崩溃，启动时恢复日志。",
      },
    },
    {
      lane: "broker",
      to: "disk",
      text: {
        en: "Writing fails again. The broker shuts down and marks the folder as cleanly closed.",
        "zh-cn": "写入再次失败。broker 关闭，并把目录标记为正常关闭。",
      },
    },
    {
      lane: "broker",
      to: "disk",
      mark: "lost",
      text: {
        en: "With space again it starts without recovery: what was not recovered is gone.",
        "zh-cn": "腾出空间后它不再恢复就启动：未恢复的内容就此丢失。",
      },
    },
  ],
  remedy: {
    en: "Move the brokers to 3.2.1 or later, and watch the space of the disks.",
    "zh-cn": "把 broker 升级到 3.2.1 或更新版本，并监控磁盘空间。",
  },
  ignoreWhen: {
    en: "Other replicas are in sync, and unclean leader election is off: they bring the records back.",
    "zh-cn": "其他副本保持同步，且关闭了不干净的 leader 选举：它们会把消息补回来。",
  },
  messages: {
    happens: {
      en: "In this release a broker that runs out of disk space while it recovers skips the rest of the recovery at its next start: records can be missing ({issues}). Repaired in {repaired}.",
      "zh-cn":
        "该版本中，broker 在恢复期间磁盘写满后，下次启动会跳过余下的恢复：可能缺少消息（{issues}）。{repaired} 已修复。",
    },
  },
}));
