/** What the rule producer-idempotence-conflict says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const producerIdempotenceConflictTexts = ruleTexts(() => ({
  title: {
    en: "enable.idempotence=true beside a setting that rules it out: the producer does not start",
    "zh-cn": "enable.idempotence=true 与其他配置冲突：生产者无法启动",
  },
  why: {
    en: "Idempotence lets the broker recognise a batch that is sent again. For that the producer has to wait for all in-sync replicas, must be allowed to retry, and may have five requests in flight at most. A file that asks for idempotence and breaks one of these conditions is refused when the producer is built. The default true of newer clients is treated differently: it is switched off instead.",
    "zh-cn":
      "幂等性让 broker 能识别重复发送的批次。为此生产者必须等待所有同步副本（ISR）确认，必须允许重试，并且在途请求最多 5 个。显式开启幂等性却违反其中一条时，创建生产者就会被拒绝。新版客户端默认的 true 则不同：它只会被关闭。",
  },
  timeline: [
    {
      lane: "application",
      to: "producer",
      text: { en: "The application starts and builds its producer.", "zh-cn": "应用启动并创建生产者。" },
    },
    {
      lane: "producer",
      text: {
        en: "The client checks enable.idempotence=true against acks, retries and the requests in flight.",
        "zh-cn": "客户端用 acks、retries 和在途请求数校验 enable.idempotence=true。",
      },
    },
    {
      lane: "producer",
      to: "application",
      mark: "failure",
      text: {
        en: "They contradict each other: a ConfigException is thrown.",
        "zh-cn": "配置互相矛盾：抛出 ConfigException。",
      },
    },
    {
      lane: "application",
      text: {
        en: "The application does not come up, or it comes up without a producer.",
        "zh-cn": "应用启动失败，或者启动后没有可用的生产者。",
      },
    },
  ],
  remedy: {
    en: "Give the other setting a value that idempotence admits: acks=all, retries above 0, at most 5 requests in flight. To do without idempotence, write enable.idempotence=false, knowing that retries can then duplicate and reorder.",
    "zh-cn":
      "把另一项改成幂等性允许的值：acks=all、retries 大于 0、在途请求数不超过 5。如果不需要幂等性，请写明 enable.idempotence=false，并清楚此时重试可能造成重复和乱序。",
  },
  ignoreWhen: {
    en: "Never as it stands; only where code changes one of the two values before the producer is built.",
    "zh-cn": "照目前的写法不应忽略，除非代码在创建生产者之前修改了其中一项。",
  },
  messages: {
    acks: {
      en: "The producer will not start: enable.idempotence=true needs acks=all, and acks is {acks}. Set acks=all, or drop enable.idempotence.",
      "zh-cn":
        "生产者无法启动：enable.idempotence=true 要求 acks=all，而这里 acks 是 {acks}。请设置 acks=all，或去掉 enable.idempotence。",
    },
    givenAcks: {
      en: "The producer will not start: enable.idempotence=true needs acks=all, and where nothing else is written the framework gives it acks={acks}. Set acks=all.",
      "zh-cn":
        "生产者无法启动：enable.idempotence=true 要求 acks=all，而没有另行配置时框架会传入 acks={acks}。请设置 acks=all。",
    },
    retries: {
      en: "The producer will not start: enable.idempotence=true needs retries, and retries is 0. Remove retries=0, or drop enable.idempotence.",
      "zh-cn":
        "生产者无法启动：enable.idempotence=true 需要重试，而 retries 是 0。请删除 retries=0，或去掉 enable.idempotence。",
    },
    inFlight: {
      en: "The producer will not start: enable.idempotence=true allows 5 requests in flight at most, and this asks for {count}. Set 5, or drop enable.idempotence.",
      "zh-cn":
        "生产者无法启动：enable.idempotence=true 最多允许 5 个在途请求，而这里是 {count}。请改为 5，或去掉 enable.idempotence。",
    },
  },
}));
