/** What the rule spring-ack-count-time-without-mode says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springAckCountTimeWithoutModeTexts = ruleTexts(() => ({
  title: {
    en: "ack-count or ack-time under an ack mode that does not look at it",
    "zh-cn": "当前 ack-mode 不使用 ack-count 或 ack-time",
  },
  why: {
    en: "ack-count is read under COUNT and COUNT_TIME, ack-time under TIME and COUNT_TIME. Under every other mode they are stored and never asked, BATCH included, which counts where no mode is written. The offsets are then committed at other moments than the file seems to say.",
    "zh-cn":
      "只有 COUNT 和 COUNT_TIME 会读取 ack-count，只有 TIME 和 COUNT_TIME 会读取 ack-time。其他模式（包括不写时的 BATCH）只是存下来，从不使用。实际的提交时机与配置看上去的不一样。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "The file says ack-count: 1, so that at most one record is processed again after a crash; no ack-mode is written.",
        "zh-cn": "配置写了 ack-count: 1，希望崩溃后最多重复一条；没有写 ack-mode。",
      },
    },
    {
      lane: "consumer",
      text: {
        en: "The mode is BATCH: the container commits after all 500 records of a poll.",
        "zh-cn": "模式是 BATCH：容器处理完一次 poll 的 500 条消息后才提交。",
      },
    },
    {
      lane: "consumer",
      mark: "failure",
      text: { en: "The process is killed after record 400.", "zh-cn": "处理到第 400 条时进程被强制终止。" },
    },
    {
      lane: "consumer",
      mark: "duplicate",
      text: { en: "After the restart 400 records are processed again.", "zh-cn": "重启后这 400 条被再次处理。" },
    },
  ],
  remedy: {
    en: "Remove the setting, or choose the mode that reads it: COUNT, TIME or COUNT_TIME.",
    "zh-cn": "删除该设置，或选择会读取它的模式：COUNT、TIME 或 COUNT_TIME。",
  },
  ignoreWhen: {
    en: "Code sets the ack mode on the container factory.",
    "zh-cn": "代码在容器工厂上设置了 ack-mode。",
  },
  messages: {
    count: {
      en: "ack-count has no effect: only COUNT and COUNT_TIME read it, and the ack mode is {mode}.",
      "zh-cn": "ack-count 不起作用：只有 COUNT 和 COUNT_TIME 会读取它，而当前模式是 {mode}。",
    },
    time: {
      en: "ack-time has no effect: only TIME and COUNT_TIME read it, and the ack mode is {mode}.",
      "zh-cn": "ack-time 不起作用：只有 TIME 和 COUNT_TIME 会读取它，而当前模式是 {mode}。",
    },
  },
}));
