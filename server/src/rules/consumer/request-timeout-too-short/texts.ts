/** What the rule consumer-request-timeout-too-short says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const consumerRequestTimeoutTooShortTexts = ruleTexts(() => ({
  title: {
    en: "Before 2.0: request.timeout.ms must be longer than the session and the fetch wait, or the consumer does not start",
    "zh-cn": "2.0 之前：request.timeout.ms 必须大于会话超时和拉取等待时间，否则消费者无法启动",
  },
  why: {
    en: "Clients before 2.0 wait for the group within one request, so that request has to outlast session.timeout.ms and fetch.max.wait.ms. A shorter one is refused when the consumer is built. Since 2.0 these times no longer depend on each other.",
    "zh-cn":
      "2.0 之前的客户端在一个请求中等待消费者组，因此 request.timeout.ms 必须大于 session.timeout.ms 和 fetch.max.wait.ms，否则创建消费者时会被拒绝。从 2.0 起这些时间不再互相约束。",
  },
  timeline: refusalOf(
    "consumer",
    {
      en: "The client compares request.timeout.ms with the session and the fetch wait.",
      "zh-cn": "客户端把 request.timeout.ms 与会话超时、拉取等待时间比较。",
    },
    { en: "It is not longer: a ConfigException is thrown.", "zh-cn": "不满足这一要求：抛出 ConfigException。" },
  ),
  remedy: {
    en: "Raise request.timeout.ms; the default of these releases is 305000. Better: use a newer client.",
    "zh-cn": "调大 request.timeout.ms；这些版本的默认值是 305000。更好的办法是升级客户端。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    tooShort: {
      en: "The consumer will not start: request.timeout.ms ({request}) must be above {key} ({wait}).",
      "zh-cn": "消费者无法启动：request.timeout.ms（{request}）必须大于 {key}（{wait}）。",
    },
  },
  fixes: {
    raise: {
      en: "Set request.timeout.ms={value}, or shorten the other time.",
      "zh-cn": "请设置 request.timeout.ms={value}，或缩短另一项时间。",
    },
  },
}));
