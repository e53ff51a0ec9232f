/** What the rule client-unknown-key says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const clientUnknownKeyTexts = ruleTexts(() => ({
  title: {
    en: "A misspelt key is ignored, and the default stays",
    "zh-cn": "拼错的配置项会被忽略，仍然使用默认值",
  },
  why: {
    en: "Kafka does not refuse a key that it does not know: serializers and interceptors may read keys of their own. It starts, writes one line to the log (since 3.5 at INFO), and goes on with the default. The file says enable.auto.comit=false, and offsets are still committed by the timer.",
    "zh-cn":
      "Kafka 不会拒绝未知的配置项，因为序列化器和拦截器可能有自己的配置。它照常启动，只在日志中记一行（3.5 起为 INFO 级别），然后使用默认值。文件里写着 enable.auto.comit=false，位移却仍在定时自动提交。",
  },
  timeline: [
    {
      lane: "application",
      to: "consumer",
      text: {
        en: "A consumer is built with enable.auto.comit=false: one m is missing.",
        "zh-cn": "用 enable.auto.comit=false 创建消费者：少写了一个 m。",
      },
    },
    {
      lane: "consumer",
      text: {
        en: "It logs that the key is not used and starts. enable.auto.commit is true, its default.",
        "zh-cn": "它在日志里提示该配置项未被使用，然后启动。enable.auto.commit 仍是默认值 true。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      text: {
        en: "The timer commits offsets of records that are still being processed.",
        "zh-cn": "定时器提交了仍在处理中的消息的位移。",
      },
    },
    { lane: "application", mark: "failure", text: { en: "The application crashes.", "zh-cn": "应用崩溃。" } },
    {
      lane: "application",
      mark: "lost",
      text: {
        en: "The restart begins behind the unfinished records. Nobody processes them.",
        "zh-cn": "重启后从未处理完的消息之后开始消费，这些消息再也没人处理。",
      },
    },
  ],
  remedy: {
    en: "Rename the key. Its value takes effect then, for the first time: look at whether it is still what you want.",
    "zh-cn": "改正配置项的名称。它的值从此才真正生效：请确认这个值仍然是你想要的。",
  },
  ignoreWhen: {
    en: "A serializer, an interceptor or your own code reads a key of exactly this name.",
    "zh-cn": "有序列化器、拦截器或你自己的代码读取的正是这个名称的配置项。",
  },
  messages: {
    near: {
      en: "Kafka knows no {key}: it ignores the key and starts, and {known} keeps its default. The name is {known}.",
      "zh-cn": "Kafka 没有 {key} 这个配置项：它会被忽略，程序照常启动，{known} 仍是默认值。正确的名称是 {known}。",
    },
    beside: {
      en: "Kafka knows no {key} and ignores it. What counts is {known}, which is set here too.",
      "zh-cn": "Kafka 没有 {key} 这个配置项，会忽略它。起作用的是这里同样设置了的 {known}。",
    },
  },
  fixes: {
    drop: {
      en: "Remove the line, or keep its value under the other name, if it is the one that you want.",
      "zh-cn": "请删除这一行；如果它的值才是你想要的，请写到另一个名称下。",
    },
  },
}));
