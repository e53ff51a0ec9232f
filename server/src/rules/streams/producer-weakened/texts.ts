/** What the rule streams-producer-weakened says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const streamsProducerWeakenedTexts = ruleTexts(() => ({
  title: {
    en: "The producers of a Streams application do not wait for the replicas",
    "zh-cn": "Streams 应用的生产者不等待副本",
  },
  why: {
    en: "A Streams application commits the offsets of its inputs once its producers have been told that the outputs are written. With acks=1 the leader alone has said so, with acks=0 nobody has. If the leader fails then, outputs and changelog records are gone, and the inputs behind them are not read again: what is called at-least-once is at-most-once at every failover.",
    "zh-cn":
      "Streams 应用在生产者得知输出已写入之后，才提交输入位移。acks=1 时只有 leader 确认过，acks=0 时谁也没有确认。此时 leader 宕机，输出和 changelog 消息就会丢失，而对应的输入不会再读：名为至少一次，每逢故障转移却是至多一次。",
  },
  timeline: [
    {
      lane: "application",
      to: "leader",
      text: {
        en: "Results are sent, and the application waits for its producers.",
        "zh-cn": "应用发送结果，等待生产者完成。",
      },
    },
    {
      lane: "leader",
      to: "application",
      text: {
        en: "With acks=1 the leader confirms at once, before any follower has them.",
        "zh-cn": "acks=1 时，leader 在任何 follower 复制之前就立即确认。",
      },
    },
    {
      lane: "application",
      to: "broker",
      text: {
        en: "All is confirmed: the offsets of the inputs are committed.",
        "zh-cn": "全部得到确认：提交输入位移。",
      },
    },
    { lane: "leader", mark: "failure", text: { en: "The leader dies.", "zh-cn": "leader 宕机。" } },
    {
      lane: "follower",
      mark: "lost",
      text: {
        en: "A follower without the results takes over. The inputs count as done and are not read again.",
        "zh-cn": "没有这些结果的 follower 接任。输入被视为已处理，不会再读。",
      },
    },
  ],
  remedy: {
    en: "Remove the line where the clients are 3.0 or newer: acks=all is the default. Before 3.0 write producer.acks=all. Each commit then waits for one replication round trip.",
    "zh-cn":
      "客户端是 3.0 或更高版本时，删除这一行即可：默认就是 acks=all。3.0 之前请写 producer.acks=all。代价是每次提交多等一次副本同步的往返时间。",
  },
  ignoreWhen: {
    en: "The cluster has one broker, or some results may be missing after the failure of a broker.",
    "zh-cn": "集群只有一台 broker，或者可以接受 broker 故障后缺少部分结果。",
  },
  messages: {
    one: {
      en: "acks=1: the application commits its inputs when the leader alone has the outputs. If the leader fails then, outputs and changelog records are lost and the inputs are not read again. Use acks=all.",
      "zh-cn":
        "acks=1：只有 leader 写入输出时，应用就提交了输入位移。此时 leader 宕机，输出和 changelog 消息丢失，输入也不会再读。请使用 acks=all。",
    },
    zero: {
      en: "acks=0: the application commits its inputs although nobody has confirmed the outputs. What a broker refuses or a broken connection swallows is lost without an error. Use acks=all.",
      "zh-cn":
        "acks=0：没有任何 broker 确认输出，应用就提交了输入位移。被 broker 拒绝或随连接断开而消失的输出会丢失，且不报错。请使用 acks=all。",
    },
    oneByDefault: {
      en: "acks is not set, and clients before 3.0 use 1: the application commits its inputs when the leader alone has the outputs, and a failing leader takes them along. Write producer.acks=all.",
      "zh-cn":
        "没有设置 acks，而 3.0 之前的客户端默认为 1：只有 leader 写入输出时，应用就提交了输入位移，leader 一旦宕机，这些输出就会丢失。请写 producer.acks=all。",
    },
  },
}));
