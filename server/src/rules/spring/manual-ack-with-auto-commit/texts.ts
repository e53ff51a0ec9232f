/** What the rule spring-manual-ack-with-auto-commit says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springManualAckWithAutoCommitTexts = ruleTexts(() => ({
  title: {
    en: "Manual acknowledgment with auto-commit on: the listener does not start",
    "zh-cn": "手动确认与自动提交并存：监听器无法启动",
  },
  why: {
    en: "MANUAL and MANUAL_IMMEDIATE mean that your code says when a record is done. enable-auto-commit: true means that the Kafka client commits on a timer. Spring refuses the two together: the container throws an IllegalStateException when it starts, and no record is consumed.",
    "zh-cn":
      "MANUAL 和 MANUAL_IMMEDIATE 表示由你的代码确认消息处理完成；enable-auto-commit: true 表示由 Kafka 客户端定时提交。Spring 拒绝二者并存：容器启动时抛出 IllegalStateException，一条消息也不会消费。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "Spring starts the listener container with ack mode MANUAL.",
        "zh-cn": "Spring 以 ack-mode MANUAL 启动监听器容器。",
      },
    },
    {
      lane: "application",
      to: "consumer",
      text: {
        en: "The container asks whether the consumer commits by itself. It does: enable.auto.commit is true.",
        "zh-cn": "容器检查消费者是否会自动提交。是的：enable.auto.commit 为 true。",
      },
    },
    {
      lane: "application",
      mark: "failure",
      text: {
        en: "IllegalStateException: the application does not come up.",
        "zh-cn": "抛出 IllegalStateException，应用无法启动。",
      },
    },
    {
      lane: "broker",
      text: {
        en: "Records pile up, and those older than the retention time are deleted unread.",
        "zh-cn": "消息不断堆积，超过保留时间的消息未被读取就被删除。",
      },
    },
  ],
  remedy: {
    en: "Set enable-auto-commit to false. Offsets are then committed when your code calls acknowledge().",
    "zh-cn": "把 enable-auto-commit 设为 false，位移在代码调用 acknowledge() 时提交。",
  },
  ignoreWhen: {
    en: "All listeners use a container factory of your own that sets another ack mode in code.",
    "zh-cn": "所有监听器都使用自定义的容器工厂，并在代码中设置了其他 ack-mode。",
  },
  messages: {
    written: {
      en: "The listener will not start: ack-mode {mode} needs enable-auto-commit=false, and it is true. Set it to false.",
      "zh-cn": "监听器无法启动：ack-mode {mode} 要求 enable-auto-commit=false，而现在是 true。请设为 false。",
    },
    byDefault: {
      en: "The listener will not start: ack-mode {mode} needs enable-auto-commit=false, and in this release of Spring it is true where it is not set. Set it to false.",
      "zh-cn":
        "监听器无法启动：ack-mode {mode} 要求 enable-auto-commit=false，而该版本 Spring 在未设置时为 true。请设为 false。",
    },
  },
}));
