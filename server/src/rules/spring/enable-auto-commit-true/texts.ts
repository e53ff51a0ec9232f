/** What the rule spring-enable-auto-commit-true says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springEnableAutoCommitTrueTexts = ruleTexts(() => ({
  title: {
    en: "enable-auto-commit: true takes the commits away from Spring's container",
    "zh-cn": "enable-auto-commit: true 使 Spring 容器不再负责提交位移",
  },
  why: {
    en: "Left alone, Spring's listener container commits offsets itself, after the listener has returned. With enable-auto-commit: true it commits nothing: the Kafka client commits everything that poll() has returned, on a timer and when it closes. What the listener handed to another thread, or what failed just before the container stopped, counts as done.",
    "zh-cn":
      "不作设置时，Spring 的监听器容器会在监听方法返回之后自己提交位移。设置 enable-auto-commit: true 后，容器什么也不提交：由 Kafka 客户端定时并在关闭时提交 poll() 返回过的所有消息。监听器交给其他线程的消息，或在容器停止前刚刚失败的消息，都会被当作已处理。",
  },
  timeline: [
    {
      lane: "broker",
      to: "consumer",
      text: { en: "poll() returns 500 records.", "zh-cn": "poll() 返回 500 条消息。" },
    },
    {
      lane: "consumer",
      to: "application",
      text: {
        en: "The listener hands them to a thread pool and returns at once.",
        "zh-cn": "监听器把它们交给线程池后立即返回。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      text: {
        en: "Five seconds are over: the next poll commits the position behind all 500.",
        "zh-cn": "5 秒已过：下一次 poll 提交这 500 条之后的位移。",
      },
    },
    {
      lane: "application",
      mark: "failure",
      text: {
        en: "The process is killed while 300 records wait in the pool.",
        "zh-cn": "进程被强制终止，线程池里还有 300 条等待处理。",
      },
    },
    {
      lane: "application",
      mark: "lost",
      text: {
        en: "The restart begins behind them. Nobody processes the 300.",
        "zh-cn": "重启后从它们之后开始消费，这 300 条再也没人处理。",
      },
    },
  ],
  remedy: {
    en: "Remove it. From Spring Boot 2.2 on (spring-kafka 2.3) the container then commits after the listener has returned; where an older one may run, write false. Work that goes on in other threads needs acknowledgments by hand (ack-mode MANUAL).",
    "zh-cn":
      "删除该配置。Spring Boot 2.2（spring-kafka 2.3）起，容器会在监听方法返回后提交；如果可能运行更旧的版本，请写 false。处理转到其他线程时，需要手动确认（ack-mode MANUAL）。",
  },
  ignoreWhen: {
    en: "A consumer whose records may be skipped, such as one that feeds a dashboard.",
    "zh-cn": "可以跳过消息的消费者，例如只为看板提供数据。",
  },
  messages: {
    client: {
      en: "With enable-auto-commit: true the Kafka client commits on a timer and when it closes, whether or not the listener is done: what failed just before a stop, or is still with another thread, counts as processed. Let the container commit.",
      "zh-cn":
        "enable-auto-commit: true 时由 Kafka 客户端定时并在关闭时提交位移，不管监听器是否处理完成：停止前刚刚失败的消息，或仍在其他线程中的消息，都会被当作已处理。请交给容器提交。",
    },
  },
}));
