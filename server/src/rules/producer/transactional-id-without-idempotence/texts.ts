/** What the rule producer-transactional-id-without-idempotence says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const producerTransactionalIdWithoutIdempotenceTexts = ruleTexts(() => ({
  title: {
    en: "transactional.id beside a setting that rules idempotence out: the producer does not start",
    "zh-cn": "transactional.id 与禁止幂等性的配置同时存在：生产者无法启动",
  },
  why: {
    en: "A transaction is built on idempotence: the broker has to recognise a batch that is sent again. So a producer with a transactional.id needs acks=all, may retry, and has five requests in flight at most. A setting that says otherwise is refused when the producer is built, also where idempotence itself is not mentioned.",
    "zh-cn":
      "事务以幂等性为基础：broker 必须能识别重复发送的批次。因此带 transactional.id 的生产者需要 acks=all、允许重试，并且在途请求最多 5 个。与此相反的配置在创建生产者时就会被拒绝，即使文件里没有提到幂等性。",
  },
  timeline: refusalOf(
    "producer",
    {
      en: "The client finds a transactional.id and checks what idempotence needs.",
      "zh-cn": "客户端发现 transactional.id，并检查幂等性的前提条件。",
    },
    {
      en: "One condition is not met: a ConfigException is thrown.",
      "zh-cn": "有一个条件不满足：抛出 ConfigException。",
    },
  ),
  remedy: {
    en: "Give the other setting a value that idempotence admits, or remove it: the defaults of a transactional producer fit. Whoever does not use transactions removes transactional.id.",
    "zh-cn":
      "把另一项改成幂等性允许的值，或直接删除：事务生产者的默认值就是合适的。如果不使用事务，请删除 transactional.id。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    off: {
      en: "The producer will not start: transactional.id needs idempotence, and enable.idempotence=false switches it off.",
      "zh-cn": "生产者无法启动：transactional.id 需要幂等性，而 enable.idempotence=false 把它关闭了。",
    },
    acks: {
      en: "The producer will not start: transactional.id needs acks=all, and acks is {acks}.",
      "zh-cn": "生产者无法启动：transactional.id 要求 acks=all，而这里 acks 是 {acks}。",
    },
    retries: {
      en: "The producer will not start: transactional.id needs retries, and retries=0 forbids them.",
      "zh-cn": "生产者无法启动：transactional.id 需要重试，而 retries=0 禁止了重试。",
    },
    inFlight: {
      en: "The producer will not start: transactional.id admits 5 requests in flight, and this is {count}.",
      "zh-cn": "生产者无法启动：transactional.id 最多允许 5 个在途请求，而这里是 {count}。",
    },
  },
}));
