/** What the rule producer-delivery-timeout-inconsistent says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const producerDeliveryTimeoutInconsistentTexts = ruleTexts(() => ({
  title: {
    en: "delivery.timeout.ms is shorter than linger.ms and request.timeout.ms together: the producer does not start",
    "zh-cn": "delivery.timeout.ms 小于 linger.ms 与 request.timeout.ms 之和：生产者无法启动",
  },
  why: {
    en: "delivery.timeout.ms bounds the whole way of a record, from send() to the answer. It has to leave room for the waiting of a batch (linger.ms) and for one request (request.timeout.ms). A written value that does not is refused when the producer is built; one that is not written is raised instead. An upgrade can bring this about: with 4.0 the default of linger.ms went from 0 to 5.",
    "zh-cn":
      "delivery.timeout.ms 限定一条消息从 send() 到收到响应的总时间，必须容得下批次等待时间（linger.ms）加一次请求（request.timeout.ms）。显式写出的值不满足时，创建生产者就会被拒绝；没有写出时则会被自动调大。升级也可能触发这个问题：从 4.0 起 linger.ms 的默认值由 0 变为 5。",
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
        en: "The client adds linger.ms and request.timeout.ms.",
        "zh-cn": "客户端计算 linger.ms 与 request.timeout.ms 之和。",
      },
    },
    {
      lane: "producer",
      to: "application",
      mark: "failure",
      text: {
        en: "delivery.timeout.ms is shorter than the sum: a ConfigException is thrown.",
        "zh-cn": "delivery.timeout.ms 小于这个和：抛出 ConfigException。",
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
    en: "Raise delivery.timeout.ms; the default of two minutes also outlasts a leader election. To fail sooner, lower request.timeout.ms with it.",
    "zh-cn":
      "调大 delivery.timeout.ms；默认的两分钟也足以度过一次 leader 选举。如果希望更快失败，请同时调小 request.timeout.ms。",
  },
  ignoreWhen: {
    en: "Never as it stands; only where code changes one of the three values before the producer is built.",
    "zh-cn": "照目前的写法不应忽略，除非代码在创建生产者之前修改了这三项之一。",
  },
  messages: {
    tooShort: {
      en: "The producer will not start: delivery.timeout.ms ({delivery}) is less than linger.ms ({linger}) plus request.timeout.ms ({request}).",
      "zh-cn":
        "生产者无法启动：delivery.timeout.ms（{delivery}）小于 linger.ms（{linger}）加 request.timeout.ms（{request}）。",
    },
  },
  fixes: {
    shorterRequest: {
      en: "To keep the short delivery time, lower request.timeout.ms to {request} or less instead.",
      "zh-cn": "如果要保留较短的投递时限，请改为把 request.timeout.ms 调到 {request} 或更小。",
    },
  },
}));
