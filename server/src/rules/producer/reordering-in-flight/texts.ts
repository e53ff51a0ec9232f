/** What the rule producer-reordering-in-flight says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const producerReorderingInFlightTexts = ruleTexts(() => ({
  title: {
    en: "Several requests in flight without idempotence: a retry can change the order of records",
    "zh-cn": "没有幂等性却有多个在途请求：重试会打乱消息顺序",
  },
  why: {
    en: "The producer sends the next batch before the last one is confirmed. If the first fails with a passing error and the second succeeds, the first is sent again and lands behind the second, although both carry the same keys. Whoever keeps the last value of a key keeps the older one. Without idempotence nothing puts this right, and a batch whose answer was lost is stored twice as well. Clients before 3.0.1, and 3.1.0, have no idempotence unless the file asks for it.",
    "zh-cn":
      "生产者不等前一个批次确认就发送下一个。如果第一个批次因短暂错误失败、第二个成功，第一个重发后就会排到第二个之后，即使两者的 key 相同。只保留每个 key 最新值的下游会留下旧值。没有幂等性就无法纠正；响应丢失的批次还会被存储两次。3.0.1 之前的客户端以及 3.1.0，只有在配置中显式开启才有幂等性。",
  },
  timeline: [
    {
      lane: "producer",
      to: "leader",
      text: {
        en: "Batch A is sent, and batch B right behind it, to the same partition.",
        "zh-cn": "批次 A 发往某分区，紧接着发送批次 B 到同一分区。",
      },
    },
    {
      lane: "leader",
      to: "producer",
      mark: "failure",
      text: {
        en: "A is answered with a passing error, for example NOT_ENOUGH_REPLICAS.",
        "zh-cn": "A 得到一个可重试的错误，例如 NOT_ENOUGH_REPLICAS。",
      },
    },
    { lane: "leader", text: { en: "B is appended.", "zh-cn": "B 写入成功。" } },
    { lane: "producer", to: "leader", text: { en: "A is sent again.", "zh-cn": "A 被重发。" } },
    {
      lane: "leader",
      mark: "reordered",
      text: {
        en: "A now stands behind B: the older value of a key is read last.",
        "zh-cn": "A 排到了 B 之后：同一个 key 的旧值最后才被读到。",
      },
    },
  ],
  remedy: {
    en: "Set enable.idempotence=true, which keeps the order with up to 5 requests in flight and needs acks=all. One request in flight keeps the order too, but is slower and still stores duplicates.",
    "zh-cn":
      "设置 enable.idempotence=true：在途请求数不超过 5 时能保证顺序，需要 acks=all。把在途请求数设为 1 也能保序，但更慢，而且仍会产生重复。",
  },
  ignoreWhen: {
    en: "The order of records does not matter, and readers recognise duplicates.",
    "zh-cn": "消息顺序无关紧要，并且消费端会去重。",
  },
  messages: {
    swapped: {
      en: "With {count} requests in flight and no idempotence, a batch that is retried lands behind a later one and can be stored twice. Set enable.idempotence=true.",
      "zh-cn":
        "在途请求数为 {count} 且没有幂等性：被重试的批次会排到后面批次之后，还可能被存储两次。请设置 enable.idempotence=true。",
    },
  },
}));
