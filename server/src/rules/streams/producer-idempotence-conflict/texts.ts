/** What the rule streams-producer-idempotence-conflict says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const streamsProducerIdempotenceConflictTexts = ruleTexts(() => ({
  title: {
    en: "A setting that the idempotent producers of a Streams application rule out: the application does not start",
    "zh-cn": "与 Streams 应用的幂等生产者冲突的配置：应用无法启动",
  },
  why: {
    en: "Under exactly-once the producers of a Streams application are idempotent whatever the file says, and also where enable.idempotence=true is written. They then need acks=all, may retry, and have five requests in flight at most. Since 4.0 even the default idempotence refuses more than five requests in flight.",
    "zh-cn":
      "在精确一次模式下，无论文件怎么写，Streams 应用的生产者都是幂等的；写了 enable.idempotence=true 时也一样。此时需要 acks=all、允许重试，并且在途请求最多 5 个。从 4.0 起，即使只是默认开启的幂等性，也会拒绝超过 5 个在途请求。",
  },
  timeline: refusalOf(
    "application",
    {
      en: "Kafka Streams builds its idempotent producers with the settings of the file.",
      "zh-cn": "Kafka Streams 用文件中的配置创建幂等生产者。",
    },
    {
      en: "One of them rules idempotence out: a ConfigException is thrown.",
      "zh-cn": "其中一项与幂等性冲突：抛出 ConfigException。",
    },
  ),
  remedy: {
    en: "Remove the line: the defaults of Streams fit. Or write acks=all, retries above 0, and 5 requests in flight or less.",
    "zh-cn": "删除这一行：Streams 的默认值就是合适的。或者写 acks=all、retries 大于 0、在途请求数不超过 5。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    acks: {
      en: "The Streams application will not start: its producers are idempotent and need acks=all, and acks is {acks}.",
      "zh-cn": "Streams 应用无法启动：其生产者是幂等的，要求 acks=all，而这里 acks 是 {acks}。",
    },
    retries: {
      en: "The Streams application will not start: its producers are idempotent and have to retry, and retries=0 forbids that.",
      "zh-cn": "Streams 应用无法启动：其生产者是幂等的，必须能够重试，而 retries=0 禁止了重试。",
    },
    inFlight: {
      en: "The Streams application will not start: its producers are idempotent and admit 5 requests in flight, and this is {count}.",
      "zh-cn": "Streams 应用无法启动：其生产者是幂等的，最多允许 5 个在途请求，而这里是 {count}。",
    },
  },
}));
