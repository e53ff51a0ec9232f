/** What the rule consumer-session-timeout-outside-broker-range says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const consumerSessionTimeoutOutsideBrokerRangeTexts = ruleTexts(() => ({
  title: {
    en: "session.timeout.ms lies outside what the broker allows",
    "zh-cn": "session.timeout.ms 超出 broker 允许的范围",
  },
  why: {
    en: "The broker bounds the sessions of group members: group.min.session.timeout.ms (6 s by default) and group.max.session.timeout.ms (30 minutes, 5 before 2.3). A consumer that asks for a shorter or longer one may not join its group: poll() throws InvalidSessionTimeoutException, and nothing is consumed.",
    "zh-cn":
      "broker 限定了消费者组成员的会话超时：group.min.session.timeout.ms（默认 6 秒）和 group.max.session.timeout.ms（30 分钟，2.3 之前是 5 分钟）。超出范围的消费者无法加入消费者组：poll() 抛出 InvalidSessionTimeoutException，什么也消费不到。",
  },
  timeline: [
    {
      lane: "application",
      to: "consumer",
      text: { en: "The consumer is built without complaint.", "zh-cn": "消费者创建成功，没有任何报错。" },
    },
    {
      lane: "consumer",
      to: "broker",
      text: { en: "The first poll() asks to join the group.", "zh-cn": "第一次 poll() 请求加入消费者组。" },
    },
    {
      lane: "broker",
      to: "consumer",
      mark: "failure",
      text: {
        en: "The coordinator refuses: INVALID_SESSION_TIMEOUT.",
        "zh-cn": "协调者拒绝：INVALID_SESSION_TIMEOUT。",
      },
    },
    {
      lane: "application",
      text: { en: "poll() throws, and nothing is ever consumed.", "zh-cn": "poll() 抛出异常，始终消费不到任何消息。" },
    },
  ],
  remedy: {
    en: "Choose a session within the broker's bounds; the default of clients since 3.0, 45 s, suits most. A long session only delays the moment in which a dead consumer's partitions move on.",
    "zh-cn":
      "请选择 broker 允许范围内的会话超时；3.0 起客户端的默认值 45 秒适合大多数情况。会话超时过长只会推迟已失效消费者的分区交给其他成员的时间。",
  },
  ignoreWhen: {
    en: "The brokers' own bounds were widened.",
    "zh-cn": "broker 的范围已经放宽。",
  },
  messages: {
    short: {
      en: "The broker will not let this consumer into its group: session.timeout.ms={session} is below group.min.session.timeout.ms, which is {limit} unless the broker says otherwise.",
      "zh-cn":
        "broker 不会让该消费者加入消费者组：session.timeout.ms={session} 小于 group.min.session.timeout.ms，除非 broker 另有设置，该值为 {limit}。",
    },
    long: {
      en: "The broker will not let this consumer into its group: session.timeout.ms={session} is above group.max.session.timeout.ms, which is {limit} unless the broker says otherwise.",
      "zh-cn":
        "broker 不会让该消费者加入消费者组：session.timeout.ms={session} 大于 group.max.session.timeout.ms，除非 broker 另有设置，该值为 {limit}。",
    },
  },
}));
