/** What the rule streams-main-consumer-auto-commit says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const streamsMainConsumerAutoCommitTexts = ruleTexts(() => ({
  title: {
    en: "Auto-commit for the main consumer of a Streams application",
    "zh-cn": "Streams 应用的主消费者打开了自动提交",
  },
  why: {
    en: "Kafka Streams commits an offset only after the results of what lies before it, and the changes of its state, are written. For that it switches auto-commit off in its consumers, and puts a line that says otherwise aside, but before 4.2 not one that begins with main.consumer.: that one reaches the consumer. Its timer then commits whatever was handed out, while results still wait in the producer. A crash at that moment loses them for good. Exactly-once does not help: the transaction is aborted, and the offset, committed outside of it, stays.",
    "zh-cn":
      "Kafka Streams 只有在结果和状态变更都写出之后，才提交相应的位移。为此它关闭内部消费者的自动提交，并忽略与之相反的配置；但在 4.2 之前，以 main.consumer. 开头的那一行不会被忽略，而是真正传给消费者。于是定时器会提交已取出的全部位移，而结果可能还在生产者里等待。此时一旦崩溃，这些结果就永远丢失。精确一次也无济于事：事务被中止，而在事务之外提交的位移仍然有效。",
  },
  timeline: [
    {
      lane: "broker",
      to: "application",
      text: {
        en: "100 records arrive. They are processed, and their results wait in the producer.",
        "zh-cn": "收到 100 条消息并处理完，结果在生产者里等待发送。",
      },
    },
    {
      lane: "application",
      to: "broker",
      text: {
        en: "The timer of the consumer commits the offset behind all of them.",
        "zh-cn": "消费者的定时器提交了它们全部之后的位移。",
      },
    },
    {
      lane: "application",
      mark: "failure",
      text: {
        en: "The process is killed before the producer has sent.",
        "zh-cn": "生产者还没发送，进程就被强制终止。",
      },
    },
    {
      lane: "application",
      to: "broker",
      text: {
        en: "It starts again and reads from the committed offset.",
        "zh-cn": "应用重启，从已提交的位移继续读取。",
      },
    },
    {
      lane: "application",
      mark: "lost",
      text: {
        en: "Of the 100 records there is no result, and nobody reads them again.",
        "zh-cn": "这 100 条消息没有任何结果，也不会再被读取。",
      },
    },
  ],
  remedy: {
    en: "Remove the setting. Streams then commits after its results are written, every commit.interval.ms: lower that one to repeat less after a crash.",
    "zh-cn": "删除该配置。Streams 会在结果写出之后提交，间隔为 commit.interval.ms：想在崩溃后少重复，就调小这个值。",
  },
  ignoreWhen: {
    en: "What a crash drops is not missed.",
    "zh-cn": "崩溃时丢掉的消息无关紧要。",
  },
  messages: {
    on: {
      en: "{key}=true reaches the main consumer: its timer commits records whose results Streams has not yet written, and a crash loses them, under exactly-once too. Remove the setting: Streams commits by itself.",
      "zh-cn":
        "{key}=true 会传给主消费者：定时器会提交 Streams 尚未写出结果的消息，一旦崩溃就会丢失，精确一次模式也不例外。请删除该配置：Streams 会自己提交。",
    },
  },
}));
