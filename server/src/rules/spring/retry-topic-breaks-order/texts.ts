/** What the rule spring-retry-topic-breaks-order says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springRetryTopicBreaksOrderTexts = ruleTexts(() => ({
  title: {
    en: "Retry topics let later records of a key overtake one that failed",
    "zh-cn": "重试主题会让同一个 key 的后续消息越过失败的那条",
  },
  why: {
    en: "With spring.kafka.retry.topic.enabled a failed record is moved to another topic and tried again later, and the listener goes on at once with the next record of the partition. Nothing is blocked, and nothing waits: a later record with the same key is handled before the one that failed. Where the last state counts, the retry then puts an old one over a new one.",
    "zh-cn":
      "启用 spring.kafka.retry.topic.enabled 后，失败的消息被转移到另一个主题稍后重试，监听器马上处理分区里的下一条。不阻塞，也不等待：同一个 key 的后续消息会先于失败的那条被处理。如果以最后的状态为准，重试就会用旧状态覆盖新状态。",
  },
  timeline: [
    {
      lane: "consumer",
      mark: "failure",
      text: {
        en: "“order 7: paid” fails; it goes to the retry topic.",
        "zh-cn": "“订单 7：已支付”处理失败，进入重试主题。",
      },
    },
    {
      lane: "consumer",
      text: { en: "“order 7: refunded” comes next and is handled.", "zh-cn": "接着处理“订单 7：已退款”，成功。" },
    },
    {
      lane: "consumer",
      text: { en: "A second later the retry succeeds.", "zh-cn": "一秒后重试成功。" },
    },
    {
      lane: "application",
      mark: "reordered",
      text: {
        en: "The order counts as paid: the older record was written last.",
        "zh-cn": "订单变成已支付：较旧的消息最后写入。",
      },
    },
  ],
  remedy: {
    en: "Where the order of a key matters, retry in place: turn the retry topics off and give the listener container a DefaultErrorHandler with a back-off and a DeadLetterPublishingRecoverer. The partition then waits for the record, which is the price.",
    "zh-cn":
      "如果同一个 key 的顺序重要，请原地重试：关闭重试主题，为监听器容器配置带退避和 DeadLetterPublishingRecoverer 的 DefaultErrorHandler。代价是该分区会等待这条消息。",
  },
  ignoreWhen: {
    en: "The records of a key do not depend on each other, or the listener recognises an older record and drops it.",
    "zh-cn": "同一个 key 的消息互不依赖，或监听器能识别并丢弃较旧的消息。",
  },
  messages: {
    overtaken: {
      en: "A record that fails goes to a retry topic, and later records of its key are handled before it: the order of a key is lost.",
      "zh-cn": "失败的消息进入重试主题，同一个 key 的后续消息会先被处理：该 key 的顺序丢失。",
    },
  },
  fixes: {
    blocking: {
      en: "Where the order of a key counts, turn the retry topics off and retry in place: a DefaultErrorHandler bean with a back-off and a DeadLetterPublishingRecoverer.",
      "zh-cn":
        "如果 key 内顺序重要，请关闭重试主题并原地重试：声明带退避和 DeadLetterPublishingRecoverer 的 DefaultErrorHandler bean。",
    },
  },
}));
