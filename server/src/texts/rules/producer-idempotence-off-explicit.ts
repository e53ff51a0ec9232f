/** What the rule producer-idempotence-off-explicit says. */
import { ruleTexts } from "../rule-texts.ts";

export const producerIdempotenceOffExplicitTexts = ruleTexts({
  title: {
    en: "enable.idempotence=false: a retry can write the same record twice",
    "zh-cn": "enable.idempotence=false：重试可能把同一条消息写入两次",
  },
  why: {
    en: "When the answer to a batch is lost, the producer cannot know whether the broker has the batch, and sends it again. With idempotence the broker recognises it by its sequence number and keeps one copy; without, it appends a second one. With several requests in flight the retried batch can also land behind a later one, so that records change their order.",
    "zh-cn":
      "批次的响应丢失时，生产者无法知道 broker 是否已经写入，只能重发。开启幂等性后，broker 通过序列号识别并只保留一份；关闭时则会再写一份。如果有多个在途请求，重发的批次还可能排到后面批次之后，造成乱序。",
  },
  timeline: [
    { lane: "producer", to: "leader", text: { en: "A batch is sent.", "zh-cn": "发送一个批次。" } },
    { lane: "leader", text: { en: "The leader appends it.", "zh-cn": "leader 写入该批次。" } },
    {
      lane: "leader",
      to: "producer",
      mark: "failure",
      text: {
        en: "The answer is lost: the connection breaks or the request times out.",
        "zh-cn": "响应丢失：连接断开或请求超时。",
      },
    },
    {
      lane: "producer",
      to: "leader",
      text: { en: "The producer sends the same batch again.", "zh-cn": "生产者再次发送同一批次。" },
    },
    {
      lane: "leader",
      mark: "duplicate",
      text: {
        en: "Without sequence numbers it looks new and is appended a second time.",
        "zh-cn": "没有序列号，broker 把它当成新批次，再次写入。",
      },
    },
    {
      lane: "consumer",
      to: "leader",
      text: { en: "Consumers read every record of the batch twice.", "zh-cn": "消费者把该批次的每条消息都读到两次。" },
    },
  ],
  remedy: {
    en: "Set enable.idempotence=true, with acks=all and at most 5 requests in flight. Brokers before 2.8 with ACLs also want the IdempotentWrite permission on the cluster for this producer.",
    "zh-cn":
      "设置 enable.idempotence=true，同时使用 acks=all，在途请求数不超过 5。如果 broker 早于 2.8 且启用了 ACL，还需要为该生产者授予集群的 IdempotentWrite 权限。",
  },
  ignoreWhen: {
    en: "Readers recognise duplicates by a key of their own, or the permission for idempotent writes cannot be had.",
    "zh-cn": "消费端按业务键去重，或者无法获得幂等写入的权限。",
  },
  messages: {
    twice: {
      en: "With enable.idempotence=false a batch whose answer is lost is sent again and stored twice. Set enable.idempotence=true.",
      "zh-cn": "enable.idempotence=false 时，响应丢失的批次会被重发并存储两次。请设置 enable.idempotence=true。",
    },
    twiceOrSwapped: {
      en: "With enable.idempotence=false a batch whose answer is lost is sent again and stored twice, and with {count} requests in flight a retried batch can land behind a later one. Set enable.idempotence=true.",
      "zh-cn":
        "enable.idempotence=false 时，响应丢失的批次会被重发并存储两次；在途请求数为 {count} 时，重试的批次还可能排到后面批次之后。请设置 enable.idempotence=true。",
    },
  },
  fixes: {
    byHand: {
      en: "Set enable.idempotence=true, and make sure that at most 5 requests are in flight: with more the producer does not start.",
      "zh-cn": "请设置 enable.idempotence=true，并确认在途请求数不超过 5：超过时生产者无法启动。",
    },
  },
});
