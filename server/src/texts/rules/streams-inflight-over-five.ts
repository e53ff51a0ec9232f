/** What the rule streams-inflight-over-five says. */
import { ruleTexts } from "../rule-texts.ts";
import { neverAsItStands, refusalOf } from "../startup.ts";

export const streamsInflightOverFiveTexts = ruleTexts({
  title: {
    en: "More than 5 requests in flight in a Streams application: it does not start",
    "zh-cn": "Streams 应用的在途请求数超过 5：应用无法启动",
  },
  why: {
    en: "The producers of a Streams application are idempotent: always under exactly-once, and by default since 3.0. Idempotence admits five requests in flight. Exactly-once refuses more in every release, and since 4.0 the producer refuses it under at-least-once too.",
    "zh-cn":
      "Streams 应用的生产者是幂等的：精确一次模式下始终如此，从 3.0 起默认也是如此。幂等性最多允许 5 个在途请求。精确一次模式在所有版本中都拒绝更大的值；从 4.0 起，至少一次模式下生产者也会拒绝。",
  },
  timeline: refusalOf(
    "application",
    {
      en: "Kafka Streams builds its producers with the requests in flight that the file gives.",
      "zh-cn": "Kafka Streams 用文件中的在途请求数创建生产者。",
    },
    { en: "There are more than five: a ConfigException is thrown.", "zh-cn": "超过 5 个：抛出 ConfigException。" },
  ),
  remedy: { en: "Write 5 or less, or remove the line.", "zh-cn": "改为 5 或更小，或者删除这一行。" },
  ignoreWhen: neverAsItStands,
  messages: {
    exactlyOnce: {
      en: "The Streams application will not start: exactly-once admits 5 requests in flight, and this is {count}.",
      "zh-cn": "Streams 应用无法启动：精确一次模式最多允许 5 个在途请求，而这里是 {count}。",
    },
    idempotent: {
      en: "The Streams application will not start: its producers are idempotent and admit 5 requests in flight, and this is {count}.",
      "zh-cn": "Streams 应用无法启动：其生产者是幂等的，最多允许 5 个在途请求，而这里是 {count}。",
    },
  },
});
