/** What the rule producer-idempotence-default-not-effective-3-0-0-3-1-0 says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { retryAppendsAgain } from "../../../texts/stories.ts";

export const producerIdempotenceDefaultNotEffective300310Texts = ruleTexts(() => ({
  title: {
    en: "kafka-clients 3.0.0 and 3.1.0 show enable.idempotence=true and do without",
    "zh-cn": "kafka-clients 3.0.0 和 3.1.0 显示 enable.idempotence=true，实际并未启用",
  },
  why: {
    en: "Since 3.0 a producer is idempotent by default. In 3.0.0 and 3.1.0 that did not work: the log shows enable.idempotence = true, but the producer looks at whether somebody wrote it, and nobody did. It sends without sequence numbers, and a retry after a lost answer writes the batch twice. 3.0.1, 3.1.1 and 3.2 are repaired.",
    "zh-cn":
      "3.0 起生产者默认是幂等的。但 3.0.0 和 3.1.0 中这并未生效：日志显示 enable.idempotence = true，但生产者看的是有没有显式写出它，而文件里没有。于是发送时不带序列号，响应丢失后的重试会把批次写入两次。3.0.1、3.1.1 和 3.2 已修复。",
  },
  timeline: retryAppendsAgain,
  remedy: {
    en: "Move to a repaired release (3.0.1, 3.1.1 or later), or write enable.idempotence=true: written, it works in these releases too.",
    "zh-cn":
      "升级到已修复的版本（3.0.1、3.1.1 或更新），或显式写上 enable.idempotence=true：写出来之后在这两个版本中也会生效。",
  },
  ignoreWhen: {
    en: "Duplicates do no harm, or consumers sort them out.",
    "zh-cn": "重复消息无害，或由消费者去重。",
  },
  messages: {
    happens: {
      en: "This client's default enable.idempotence=true has no effect ({issues}): a retry can write a batch twice. Repaired in {repaired}; written, enable.idempotence=true works here too.",
      "zh-cn":
        "该版本客户端默认的 enable.idempotence=true 并不生效（{issues}）：重试可能把批次写入两次。{repaired} 已修复；显式写上 enable.idempotence=true 在此版本也有效。",
    },
  },
}));
