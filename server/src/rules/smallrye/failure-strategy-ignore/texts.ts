/** What the rule smallrye-failure-strategy-ignore says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const smallryeFailureStrategyIgnoreTexts = ruleTexts(() => ({
  title: {
    en: "failure-strategy=ignore: a record that fails is only logged",
    "zh-cn": "failure-strategy=ignore：处理失败的消息只记录日志",
  },
  why: {
    en: "When a method throws, or a message is nacked, the channel's failure strategy decides. With ignore the exception goes to the log, the record counts as processed, and its offset is committed. If a database is unavailable for a minute, every record of that minute is lost.",
    "zh-cn":
      "方法抛出异常或消息被 nack 时，由通道的 failure-strategy 决定如何处理。ignore 只把异常写入日志，消息视为已处理并提交位移。数据库中断一分钟，就会丢掉这一分钟的全部消息。",
  },
  timeline: [
    { lane: "broker", to: "consumer", text: { en: "A record is read.", "zh-cn": "读到一条消息。" } },
    {
      lane: "application",
      mark: "failure",
      text: { en: "The method fails: the database is unavailable.", "zh-cn": "方法失败：数据库不可用。" },
    },
    {
      lane: "consumer",
      text: { en: "The failure is logged, and the record is acknowledged.", "zh-cn": "失败写入日志，消息被确认。" },
    },
    {
      lane: "consumer",
      to: "broker",
      text: { en: "The offset after it is committed.", "zh-cn": "提交它之后的位移。" },
    },
    {
      lane: "application",
      mark: "lost",
      text: { en: "Only the log still has a trace of the record.", "zh-cn": "只有日志里还留有这条消息的痕迹。" },
    },
  ],
  remedy: {
    en: "Set failure-strategy=dead-letter-queue: failed records go to the topic dead-letter-topic-<channel>, which somebody has to monitor. delayed-retry-topic (since 4.4) retries first. fail, the default, stops the channel.",
    "zh-cn":
      "设置 failure-strategy=dead-letter-queue：失败的消息进入 dead-letter-topic-<通道> 主题，需要有人关注。delayed-retry-topic（4.4 起）会先重试。默认的 fail 会停止通道。",
  },
  ignoreWhen: { en: "Failed records have no value.", "zh-cn": "失败的消息没有价值。" },
  messages: {
    ignored: {
      en: "With failure-strategy=ignore a record whose processing fails is logged, and its offset committed: it is lost. dead-letter-queue keeps it.",
      "zh-cn":
        "failure-strategy=ignore 时，处理失败的消息只记录日志，位移照常提交：消息丢失。dead-letter-queue 会保留它。",
    },
  },
}));
