/** What the rule spring-retry-topics-not-enabled says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springRetryTopicsNotEnabledTexts = ruleTexts(() => ({
  title: {
    en: "Retry topics are set up but not switched on: failed records are skipped",
    "zh-cn": "配置了重试主题却没有启用：失败的消息会被跳过",
  },
  why: {
    en: "Spring Boot reads spring.kafka.retry.topic.* only where spring.kafka.retry.topic.enabled is true, and its default is false. Without it there are no retry topics and no dead-letter topic: the container's default error handler tries a failing record ten times in a row, writes to the log, and commits past it.",
    "zh-cn":
      "只有 spring.kafka.retry.topic.enabled 为 true 时，Spring Boot 才会读取 spring.kafka.retry.topic.*，而它默认是 false。没有启用就没有重试主题和死信主题：容器的默认错误处理器把失败的消息连续尝试十次，写一条日志，然后提交并越过它。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "The file asks for 5 attempts and a delay of a minute, and does not say enabled: true.",
        "zh-cn": "配置要求尝试 5 次、间隔一分钟，但没有写 enabled: true。",
      },
    },
    {
      lane: "application",
      mark: "failure",
      text: { en: "The database is away for two seconds.", "zh-cn": "数据库中断两秒。" },
    },
    {
      lane: "consumer",
      text: {
        en: "The default error handler tries the record ten times in less than a second.",
        "zh-cn": "默认错误处理器在一秒内把消息尝试了十次。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      mark: "lost",
      text: {
        en: "The record is logged and skipped; its offset is committed. No retry topic, no dead-letter topic has it.",
        "zh-cn": "消息只留下一条日志就被跳过，位移照常提交；重试主题和死信主题里都没有它。",
      },
    },
  ],
  remedy: {
    en: "Set spring.kafka.retry.topic.enabled to true and create the topics, or remove the keys.",
    "zh-cn": "把 spring.kafka.retry.topic.enabled 设为 true 并创建相应主题，或删除这些键。",
  },
  ignoreWhen: {
    en: "Your own code reads these keys, for example in a @RetryableTopic.",
    "zh-cn": "代码自行读取这些键，例如用于 @RetryableTopic。",
  },
  messages: {
    off: {
      en: "Spring Boot does not read this: spring.kafka.retry.topic.enabled is not set, and its default is false. Failed records go to no retry topic.",
      "zh-cn":
        "Spring Boot 不会读取它：没有设置 spring.kafka.retry.topic.enabled，而默认值是 false。失败的消息不会进入重试主题。",
    },
  },
  fixes: {
    enable: {
      en: "Add spring.kafka.retry.topic.enabled=true and create the retry and -dlt topics, or remove these keys.",
      "zh-cn": "添加 spring.kafka.retry.topic.enabled=true 并创建重试主题和 -dlt 主题，或删除这些键。",
    },
  },
}));
