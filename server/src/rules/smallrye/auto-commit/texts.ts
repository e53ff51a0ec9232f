/** What the rule smallrye-auto-commit says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const smallryeAutoCommitTexts = ruleTexts(() => ({
  title: {
    en: "enable.auto.commit=true: the channel no longer commits what was processed",
    "zh-cn": "enable.auto.commit=true：通道不再按处理结果提交",
  },
  why: {
    en: "SmallRye switches auto-commit off and commits what was acknowledged, in order (the throttled strategy). With enable.auto.commit=true it commits nothing itself, and Kafka's client commits every few seconds what poll() has returned. Meanwhile records still wait in the channel's queue and in the methods: a crash loses those that are committed but not processed.",
    "zh-cn":
      "SmallRye 默认关闭自动提交，按确认顺序提交已处理的消息（throttled 策略）。写了 enable.auto.commit=true 之后，它自己不再提交，而由 Kafka 客户端每隔几秒提交 poll() 返回的位移。这期间消息还在通道队列和方法中等待：进程崩溃时，已提交但未处理的消息会丢失。",
  },
  timeline: [
    {
      lane: "broker",
      to: "consumer",
      text: {
        en: "A poll returns 500 records, which wait in the channel.",
        "zh-cn": "一次 poll 返回 500 条消息，在通道中等待。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      text: { en: "The next poll commits them all.", "zh-cn": "下一次 poll 提交全部位移。" },
    },
    {
      lane: "application",
      mark: "failure",
      text: { en: "The process dies with 300 of them unprocessed.", "zh-cn": "进程崩溃，其中 300 条尚未处理。" },
    },
    {
      lane: "application",
      mark: "lost",
      text: { en: "It restarts after them: nobody processes them.", "zh-cn": "重启后从它们之后开始：没有人处理它们。" },
    },
  ],
  remedy: {
    en: "Remove the line: the connector then commits what was acknowledged.",
    "zh-cn": "删除这一行：连接器会提交已确认的消息。",
  },
  ignoreWhen: {
    en: "Records are processed strictly one after the other before the next poll, or a lost record costs nothing.",
    "zh-cn": "消息在下一次 poll 之前严格逐条处理，或丢失消息没有影响。",
  },
  messages: {
    polled: {
      en: "With enable.auto.commit=true Kafka's client commits what was polled, while records still wait in the channel: a crash loses them. Remove it: SmallRye commits what was acknowledged.",
      "zh-cn":
        "enable.auto.commit=true 时，Kafka 客户端提交的是已 poll 到的位移，而消息还在通道中等待：崩溃会丢失它们。请删除：SmallRye 会提交已确认的消息。",
    },
  },
}));
