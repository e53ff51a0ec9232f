/** What the rule librdkafka-idempotence-off-reorders says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const librdkafkaIdempotenceOffReordersTexts = ruleTexts(() => ({
  title: {
    en: "librdkafka without idempotence: a retry changes the order, or writes twice",
    "zh-cn": "librdkafka 未开启幂等性：重试会打乱顺序或重复写入",
  },
  why: {
    en: "Java's producer is idempotent by default since 3.0; librdkafka is not, in any release. It retries practically without end, and by default it has up to a million requests in flight at once. A batch that is retried lands behind those that were sent after it, and one whose answer was lost is written a second time.",
    "zh-cn":
      "Java 生产者从 3.0 起默认开启幂等性，librdkafka 的所有版本都默认关闭。它几乎无限次重试，默认允许一百万个请求同时在途。重试的批次会排到后发批次的后面，而响应丢失的批次会再写一遍。",
  },
  timeline: [
    {
      lane: "producer",
      to: "leader",
      text: {
        en: "Batches 1 and 2 are on their way to the same partition.",
        "zh-cn": "批次 1 和批次 2 正在发往同一个分区。",
      },
    },
    {
      lane: "leader",
      mark: "failure",
      text: {
        en: "Batch 1 fails with an error that passes: the leader is moving. Batch 2 arrives.",
        "zh-cn": "批次 1 遇到暂时性错误（leader 正在切换），批次 2 写入成功。",
      },
    },
    {
      lane: "producer",
      to: "leader",
      text: { en: "librdkafka sends batch 1 again.", "zh-cn": "librdkafka 重新发送批次 1。" },
    },
    {
      lane: "leader",
      mark: "reordered",
      text: {
        en: "It is appended behind batch 2: the older messages come last. Had only the answer been lost, they would stand there twice.",
        "zh-cn": "它被追加在批次 2 之后：先发的消息反而排在后面。如果丢失的只是响应，这些消息还会出现两次。",
      },
    },
    {
      lane: "consumer",
      text: { en: "Consumers see the old state after the new one.", "zh-cn": "消费者先看到新状态，再看到旧状态。" },
    },
  ],
  remedy: {
    en: "Set enable.idempotence=true. librdkafka then bounds the requests in flight to 5, keeps acks=all and numbers its batches. It costs next to nothing.",
    "zh-cn":
      "设置 enable.idempotence=true。此后 librdkafka 把在途请求数限制为 5，保持 acks=all，并给批次编号，几乎没有额外代价。",
  },
  ignoreWhen: {
    en: "Neither order nor an occasional duplicate matters to anybody who reads the topic.",
    "zh-cn": "读取该主题的各方既不在意顺序，也不在意偶尔的重复。",
  },
  messages: {
    swapped: {
      en: "librdkafka is not idempotent here and has up to {count} requests in flight: a retried batch can land behind later ones, or be written twice. Set enable.idempotence=true.",
      "zh-cn":
        "这里的 librdkafka 没有开启幂等性，最多有 {count} 个请求在途：重试的批次可能排到后面的批次之后，或被写入两次。请设置 enable.idempotence=true。",
    },
  },
}));
