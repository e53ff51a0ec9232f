/** What the rule broker-future-timestamps-rejected-4 says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerFutureTimestampsRejected4Texts = ruleTexts(() => ({
  title: {
    en: "Kafka 4 refuses records from more than an hour ahead",
    "zh-cn": "Kafka 4 拒绝时间戳超前一小时以上的消息",
  },
  why: {
    en: "With CreateTime the producer says when a record came about. Up to 3.9 it could say anything; since 4.0 the broker refuses what lies more than an hour in its future, with InvalidTimestampException, which producers do not retry. A clock that is wrong, times in microseconds or nanoseconds, or events that are dated ahead were accepted before the upgrade and fail after it. Where nobody looks at the result of send they are simply gone.",
    "zh-cn":
      "CreateTime 表示消息的时间由生产者填写。3.9 及以前填什么都行；从 4.0 起，超前 broker 时钟一小时以上的消息会以 InvalidTimestampException 被拒绝，生产者不会重试。时钟不准、时间用了微秒或纳秒、事件日期本来就在未来，这样的消息在升级前被接受，升级后发送失败。如果没有人检查 send 的结果，它们就悄悄丢了。",
  },
  timeline: [
    {
      lane: "application",
      to: "producer",
      text: { en: "An event dated tomorrow is sent.", "zh-cn": "发送一条日期是明天的事件。" },
    },
    { lane: "producer", to: "leader", text: { en: "The record carries that time.", "zh-cn": "消息带着这个时间戳。" } },
    {
      lane: "leader",
      to: "producer",
      mark: "failure",
      text: { en: "More than an hour ahead: refused since 4.0.", "zh-cn": "超前一小时以上：从 4.0 起拒绝。" },
    },
    {
      lane: "producer",
      to: "application",
      text: { en: "send fails, without a retry.", "zh-cn": "send 失败，不会重试。" },
    },
    {
      lane: "application",
      mark: "lost",
      text: { en: "Nobody looks at the result: the record is lost.", "zh-cn": "没有人检查结果：消息丢失。" },
    },
  ],
  remedy: {
    en: "Look whether producers set times of their own and whether any lie ahead. If they have to, write down a bound that admits them; otherwise correct clock or unit. A bound without end has its own trouble: a single record of the far future keeps its whole segment from being deleted by age.",
    "zh-cn":
      "检查生产者是否自己填写时间戳，有没有超前的。如果确实需要，就写明一个能容纳它们的上限；否则请修正时钟或单位。完全不设上限也有问题：一条遥远未来的消息会使整个日志段无法按时间删除。",
  },
  ignoreWhen: {
    en: "No producer sets times ahead, or all handle the error of send.",
    "zh-cn": "没有生产者填写超前的时间，或者都会处理 send 的错误。",
  },
  messages: {
    bounded: {
      en: "With CreateTime and no {key} Kafka 4 refuses records that are more than an hour ahead of the broker; producers do not retry that.",
      "zh-cn":
        "使用 CreateTime 又没有设置 {key}，Kafka 4 会拒绝时间戳超前 broker 时钟一小时以上的消息，而生产者不会为此重试。",
    },
  },
  fixes: {
    decide: {
      en: "If records may be dated ahead, write {key} with the longest time that is right; otherwise correct the producers' clock or unit.",
      "zh-cn": "如果消息的时间可以超前，请在 {key} 写明允许的最长时间；否则请修正生产者的时钟或单位。",
    },
  },
}));
