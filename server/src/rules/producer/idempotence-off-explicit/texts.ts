/** What the rule producer-idempotence-off-explicit says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { retryAppendsAgain } from "../../../texts/stories.ts";

export const producerIdempotenceOffExplicitTexts = ruleTexts(() => ({
  title: {
    en: "enable.idempotence=false: a retry can write the same record twice",
    "zh-cn": "enable.idempotence=false：重试可能把同一条消息写入两次",
  },
  why: {
    en: "When the answer to a batch is lost, the producer cannot know whether the broker has the batch, and sends it again. With idempotence the broker recognises it by its sequence number and keeps one copy; without, it appends a second one. With several requests in flight the retried batch can also land behind a later one, so that records change their order.",
    "zh-cn":
      "批次的响应丢失时，生产者无法知道 broker 是否已经写入，只能重发。开启幂等性后，broker 通过序列号识别并只保留一份；关闭时则会再写一份。如果有多个在途请求，重发的批次还可能排到后面批次之后，造成乱序。",
  },
  timeline: retryAppendsAgain,

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
}));
