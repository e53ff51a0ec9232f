/** What the rule strimzi-config-key-ignored says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const strimziConfigKeyIgnoredTexts = ruleTexts(() => ({
  title: {
    en: "Strimzi's operator leaves this setting out",
    "zh-cn": "Strimzi operator 会忽略这项配置",
  },
  why: {
    en: "The operator writes listeners, directories, security and node ids itself. Settings of these names in config are left out with one line in the operator's log. The resource is accepted, its status stays Ready, and the brokers run with what the operator chose.",
    "zh-cn":
      "监听器、目录、安全和节点编号由 operator 自己写入。config 中同名的配置会被丢弃，只在 operator 的日志里留下一行。资源会被接受，状态仍是 Ready，而 broker 按 operator 选定的值运行。",
  },
  timeline: [
    {
      lane: "application",
      mark: "failure",
      text: {
        en: "The operator reads the resource and leaves the setting out.",
        "zh-cn": "operator 读取资源，丢弃这项配置。",
      },
    },
    {
      lane: "broker",
      text: { en: "The broker starts with the operator's own value.", "zh-cn": "broker 使用 operator 自己的值启动。" },
    },
  ],
  remedy: {
    en: "Use the field of the resource that is meant for it: listeners, storage, authentication, authorization.",
    "zh-cn": "使用资源中对应的字段：listeners、storage、authentication、authorization。",
  },
  ignoreWhen: { en: "Never: the line has no effect.", "zh-cn": "没有理由忽略：这一行不起作用。" },
  messages: {
    leftOut: {
      en: "Strimzi's operator leaves {key} out: it never reaches Kafka. Use the resource's own field for it, and remove this line.",
      "zh-cn": "Strimzi operator 会丢弃 {key}，它不会传给 Kafka。请使用资源自己的字段，并删除这一行。",
    },
  },
}));
