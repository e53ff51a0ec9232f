/** What the rule scs-removed-consumer-properties says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const scsRemovedConsumerPropertiesTexts = ruleTexts(() => ({
  title: {
    en: "Spring Cloud Stream 4.2 no longer reads this consumer setting",
    "zh-cn": "Spring Cloud Stream 4.2 起不再读取该消费者配置",
  },
  why: {
    en: "auto-commit-offset, ack-each-record and recovery-interval were deprecated in 3.1 and are gone since 4.2, the release for Spring Boot 3.4. The key is silently ignored. Who wrote auto-commit-offset: false wanted to acknowledge records in the code: now the container commits after the function returns, acknowledged or not, and a record that was put aside for later is lost in a crash.",
    "zh-cn":
      "auto-commit-offset、ack-each-record 和 recovery-interval 在 3.1 中弃用，从 4.2（对应 Spring Boot 3.4）起被移除。这些键会被悄悄忽略。写 auto-commit-offset: false 的人希望在代码里手动确认：现在函数一返回，容器就提交位移，不管是否确认过，暂存待处理的消息会在崩溃时丢失。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "The function hands a record to a worker, which shall acknowledge it later.",
        "zh-cn": "函数把消息交给工作线程，由它稍后确认。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      text: {
        en: "auto-commit-offset: false is not read any more: the container commits as soon as the function returns.",
        "zh-cn": "auto-commit-offset: false 不再被读取：函数一返回，容器就提交位移。",
      },
    },
    {
      lane: "application",
      mark: "failure",
      text: { en: "The application dies before the worker is done.", "zh-cn": "工作线程完成之前，应用崩溃。" },
    },
    {
      lane: "application",
      mark: "lost",
      text: { en: "The record is committed, and nobody processes it.", "zh-cn": "消息的位移已提交，再也没人处理它。" },
    },
  ],
  remedy: {
    en: "Use ack-mode: MANUAL in place of auto-commit-offset: false, RECORD in place of ack-each-record: true; it has existed since 3.1.",
    "zh-cn":
      "用 ack-mode: MANUAL 代替 auto-commit-offset: false，用 RECORD 代替 ack-each-record: true；该配置自 3.1 起就有。",
  },
  ignoreWhen: { en: "Only releases before 4.2 run with this file.", "zh-cn": "该文件只用于 4.2 之前的版本。" },
  messages: {
    manual: {
      en: "Nobody reads auto-commit-offset since Spring Cloud Stream 4.2: the container commits by itself, acknowledged or not. Write ack-mode: MANUAL.",
      "zh-cn":
        "Spring Cloud Stream 4.2 起不再读取 auto-commit-offset：不管是否确认，容器都会自行提交位移。请改为 ack-mode: MANUAL。",
    },
    eachRecord: {
      en: "Nobody reads ack-each-record since Spring Cloud Stream 4.2: offsets are committed after each batch, and a crash repeats more records. Write ack-mode: RECORD.",
      "zh-cn":
        "Spring Cloud Stream 4.2 起不再读取 ack-each-record：每个批次之后才提交位移，崩溃后重复的消息更多。请改为 ack-mode: RECORD。",
    },
    unread: {
      en: "Nobody reads {key} since Spring Cloud Stream 4.2, and it changes nothing here. Remove it.",
      "zh-cn": "Spring Cloud Stream 4.2 起不再读取 {key}，它在这里也不改变什么。请删除。",
    },
  },
  fixes: {
    ackMode: { en: "Write ack-mode: {mode} instead", "zh-cn": "改为 ack-mode: {mode}" },
  },
}));
