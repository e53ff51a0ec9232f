/** What the rule spring-transaction-prefix-with-weak-acks says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springTransactionPrefixWithWeakAcksTexts = ruleTexts(() => ({
  title: {
    en: "transaction-id-prefix beside acks, retries or idempotence that contradict it: nothing can be sent",
    "zh-cn": "transaction-id-prefix 与 acks、retries 或幂等性设置互相矛盾：无法发送消息",
  },
  why: {
    en: "transaction-id-prefix makes every producer of the application transactional, and Spring asks for idempotence with it. A transactional producer must wait for all in-sync replicas, must be allowed to retry, and may have five requests in flight at most. Otherwise Kafka throws a ConfigException when the producer is built. Spring builds it for the first send: the application starts, looks healthy, and cannot send a single record.",
    "zh-cn":
      "transaction-id-prefix 让应用的所有生产者都成为事务生产者，Spring 同时开启幂等。事务生产者必须等待全部同步副本确认、必须允许重试，并且最多有五个在途请求，否则 Kafka 在创建生产者时抛出 ConfigException。Spring 到第一次发送时才创建生产者：应用能启动，看上去一切正常，却一条消息也发不出去。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "The application starts. No producer has been built yet.",
        "zh-cn": "应用启动，此时还没有创建生产者。",
      },
    },
    {
      lane: "application",
      text: {
        en: "The first record is to be sent: Spring builds a producer with a transactional.id and idempotence, and with acks=1.",
        "zh-cn": "要发送第一条消息时，Spring 创建生产者：带 transactional.id 和幂等，同时 acks=1。",
      },
    },
    {
      lane: "producer",
      mark: "failure",
      text: {
        en: "Kafka refuses the combination with a ConfigException.",
        "zh-cn": "Kafka 拒绝这个组合，抛出 ConfigException。",
      },
    },
    {
      lane: "application",
      mark: "lost",
      text: {
        en: "This record and each later one fails; whoever does not handle the exception loses them.",
        "zh-cn": "这条以及之后的每条消息都发送失败；不处理异常的代码会丢失它们。",
      },
    },
  ],
  remedy: {
    en: "Keep the prefix and let the producer be what transactions need: acks=all, retries left alone, at most five requests in flight, enable.idempotence left alone. If you do not want transactions, remove transaction-id-prefix instead.",
    "zh-cn":
      "保留前缀，并满足事务的要求：acks=all，不改 retries，在途请求不超过五个，不写 enable.idempotence。若不需要事务，请改为删除 transaction-id-prefix。",
  },
  ignoreWhen: {
    en: "All producers come from factories in your own code, and nobody uses the one that Spring Boot makes.",
    "zh-cn": "所有生产者都来自自定义的工厂，没有代码使用 Spring Boot 创建的那个。",
  },
  messages: {
    acks: {
      en: "The first send will fail: transaction-id-prefix makes the producer transactional, which needs acks=all, and acks is {acks}.",
      "zh-cn": "第一次发送就会失败：transaction-id-prefix 使生产者成为事务生产者，要求 acks=all，而 acks 是 {acks}。",
    },
    retries: {
      en: "The first send will fail: transaction-id-prefix makes the producer transactional, which needs retries, and retries is 0.",
      "zh-cn": "第一次发送就会失败：transaction-id-prefix 使生产者成为事务生产者，必须允许重试，而 retries 是 0。",
    },
    inFlight: {
      en: "The first send will fail: transaction-id-prefix makes the producer transactional, which allows 5 requests in flight, and this asks for {count}.",
      "zh-cn":
        "第一次发送就会失败：transaction-id-prefix 使生产者成为事务生产者，最多允许 5 个在途请求，而这里是 {count}。",
    },
    off: {
      en: "The first send will fail: transaction-id-prefix makes the producer transactional, and enable.idempotence=false forbids that.",
      "zh-cn":
        "第一次发送就会失败：transaction-id-prefix 使生产者成为事务生产者，而 enable.idempotence=false 不允许这样做。",
    },
  },
}));
