/** What the rule spring-ack-limit-not-positive says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { applicationStops, recordsPileUp } from "../../../texts/spring-stories.ts";

export const springAckLimitNotPositiveTexts = ruleTexts(() => ({
  title: {
    en: "ack-count or ack-time of zero or less: the application does not start",
    "zh-cn": "ack-count 或 ack-time 不大于零：应用无法启动",
  },
  why: {
    en: "ack-count and ack-time say after how many records, or after how long, the container commits. Spring wants more than zero for both, whatever the ack mode, and throws an IllegalStateException while it makes the listener container factory. A time below one millisecond counts as zero.",
    "zh-cn":
      "ack-count 和 ack-time 决定容器每处理多少条消息、或每隔多久提交一次位移。无论 ack-mode 是什么，Spring 都要求二者大于零，否则在创建监听器容器工厂时抛出 IllegalStateException。不足一毫秒的时间按零处理。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "Spring Boot hands ack-count: 0 to the listener container factory.",
        "zh-cn": "Spring Boot 把 ack-count: 0 交给监听器容器工厂。",
      },
    },
    {
      lane: "application",
      text: { en: "The factory throws: it must be more than zero.", "zh-cn": "工厂抛出异常：该值必须大于零。" },
    },
    applicationStops,
    recordsPileUp,
  ],
  remedy: {
    en: "Remove the setting: the container then commits after each record, and the time is 5 seconds. To commit after each record without any limit use ack-mode RECORD.",
    "zh-cn": "删除该设置：此时 ack-count 为 1，ack-time 为 5 秒。若想逐条提交而不设上限，请使用 ack-mode RECORD。",
  },
  ignoreWhen: {
    en: "The application has a listener container factory of its own that does not read these settings.",
    "zh-cn": "应用使用自定义的监听器容器工厂，且不读取这些设置。",
  },
  messages: {
    count: {
      en: "The application will not start: ack-count must be more than 0, and it is {value}. Without it the container commits after each record.",
      "zh-cn": "应用无法启动：ack-count 必须大于 0，而现在是 {value}。不写时容器每 1 条提交一次。",
    },
    time: {
      en: "The application will not start: ack-time must be more than 0, and it is {value}. Without it the time is 5 seconds.",
      "zh-cn": "应用无法启动：ack-time 必须大于 0，而现在是 {value}。不写时为 5 秒。",
    },
  },
}));
