/** What the rule smallrye-idempotence-or-transactions-without-acks says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const smallryeIdempotenceOrTransactionsWithoutAcksTexts = ruleTexts(() => ({
  title: {
    en: "Idempotence or transactions beside SmallRye's acks=1: the channel does not start",
    "zh-cn": "幂等或事务与 SmallRye 的 acks=1 冲突：通道无法启动",
  },
  why: {
    en: "SmallRye's connector sets acks=1 for the producer of a channel that does not set acks. Kafka's producer treats that as a written setting, and idempotence, which transactions need too, requires acks=all: the producer throws when it is created, and the application stops.",
    "zh-cn":
      "通道没有写 acks 时，SmallRye 的连接器会给生产者设置 acks=1。Kafka 的生产者把它当作明确的配置，而幂等（事务也依赖幂等）要求 acks=all，于是创建时抛出异常，应用停止。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "The channel asks for idempotence and does not set acks.",
        "zh-cn": "通道要求幂等，但没有写 acks。",
      },
    },
    { lane: "application", to: "producer", text: { en: "The connector adds acks=1.", "zh-cn": "连接器加上 acks=1。" } },
    {
      lane: "producer",
      mark: "failure",
      text: {
        en: "Must set acks to all in order to use the idempotent producer: it is not created.",
        "zh-cn": "使用幂等生产者必须设置 acks=all：生产者无法创建。",
      },
    },
    {
      lane: "application",
      mark: "lost",
      text: { en: "The application does not start, and nothing is sent.", "zh-cn": "应用无法启动，什么也没有发送。" },
    },
  ],
  remedy: { en: "Write acks=all for the channel.", "zh-cn": "为通道写上 acks=all。" },
  ignoreWhen: {
    en: "A kafka-configuration bean of the application sets acks=all.",
    "zh-cn": "由应用的 kafka-configuration bean 提供 acks=all。",
  },
  messages: {
    refused: {
      en: "The channel will not start: {key} needs acks=all, and SmallRye sets acks=1 where acks is not written. Set acks=all.",
      "zh-cn": "通道无法启动：{key} 需要 acks=all，而没有写 acks 时 SmallRye 使用 acks=1。请设置 acks=all。",
    },
  },
}));
