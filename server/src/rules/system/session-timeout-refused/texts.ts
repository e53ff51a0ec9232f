/** What the rule system-session-timeout-refused says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const systemSessionTimeoutRefusedTexts = ruleTexts(() => ({
  title: {
    en: "The consumer's brokers refuse its session.timeout.ms",
    "zh-cn": "消费者的 broker 拒绝它的 session.timeout.ms",
  },
  why: {
    en: "The brokers limit the session timeout of group members by group.min.session.timeout.ms and group.max.session.timeout.ms. A consumer outside of this range cannot join its group: poll() throws InvalidSessionTimeoutException, and nothing is consumed.",
    "zh-cn":
      "broker 用 group.min.session.timeout.ms 和 group.max.session.timeout.ms 限定消费者组成员的会话超时。超出范围的消费者无法加入消费者组：poll() 抛出 InvalidSessionTimeoutException，什么也消费不到。",
  },
  timeline: [
    {
      lane: "consumer",
      to: "broker",
      text: { en: "The first poll() asks to join the group.", "zh-cn": "第一次 poll() 请求加入消费者组。" },
    },
    {
      lane: "broker",
      to: "consumer",
      mark: "failure",
      text: { en: "The broker refuses: INVALID_SESSION_TIMEOUT.", "zh-cn": "broker 拒绝：INVALID_SESSION_TIMEOUT。" },
    },
    {
      lane: "application",
      text: { en: "poll() throws; nothing is consumed.", "zh-cn": "poll() 抛出异常，什么也消费不到。" },
    },
  ],
  remedy: {
    en: "Choose a session timeout within the range of these brokers, or widen the range there.",
    "zh-cn": "请选择这些 broker 允许范围内的会话超时，或在 broker 上放宽范围。",
  },
  ignoreWhen: {
    en: "The brokers run with settings that differ from these files.",
    "zh-cn": "broker 实际运行的配置与这些文件不同。",
  },
  messages: {
    short: {
      en: "The brokers do not let this consumer join its group: session.timeout.ms={session} is below their group.min.session.timeout.ms={limit}.",
      "zh-cn":
        "broker 不会让该消费者加入消费者组：session.timeout.ms={session} 小于其 group.min.session.timeout.ms={limit}。",
    },
    long: {
      en: "The brokers do not let this consumer join its group: session.timeout.ms={session} is above their group.max.session.timeout.ms={limit}.",
      "zh-cn":
        "broker 不会让该消费者加入消费者组：session.timeout.ms={session} 大于其 group.max.session.timeout.ms={limit}。",
    },
  },
}));
