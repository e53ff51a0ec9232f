/** What the rule producer-idempotence-silently-disabled says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { retryAppendsAgain } from "../../../texts/stories.ts";

export const producerIdempotenceSilentlyDisabledTexts = ruleTexts(() => ({
  title: {
    en: "Another setting switches off the idempotence that is on by default",
    "zh-cn": "其他配置关闭了默认开启的幂等性",
  },
  why: {
    en: "Since kafka-clients 3.0.1 producers are idempotent unless told otherwise: the broker recognises a batch that is sent again. That default gives way without an error when acks is not all, when retries is 0, or, before 4.0, when more than five requests may be in flight. Only a line in the log tells. From then on a lost answer means a duplicate, and a batch that is retried can land behind a later one.",
    "zh-cn":
      "从 kafka-clients 3.0.1 起，生产者默认是幂等的：broker 能识别重复发送的批次。但当 acks 不是 all、retries 为 0，或者（4.0 之前）在途请求数超过 5 时，这个默认值会被关闭而不报错，只在日志里留下一行。此后响应丢失就意味着重复，被重试的批次也可能排到后面批次之后。",
  },
  timeline: retryAppendsAgain,

  remedy: {
    en: "Give the setting a value that idempotence admits: acks=all, retries above 0, at most 5 requests in flight. If idempotence is not wanted, write enable.idempotence=false, so that the file says so.",
    "zh-cn":
      "把该配置改成幂等性允许的值：acks=all、retries 大于 0、在途请求数不超过 5。如果确实不需要幂等性，请写明 enable.idempotence=false，让文件如实反映。",
  },
  ignoreWhen: {
    en: "Readers recognise duplicates themselves, and order does not matter to them.",
    "zh-cn": "消费端自己去重，并且不关心顺序。",
  },
  messages: {
    acks: {
      en: "acks={acks} switches off the idempotence that this client has by default, with only a log line: retries can then write a record twice. Set acks=all.",
      "zh-cn":
        "acks={acks} 会关闭该版本客户端默认开启的幂等性，而且只留下一行日志：重试可能把同一条消息写入两次。请设置 acks=all。",
    },
    retries: {
      en: "retries=0 switches off the idempotence that this client has by default, with only a log line. Remove retries=0.",
      "zh-cn": "retries=0 会关闭该版本客户端默认开启的幂等性，而且只留下一行日志。请删除 retries=0。",
    },
    inFlight: {
      en: "{count} requests in flight switch off the idempotence that this client has by default, with only a log line: retries can then write a record twice or in the wrong order. Set 5 at most.",
      "zh-cn":
        "在途请求数为 {count} 会关闭该版本客户端默认开启的幂等性，而且只留下一行日志：重试可能造成消息重复或乱序。请设为不超过 5。",
    },
  },
}));
