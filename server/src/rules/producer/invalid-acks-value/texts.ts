/** What the rule producer-invalid-acks-value says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const producerInvalidAcksValueTexts = ruleTexts(() => ({
  title: {
    en: "A value of acks that Kafka does not accept: the producer does not start",
    "zh-cn": "acks 的值不被 Kafka 接受：生产者无法启动",
  },
  why: {
    en: "acks takes all, -1 (the same), 1 or 0, in lower case and without quotes. Numbers of replicas such as 2 were possible with the old Scala producer only. Any other text is refused when the producer is built.",
    "zh-cn":
      "acks 只接受 all、-1（含义相同）、1 或 0，必须小写且不带引号。像 2 这样的副本数只有旧的 Scala 生产者才支持。其他写法在创建生产者时都会被拒绝。",
  },
  timeline: [
    {
      lane: "application",
      to: "producer",
      text: { en: "The application starts and builds its producer.", "zh-cn": "应用启动并创建生产者。" },
    },
    {
      lane: "producer",
      text: {
        en: "The client compares acks with the four values it knows.",
        "zh-cn": "客户端把 acks 与它认识的四个值比较。",
      },
    },
    {
      lane: "producer",
      to: "application",
      mark: "failure",
      text: {
        en: "The value is none of them: a ConfigException is thrown.",
        "zh-cn": "都不匹配：抛出 ConfigException。",
      },
    },
    {
      lane: "application",
      text: {
        en: "The application does not come up, or it comes up without a producer.",
        "zh-cn": "应用启动失败，或者启动后没有可用的生产者。",
      },
    },
  ],
  remedy: {
    en: "Write acks=all. How many replicas have to confirm is a matter of the topic: min.insync.replicas.",
    "zh-cn": "请写 acks=all。需要多少个副本确认由主题的 min.insync.replicas 决定。",
  },
  ignoreWhen: {
    en: "The file is not for a Java client: librdkafka accepts other numbers.",
    "zh-cn": "该文件不是给 Java 客户端用的：librdkafka 接受其他数字。",
  },
  messages: {
    refused: {
      en: "The producer will not start: acks accepts only all, -1, 1 and 0, in lower case, and this is {value}.",
      "zh-cn": "生产者无法启动：acks 只接受小写的 all、-1、1 和 0，而这里是 {value}。",
    },
    empty: {
      en: "The producer will not start: acks accepts only all, -1, 1 and 0, and this is empty.",
      "zh-cn": "生产者无法启动：acks 只接受 all、-1、1 和 0，而这里为空。",
    },
  },
  fixes: {
    choose: {
      en: "Set acks=all, and let min.insync.replicas of the topic say how many replicas have to confirm.",
      "zh-cn": "请设置 acks=all，需要多少个副本确认则由主题的 min.insync.replicas 决定。",
    },
  },
}));
