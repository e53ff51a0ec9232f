/** What the rule smallrye-no-wait-for-write says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const smallryeNoWaitForWriteTexts = ruleTexts(() => ({
  title: {
    en: "waitForWriteCompletion=false: acknowledged before it is written",
    "zh-cn": "waitForWriteCompletion=false：写入之前就已确认",
  },
  why: {
    en: "A channel that reads and a channel that writes are connected by acknowledgements: the offset of a record is committed when the message that results from it is acknowledged. With waitForWriteCompletion=false that happens as soon as the message is passed to the producer. If the write fails afterwards, the message is lost, and the offset of its source record is already committed.",
    "zh-cn":
      "读取通道和写入通道通过确认相连：写出的消息被确认后，读到的消息才会提交。设置 waitForWriteCompletion=false 后，消息一交给生产者就算确认。之后写入失败，消息就丢失了，而它来源消息的位移已经提交。",
  },
  timeline: [
    {
      lane: "consumer",
      to: "application",
      text: { en: "An order is read, and an invoice is created.", "zh-cn": "读到订单，生成发票。" },
    },
    {
      lane: "application",
      to: "producer",
      text: {
        en: "The invoice is passed to the producer, and acknowledged at once.",
        "zh-cn": "发票交给生产者，立即确认。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      text: { en: "The offset of the order is committed.", "zh-cn": "提交订单的位移。" },
    },
    { lane: "producer", mark: "failure", text: { en: "The write of the invoice fails.", "zh-cn": "发票写入失败。" } },
    {
      lane: "application",
      mark: "lost",
      text: {
        en: "The invoice is not written, and the order is not read again.",
        "zh-cn": "发票没有写入，订单也不会再读。",
      },
    },
  ],
  remedy: {
    en: "Remove the line: true is the default. max-inflight-messages keeps the throughput.",
    "zh-cn": "删除这一行：默认值是 true。吞吐量由 max-inflight-messages 保证。",
  },
  ignoreWhen: { en: "A lost record costs nothing.", "zh-cn": "丢失消息没有影响。" },
  messages: {
    early: {
      en: "With waitForWriteCompletion=false a message counts as done before Kafka has confirmed it: a message whose write fails is lost, and its source record is already committed. Remove the line.",
      "zh-cn":
        "waitForWriteCompletion=false 时，Kafka 确认之前消息就算完成：写入失败的消息会丢失，而来源消息已提交。请删除这一行。",
    },
  },
}));
