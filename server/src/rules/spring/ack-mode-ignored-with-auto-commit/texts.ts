/** What the rule spring-ack-mode-ignored-with-auto-commit says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springAckModeIgnoredWithAutoCommitTexts = ruleTexts(() => ({
  title: {
    en: "The listener's ack-mode has no effect while auto-commit is on",
    "zh-cn": "开启自动提交时，监听器的 ack-mode 不起作用",
  },
  why: {
    en: "An ack mode such as BATCH or RECORD tells Spring's listener container when to commit offsets. With enable-auto-commit: true the container commits nothing at all: the Kafka client does, on a timer, whether or not the records were processed. The file reads as if commits followed processing, and they do not.",
    "zh-cn":
      "BATCH、RECORD 等 ack-mode 告诉 Spring 的监听器容器何时提交位移。但设置 enable-auto-commit: true 后，容器根本不提交位移：由 Kafka 客户端定时提交，不管消息是否处理完成。配置看上去是处理后提交，实际并非如此。",
  },
  timeline: [
    {
      lane: "broker",
      to: "consumer",
      text: {
        en: "poll() returns 500 records to the listener container.",
        "zh-cn": "poll() 向监听器容器返回 500 条消息。",
      },
    },
    {
      lane: "consumer",
      to: "application",
      text: {
        en: "A batch listener fails; the container will call it again.",
        "zh-cn": "批量监听器处理失败，容器将再次调用它。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      text: {
        en: "While it waits the container polls, and that commits the position behind all 500: the timer decides, not the ack mode.",
        "zh-cn": "等待期间容器调用 poll()，提交了这 500 条之后的位移：由定时器决定，而不是 ack-mode。",
      },
    },
    {
      lane: "application",
      mark: "failure",
      text: { en: "The application dies before the next attempt.", "zh-cn": "应用在下一次重试之前崩溃。" },
    },
    {
      lane: "application",
      mark: "lost",
      text: {
        en: "The restart begins behind them. Nobody processes the 500.",
        "zh-cn": "重启后从它们之后开始消费，这 500 条再也没人处理。",
      },
    },
  ],
  remedy: {
    en: "Remove enable-auto-commit (Spring for Apache Kafka 2.3 and later then commit by the ack mode), or set it to false where an older version may run.",
    "zh-cn":
      "删除 enable-auto-commit（Spring for Apache Kafka 2.3 及以上会按 ack-mode 提交）；如果可能运行更旧的版本，请设为 false。",
  },
  ignoreWhen: {
    en: "Never for long: if losing records is accepted, drop the ack mode, so that the file says what happens.",
    "zh-cn": "不宜长期忽略：如果可以接受丢消息，请删除 ack-mode，让配置如实反映行为。",
  },
  messages: {
    ignored: {
      en: "ack-mode {mode} does nothing: enable-auto-commit is true, so the Kafka client commits on a timer, whether or not the records were processed. Let the container commit: remove enable-auto-commit.",
      "zh-cn":
        "ack-mode {mode} 不起作用：enable-auto-commit 为 true，由 Kafka 客户端定时提交位移，不管消息是否处理完成。请删除 enable-auto-commit，交给容器提交。",
    },
  },
}));
