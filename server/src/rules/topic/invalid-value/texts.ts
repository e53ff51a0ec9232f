/** What the rule topic-invalid-value says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { topicRefused } from "../../../texts/startup.ts";

export const topicInvalidValueTexts = ruleTexts(() => ({
  title: {
    en: "A value that Kafka does not accept for this topic setting: the topic is not created or changed",
    "zh-cn": "主题配置的值不被 Kafka 接受：主题无法创建或修改",
  },
  why: {
    en: "The controller checks the settings of a topic as a whole when it is created or changed. One value of the wrong type, outside of its range or not in its list, and the whole request is refused: none of the other settings takes effect either.",
    "zh-cn":
      "创建或修改主题时，controller 会整体检查它的配置。只要有一个值类型不对、超出范围或不在可选列表中，整个请求就会被拒绝，其他配置也都不会生效。",
  },
  timeline: topicRefused({
    en: "One value does not fit its definition: the request is refused with all its settings.",
    "zh-cn": "有一个值不符合定义：整个请求连同所有配置一起被拒绝。",
  }),
  remedy: {
    en: "Write the value as the message says. Durations are milliseconds unless the name of the setting ends in another unit.",
    "zh-cn": "按提示的要求写这个值。除非配置名以其他单位结尾，时长的单位都是毫秒。",
  },
  ignoreWhen: {
    en: "Never as it stands; only where a tool replaces the value before it reaches Kafka.",
    "zh-cn": "照目前的写法不应忽略，除非有工具在配置到达 Kafka 之前替换这个值。",
  },
  messages: {
    empty: {
      en: "The topic will not be created or changed: {key} must not be empty.",
      "zh-cn": "主题无法创建或修改：{key} 不能为空。",
    },
    boolean: {
      en: "The topic will not be created or changed: {key} takes true or false, and this is {value}.",
      "zh-cn": "主题无法创建或修改：{key} 只接受 true 或 false，而这里是 {value}。",
    },
    oneOf: {
      en: "The topic will not be created or changed: {key} takes only {names}, and this is {value}.",
      "zh-cn": "主题无法创建或修改：{key} 只接受 {names}，而这里是 {value}。",
    },
    between: {
      en: "The topic will not be created or changed: {key} takes a number from {min} to {max}, and this is {value}.",
      "zh-cn": "主题无法创建或修改：{key} 只接受 {min} 到 {max} 之间的数字，而这里是 {value}。",
    },
    atLeast: {
      en: "The topic will not be created or changed: {key} takes a number of {min} or more that fits its type, and this is {value}.",
      "zh-cn": "主题无法创建或修改：{key} 只接受不小于 {min} 且不超出其类型范围的数字，而这里是 {value}。",
    },
    other: {
      en: "The topic will not be created or changed: {key} is of type {type}, and {value} does not fit it.",
      "zh-cn": "主题无法创建或修改：{key} 的类型是 {type}，而 {value} 不符合要求。",
    },
  },
  fixes: {
    write: {
      en: "Write a value that {key} accepts, or remove the line to get the default.",
      "zh-cn": "请改为 {key} 可接受的值，或删除这一行以使用默认值。",
    },
  },
}));
