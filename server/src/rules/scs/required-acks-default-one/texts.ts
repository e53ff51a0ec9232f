/** What the rule scs-required-acks-default-one says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { leaderDiesAfterConfirming } from "../../../texts/stories.ts";

export const scsRequiredAcksDefaultOneTexts = ruleTexts(() => ({
  title: {
    en: "The Kafka binder sends with acks=1 unless it is told otherwise",
    "zh-cn": "Kafka 绑定器默认以 acks=1 发送",
  },
  why: {
    en: "Kafka's own producers have waited for all in-sync replicas since 3.0. Spring Cloud Stream's Kafka binder does not leave them that default: up to 5.0.1 it hands every producer acks=1, and with it the client switches its idempotence off. The leader alone confirms a record; if it dies before a follower has fetched the record, the record is gone, and a retry may write another one twice.",
    "zh-cn":
      "从 3.0 起，Kafka 生产者默认等待所有同步副本确认。但 Spring Cloud Stream 的 Kafka 绑定器不使用这个默认值：直到 5.0.1，它都会给每个生产者传入 acks=1，客户端的幂等性也随之关闭。只有 leader 确认消息；如果 leader 在 follower 拉取之前宕机，消息就丢失了，重试还可能写入重复消息。",
  },
  timeline: leaderDiesAfterConfirming,
  remedy: {
    en: "Set spring.cloud.stream.kafka.binder.required-acks: all. Each send then waits for the in-sync followers, usually a few milliseconds more, and the client is idempotent again. Spring Cloud Stream 5.0.2 and later do so by themselves.",
    "zh-cn":
      "设置 spring.cloud.stream.kafka.binder.required-acks: all。每次发送会等待同步的 follower，通常多几毫秒，客户端也重新启用幂等。Spring Cloud Stream 5.0.2 及以上默认如此。",
  },
  ignoreWhen: {
    en: "Losing a few records when a broker dies is acceptable, as for metrics; write required-acks: 1 then, so that the file says it.",
    "zh-cn": "broker 宕机时丢几条消息可以接受，例如指标数据；这时请写明 required-acks: 1。",
  },
  messages: {
    one: {
      en: "Nothing sets required-acks, so the Kafka binder sends with acks=1: records die with their leader, and there is no idempotence. Set required-acks: all.",
      "zh-cn":
        "没有设置 required-acks，Kafka 绑定器以 acks=1 发送：leader 宕机会丢消息，且没有幂等。请设置 required-acks: all。",
    },
    several: {
      en: "Nothing sets required-acks, so the Kafka binder sends with acks=1 on this and the other outputs ({count} in all): records die with their leader, and there is no idempotence. Set required-acks: all.",
      "zh-cn":
        "没有设置 required-acks，Kafka 绑定器在这个及其他输出绑定（共 {count} 个）上以 acks=1 发送：leader 宕机会丢消息，且没有幂等。请设置 required-acks: all。",
    },
  },
}));
