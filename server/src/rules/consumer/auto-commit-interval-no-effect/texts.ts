/** What the rule consumer-auto-commit-interval-no-effect says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const consumerAutoCommitIntervalNoEffectTexts = ruleTexts(() => ({
  title: {
    en: "auto.commit.interval.ms has no effect without auto-commit",
    "zh-cn": "没有开启自动提交，auto.commit.interval.ms 不起作用",
  },
  why: {
    en: "The interval is the pace of auto-commit's timer. With enable.auto.commit=false there is no such timer: offsets are committed when the code, or Spring's container, commits them. The line suggests a commit every so often that nobody makes.",
    "zh-cn":
      "这个间隔是自动提交定时器的周期。enable.auto.commit=false 时没有这个定时器：位移只在代码（或 Spring 的监听器容器）提交时才提交。这一行让人误以为位移会定期提交。",
  },
  timeline: [
    {
      lane: "application",
      to: "consumer",
      text: { en: "The consumer is built with auto-commit off.", "zh-cn": "创建消费者，自动提交关闭。" },
    },
    {
      lane: "consumer",
      text: { en: "It makes no timer, and never reads the interval.", "zh-cn": "它不创建定时器，也从不使用这个间隔。" },
    },
    {
      lane: "application",
      text: {
        en: "What is committed, and when, is the code's decision alone.",
        "zh-cn": "提交什么、何时提交，完全由代码决定。",
      },
    },
  ],
  remedy: {
    en: "Remove the line. How often to commit is decided in the code, or by the ack mode of Spring's listeners.",
    "zh-cn": "删除这一行。提交频率由代码决定，或由 Spring 监听器的 ack-mode 决定。",
  },
  ignoreWhen: {
    en: "A framework takes the value for a commit interval of its own, as SmallRye's commit strategies do.",
    "zh-cn": "框架把这个值用作自己的提交周期，例如 SmallRye 的提交策略。",
  },
  messages: {
    idle: {
      en: "auto.commit.interval.ms has no effect: auto-commit is off, and nothing is committed by a timer. Remove it.",
      "zh-cn": "auto.commit.interval.ms 不起作用：自动提交已关闭，没有定时提交。请删除它。",
    },
  },
}));
