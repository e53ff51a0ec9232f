/** What the rule client-sasl-without-protocol says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const clientSaslWithoutProtocolTexts = ruleTexts(() => ({
  title: {
    en: "SASL is set, and the security protocol does not use it",
    "zh-cn": "配置了 SASL，但安全协议没有使用它",
  },
  why: {
    en: "security.protocol decides whether a client logs in; its default is PLAINTEXT. Without SASL_PLAINTEXT or SASL_SSL the client reads none of its sasl settings, not even to check them. It connects without a login: a listener that asks for one closes the connection again and again, and the client waits; one that asks for none lets everybody in.",
    "zh-cn":
      "客户端是否登录由 security.protocol 决定，默认值是 PLAINTEXT。只要不是 SASL_PLAINTEXT 或 SASL_SSL，客户端就不会读取任何 sasl 配置，甚至不检查。它不登录就连接：要求登录的监听器会不断关闭连接，客户端一直等待；不要求登录的监听器则对所有人开放。",
  },
  timeline: [
    {
      lane: "application",
      text: { en: "The client starts; its login is not looked at.", "zh-cn": "客户端启动，登录配置没有被读取。" },
    },
    {
      lane: "application",
      to: "broker",
      mark: "failure",
      text: {
        en: "It connects without a login; a secured listener closes the connection.",
        "zh-cn": "它不登录就连接；受保护的监听器关闭连接。",
      },
    },
  ],
  remedy: {
    en: "Set security.protocol to SASL_SSL, or to SASL_PLAINTEXT inside a trusted network.",
    "zh-cn": "把 security.protocol 设为 SASL_SSL；在可信网络内也可以设为 SASL_PLAINTEXT。",
  },
  ignoreWhen: {
    en: "Code or the environment sets security.protocol before the client is built.",
    "zh-cn": "代码或环境变量在创建客户端之前设置了 security.protocol。",
  },
  messages: {
    byDefault: {
      en: "{key} has no effect: security.protocol is not set, so it is {protocol}, and nobody logs in.",
      "zh-cn": "{key} 不起作用：没有设置 security.protocol，默认是 {protocol}，不会登录。",
    },
    written: {
      en: "{key} has no effect: security.protocol is {protocol}, and nobody logs in.",
      "zh-cn": "{key} 不起作用：security.protocol 是 {protocol}，不会登录。",
    },
  },
  fixes: {
    protocol: {
      en: "Set security.protocol to SASL_SSL or SASL_PLAINTEXT, as the brokers' listener has it.",
      "zh-cn": "请按 broker 监听器的配置把 security.protocol 设为 SASL_SSL 或 SASL_PLAINTEXT。",
    },
  },
}));
