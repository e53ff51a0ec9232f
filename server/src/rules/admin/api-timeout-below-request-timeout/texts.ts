/** What the rule admin-api-timeout-below-request-timeout says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const adminApiTimeoutBelowRequestTimeoutTexts = ruleTexts(() => ({
  title: {
    en: "default.api.timeout.ms is shorter than request.timeout.ms: the admin client does not start",
    "zh-cn": "default.api.timeout.ms 小于 request.timeout.ms：管理客户端无法启动",
  },
  why: {
    en: "default.api.timeout.ms bounds a whole call of the admin client with all its retries, request.timeout.ms a single request in it. A written bound that is shorter than one request is refused when the client is built; one that is not written is raised instead.",
    "zh-cn":
      "default.api.timeout.ms 限定管理客户端一次调用（含所有重试）的总时间，request.timeout.ms 限定其中一个请求。显式写出的总时间小于单个请求时，创建客户端就会被拒绝；没有写出时则会被自动调大。",
  },
  timeline: refusalOf(
    "application",
    {
      en: "The client compares default.api.timeout.ms with request.timeout.ms.",
      "zh-cn": "客户端比较 default.api.timeout.ms 与 request.timeout.ms。",
    },
    {
      en: "The whole is shorter than the part: a ConfigException is thrown.",
      "zh-cn": "总时间小于单个请求：抛出 ConfigException。",
    },
  ),
  remedy: {
    en: "Raise default.api.timeout.ms, or lower request.timeout.ms with it to fail sooner.",
    "zh-cn": "调大 default.api.timeout.ms；如果希望更快失败，请同时调小 request.timeout.ms。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    below: {
      en: "The admin client will not start: default.api.timeout.ms ({whole}) is less than request.timeout.ms ({one}).",
      "zh-cn": "管理客户端无法启动：default.api.timeout.ms（{whole}）小于 request.timeout.ms（{one}）。",
    },
  },
  fixes: {
    shorten: {
      en: "To keep the short time, lower request.timeout.ms to {whole} or less instead.",
      "zh-cn": "如果要保留较短的时间，请改为把 request.timeout.ms 调到 {whole} 或更小。",
    },
  },
}));
