/** What the rule producer-inflight-over-five-kafka4 says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const producerInflightOverFiveKafka4Texts = ruleTexts(() => ({
  title: {
    en: "More than 5 requests in flight: since 4.0 the producer does not start unless enable.idempotence=false is written",
    "zh-cn": "在途请求数超过 5：从 4.0 起，除非写明 enable.idempotence=false，否则生产者无法启动",
  },
  why: {
    en: "Idempotence, the default, admits five requests in flight per connection. Clients of 3.x switched it off by themselves where the file asked for more; since 4.0 they refuse to start. This is checked before anything else, so acks=1 beside it does not help. An old tuning file therefore stops every instance at the upgrade.",
    "zh-cn":
      "默认开启的幂等性最多允许每个连接有 5 个在途请求。3.x 客户端遇到更大的值会自行关闭幂等性；从 4.0 起则拒绝启动。这项检查先于其他检查，所以同时写 acks=1 也无济于事。一份旧的调优文件会让所有实例在升级后都无法启动。",
  },
  timeline: refusalOf(
    "producer",
    {
      en: "Idempotence is on by default; the client checks the requests in flight.",
      "zh-cn": "幂等性默认开启，客户端检查在途请求数。",
    },
    { en: "There are more than five: a ConfigException is thrown.", "zh-cn": "超过 5 个：抛出 ConfigException。" },
  ),
  remedy: {
    en: "Write 5 or less. That keeps the order of records and costs next to nothing. Whoever needs more writes enable.idempotence=false as well, and accepts that retries duplicate and reorder.",
    "zh-cn":
      "改为 5 或更小，既能保持顺序，又几乎没有性能损失。如果确实需要更大的值，请同时写 enable.idempotence=false，并接受重试带来的重复和乱序。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    tooMany: {
      en: "The producer will not start: idempotence is on by default and admits 5 requests in flight, and this is {count}.",
      "zh-cn": "生产者无法启动：幂等性默认开启，最多允许 5 个在途请求，而这里是 {count}。",
    },
  },
  fixes: {
    keep: {
      en: "To keep the number, write enable.idempotence=false; retries can then duplicate and reorder records.",
      "zh-cn": "如果要保留这个数，请写 enable.idempotence=false；此时重试可能造成重复和乱序。",
    },
  },
}));
