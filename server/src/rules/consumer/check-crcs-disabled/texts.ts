/** What the rule consumer-check-crcs-disabled says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const consumerCheckCrcsDisabledTexts = ruleTexts(() => ({
  title: {
    en: "Damaged records are not noticed: check.crcs=false",
    "zh-cn": "check.crcs=false：消息损坏也不会被发现",
  },
  why: {
    en: "Every batch carries a checksum. The consumer compares it by default, and an error tells that a disk or a network changed some bits. With check.crcs=false nobody on the reading side does: what cannot be read fails somewhere in the code, and what can be read is a wrong value that is processed as if it were right.",
    "zh-cn":
      "每个批次都带有校验和。消费者默认会校验，磁盘或网络改变了某些比特时会报错。check.crcs=false 时读取端不再校验：无法解析的内容会在代码某处出错，能解析的则是一个错误的值，却被当作正确的值处理。",
  },
  timeline: [
    {
      lane: "disk",
      mark: "failure",
      text: { en: "A bit of a stored batch flips.", "zh-cn": "已存储的批次中有一个比特翻转。" },
    },
    { lane: "broker", to: "consumer", text: { en: "The batch is handed out as it is.", "zh-cn": "该批次原样返回。" } },
    { lane: "consumer", text: { en: "The checksum is not compared.", "zh-cn": "没有比对校验和。" } },
    {
      lane: "application",
      mark: "lost",
      text: { en: "A wrong value is processed; the right one is gone.", "zh-cn": "错误的值被处理，正确的值已经丢失。" },
    },
  ],
  remedy: {
    en: "Remove the line. The check costs a small part of the consumer's CPU time, and modern processors have an instruction for it.",
    "zh-cn": "删除这一行。校验只占消费者少量 CPU 时间，现代处理器有专门的指令。",
  },
  ignoreWhen: {
    en: "The consumer is measured to be bound by its CPU, and the values carry a checksum of their own.",
    "zh-cn": "实测消费者的瓶颈是 CPU，并且消息内容自带校验和。",
  },
  messages: {
    off: {
      en: "With check.crcs=false damaged records are processed as if they were right. Remove it: the check costs little.",
      "zh-cn": "check.crcs=false 时，损坏的消息会被当作正确的消息处理。请删除它：校验的开销很小。",
    },
  },
}));
