/** What the rule broker-producer-id-expiration-short says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerProducerIdExpirationShortTexts = ruleTexts(() => ({
  title: {
    en: "The broker forgets sequence numbers while producers still retry",
    "zh-cn": "生产者还在重试，broker 已忘记序列号",
  },
  why: {
    en: "Idempotence works because the leader remembers the last sequence numbers of each producer. It forgets a producer that has written nothing to the partition for producer.id.expiration.ms. Producers retry for delivery.timeout.ms, two minutes by default. Where the broker forgets sooner, a retry that comes late is new to it and is appended a second time, although enable.idempotence is on and everybody relies on it.",
    "zh-cn":
      "幂等依靠 leader 记住每个生产者最近的序列号。某个生产者在 producer.id.expiration.ms 内没有写入该分区，leader 就会忘记它。而生产者的重试会持续 delivery.timeout.ms，默认两分钟。如果 broker 忘得更早，迟到的重试在它看来就是新消息，会再次写入，尽管 enable.idempotence 已开启，大家也都依赖它。",
  },
  timeline: [
    { lane: "producer", to: "leader", text: { en: "A batch is sent and appended.", "zh-cn": "发送一个批次并写入。" } },
    {
      lane: "leader",
      to: "producer",
      mark: "failure",
      text: { en: "The answer is lost, and the network is down for a minute.", "zh-cn": "响应丢失，网络中断一分钟。" },
    },
    {
      lane: "leader",
      text: {
        en: "The producer id expires: its sequence numbers are forgotten.",
        "zh-cn": "生产者 ID 过期：它的序列号被忘记。",
      },
    },
    {
      lane: "producer",
      to: "leader",
      text: { en: "The producer sends the batch again.", "zh-cn": "生产者再次发送该批次。" },
    },
    {
      lane: "leader",
      mark: "duplicate",
      text: { en: "It looks new and is appended a second time.", "zh-cn": "它看起来是新批次，被再次写入。" },
    },
  ],
  remedy: {
    en: "Set producer.id.expiration.ms=86400000, the default of one day, and in any case more than the longest delivery.timeout.ms of your producers. The state of a producer takes little memory.",
    "zh-cn":
      "设置 producer.id.expiration.ms=86400000，即默认的一天；无论如何都要大于生产者中最长的 delivery.timeout.ms。每个生产者的状态只占很少内存。",
  },
  ignoreWhen: {
    en: "All producers of the cluster have a delivery.timeout.ms that is shorter still.",
    "zh-cn": "集群中所有生产者的 delivery.timeout.ms 都比它更短。",
  },
  messages: {
    short: {
      en: "producer.id.expiration.ms={value} forgets an idle producer's sequence numbers after {time}, while producers retry for two minutes by default: a late retry is written twice. Set 86400000.",
      "zh-cn":
        "producer.id.expiration.ms={value} 会让 broker 在 {time} 后忘记空闲生产者的序列号，而生产者默认会重试两分钟：迟到的重试会重复写入。请设为 86400000。",
    },
  },
}));
