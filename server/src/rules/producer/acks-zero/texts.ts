/** What the rule producer-acks-zero says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const producerAcksZeroTexts = ruleTexts(() => ({
  title: {
    en: "acks=0: the producer never learns whether a record arrived",
    "zh-cn": "acks=0：生产者永远不知道消息是否到达",
  },
  why: {
    en: "With acks=0 the producer asks for no answer. A record counts as sent as soon as it is in the socket buffer, so a broken connection, a moved leader or a refused batch raises no error, and there is nothing to retry. The callback reports success for records that no broker ever had.",
    "zh-cn":
      "acks=0 时生产者不要求任何响应，消息写入 socket 缓冲区就算发送成功。连接断开、leader 切换或批次被拒绝都不会报错，也就没有什么可以重试。对于任何 broker 都没收到的消息，回调仍然报告成功。",
  },
  timeline: [
    {
      lane: "application",
      to: "producer",
      text: { en: "The application sends an order.", "zh-cn": "应用发送一条订单消息。" },
    },
    {
      lane: "producer",
      to: "application",
      text: {
        en: "The callback reports success at once, with offset -1: no answer is awaited.",
        "zh-cn": "回调立即报告成功（位移为 -1）：不等待任何响应。",
      },
    },
    {
      lane: "leader",
      mark: "failure",
      text: {
        en: "The connection drops, the leader moves, or the broker refuses the batch.",
        "zh-cn": "连接断开、leader 切换，或 broker 拒绝该批次。",
      },
    },
    {
      lane: "producer",
      to: "leader",
      mark: "lost",
      text: {
        en: "The batch is gone. No error comes back, so nothing is retried.",
        "zh-cn": "该批次丢失。没有错误返回，因此不会重试。",
      },
    },
  ],
  remedy: {
    en: "Set acks=all: each batch then waits until all in-sync replicas have it, which costs one replication round trip, and failures are retried.",
    "zh-cn": "设置 acks=all：每个批次会等到所有同步副本（ISR）写入，代价是一次副本同步的往返时间，失败时会重试。",
  },
  ignoreWhen: {
    en: "Metrics or logs whose loss nobody would notice, where latency counts more than completeness.",
    "zh-cn": "指标或日志等数据：丢失无关紧要，低延迟比完整性更重要。",
  },
  messages: {
    zero: {
      en: "With acks=0 nobody confirms a record: every failure on the way loses it silently, and the callback still reports success. Set acks=all.",
      "zh-cn": "acks=0 时没有人确认消息：途中任何故障都会悄悄丢失消息，而回调仍报告成功。请设置 acks=all。",
    },
  },
}));
