/** What the rule spring-enable-auto-commit-true says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springEnableAutoCommitTrueTexts = ruleTexts(() => ({
  title: {
    en: "enable-auto-commit: true takes the commits away from Spring's container",
    "zh-cn": "enable-auto-commit: true 使 Spring 容器不再负责提交位移",
  },
  why: {
    en: "Left alone, Spring's listener container commits offsets itself, after the listener has returned. With enable-auto-commit: true it commits nothing: whenever the container polls and five seconds are over, the Kafka client commits everything that poll() has returned. The container also polls while a failed batch waits for its next attempt: a batch that nobody has processed then counts as done, and is lost if the process ends. When the container stops, nothing is committed: what was processed in the last seconds comes again.",
    "zh-cn":
      "不作设置时，Spring 的监听器容器会在监听方法返回之后自己提交位移。设置 enable-auto-commit: true 后，容器什么也不提交：容器调用 poll() 时，只要已满 5 秒，Kafka 客户端就提交 poll() 返回过的所有消息。失败的批次等待重试期间，容器也会调用 poll()：没有处理成功的批次因此被当作已处理，此时进程结束，整批消息就丢失。容器停止时则什么也不提交：最后几秒处理过的消息会再来一遍。",
  },
  timeline: [
    {
      lane: "broker",
      to: "consumer",
      text: { en: "poll() returns 500 records for a batch listener.", "zh-cn": "poll() 为批量监听器返回 500 条消息。" },
    },
    {
      lane: "application",
      text: {
        en: "The database does not answer: after three seconds the listener throws, and is called again.",
        "zh-cn": "数据库没有响应：三秒后监听器抛出异常，随后再次被调用。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      text: {
        en: "Between two attempts the container polls, to stay in its group. Five seconds are over: the position behind all 500 is committed.",
        "zh-cn": "两次重试之间，容器为了留在消费者组里会调用 poll()。5 秒已过：提交这 500 条之后的位移。",
      },
    },
    {
      lane: "application",
      mark: "failure",
      text: { en: "The process is killed.", "zh-cn": "进程被强制终止。" },
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
    en: "Remove it. From Spring Boot 2.2 on (spring-kafka 2.3) the container then commits after the listener has returned; where an older one may run, write false. What a listener hands to other threads is lost with either when the process dies: that needs acknowledgments by hand (ack-mode MANUAL), which auto-commit rules out.",
    "zh-cn":
      "删除该配置。Spring Boot 2.2（spring-kafka 2.3）起，容器会在监听方法返回后提交；如果可能运行更旧的版本，请写 false。监听器交给其他线程的消息，进程崩溃时无论哪种方式都会丢失：需要手动确认（ack-mode MANUAL），而自动提交不允许手动确认。",
  },
  ignoreWhen: {
    en: "A consumer whose records may be skipped, such as one that feeds a dashboard.",
    "zh-cn": "可以跳过消息的消费者，例如只为看板提供数据。",
  },
  messages: {
    client: {
      en: "With enable-auto-commit: true the Kafka client commits on a timer, whether or not the listener is done: a batch that is still being retried, or records with another thread, count as processed, and when the container stops nothing is committed. Let the container commit.",
      "zh-cn":
        "enable-auto-commit: true 时由 Kafka 客户端定时提交位移，不管监听器是否处理完成：仍在重试的批次，或仍在其他线程中的消息，都会被当作已处理；而容器停止时什么也不提交。请交给容器提交。",
    },
  },
}));
