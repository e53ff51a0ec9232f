/** What the rule scs-unknown-key says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const scsUnknownKeyTexts = ruleTexts(() => ({
  title: {
    en: "Spring Cloud Stream does not read this key",
    "zh-cn": "Spring Cloud Stream 不读取这个键",
  },
  why: {
    en: "Spring Cloud Stream reads a binding in two sections. What every binder has (group, max-attempts, back-off) stands under spring.cloud.stream.bindings.<binding>; what only Kafka has (enable-dlq, ack-mode, configuration) under spring.cloud.stream.kafka.bindings.<binding>, each below consumer or producer. A key that is misspelt, or stands in the other section or one level too high, is dropped: no error, no line in the log. The result: no dead letter topic, three attempts as by default, and Kafka's own settings never reach the client.",
    "zh-cn":
      "Spring Cloud Stream 从两个部分读取绑定的配置。所有绑定器共有的键（group、max-attempts、back-off 等）位于 spring.cloud.stream.bindings.<binding>；Kafka 特有的键（enable-dlq、ack-mode、configuration 等）位于 spring.cloud.stream.kafka.bindings.<binding>，都在 consumer 或 producer 之下。拼错、写到另一部分或少一级的键会被丢弃，既不报错，也不记日志。于是没有死信主题，仍只尝试默认的三次，Kafka 自己的配置也到不了客户端。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "Spring Cloud Stream binds the consumer and silently drops enable-dql.",
        "zh-cn": "Spring Cloud Stream 绑定消费者配置，悄悄丢弃了 enable-dql。",
      },
    },
    {
      lane: "consumer",
      text: {
        en: "A record fails three times.",
        "zh-cn": "一条消息处理失败三次。",
      },
    },
    {
      lane: "consumer",
      mark: "failure",
      text: {
        en: "There is no dead letter topic: the failure is logged, and the offset is committed.",
        "zh-cn": "没有死信主题：只记录失败日志，并提交位移。",
      },
    },
    {
      lane: "consumer",
      mark: "lost",
      text: { en: "The record is not read again.", "zh-cn": "该消息不会再被读取。" },
    },
  ],
  remedy: {
    en: "Write the key as the binder reads it, in the section that has it. Only then does its value take effect.",
    "zh-cn": "按绑定器读取的名称，把键写在所属的部分。它的值从此才真正生效。",
  },
  ignoreWhen: {
    en: "A library reads exactly this key. Keys that the sources around the file read (Java, Kotlin, Groovy, Scala, XML) are not reported.",
    "zh-cn": "某个库读取的正是这个键。文件所在项目的源码（Java、Kotlin、Groovy、Scala、XML）读取的键不会报告。",
  },
  messages: {
    misspelt: {
      en: "Spring Cloud Stream has no {key}: unless your own code reads it, it is silently ignored. The key is {known}.",
      "zh-cn": "Spring Cloud Stream 没有 {key}：除非你自己的代码读取它，否则会被悄悄忽略。正确的键是 {known}。",
    },
    misplaced: {
      en: "Spring Cloud Stream does not read {key}: unless your own code reads it, it is silently ignored. It is read at {known}.",
      "zh-cn": "Spring Cloud Stream 不读取 {key}：除非你自己的代码读取它，否则会被悄悄忽略。应写在 {known}。",
    },
    unknown: {
      en: "The Kafka binder has no {key} in any release: unless your own code reads it, it is silently ignored.",
      "zh-cn": "Kafka 绑定器的任何版本都没有 {key}：除非你自己的代码读取它，否则会被悄悄忽略。",
    },
    otherRelease: {
      en: "The Kafka binder of this Spring Boot does not read {key}: only that of Spring Boot {releases} does. It is silently ignored.",
      "zh-cn":
        "当前 Spring Boot 对应的 Kafka 绑定器不读取 {key}：只有 Spring Boot {releases} 对应的才读取。它会被悄悄忽略。",
    },
  },
  fixes: {
    written: {
      en: "Remove it: {known} is written too, and takes effect.",
      "zh-cn": "请删除：{known} 也已写出，以它为准。",
    },
    upgrade: {
      en: "Remove the key, or use Spring Boot {releases}.",
      "zh-cn": "请删除该键，或使用 Spring Boot {releases}。",
    },
  },
}));
