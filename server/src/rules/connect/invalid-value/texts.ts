/** What the rule connect-invalid-value says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const connectInvalidValueTexts = ruleTexts(() => ({
  title: {
    en: "A value that Kafka Connect does not accept for this setting: the worker or connector does not start",
    "zh-cn": "配置值不被 Kafka Connect 接受：worker 或连接器无法启动",
  },
  why: {
    en: "A Connect worker checks its own file before it joins its group, and the settings of a connector before it makes a task of them. A value of the wrong type, outside of its range or not in its list ends the start of the worker, or the connector is turned down and no record moves.",
    "zh-cn":
      "Connect worker 在加入 Connect 组之前会检查自己的配置文件，在创建任务之前会检查连接器的配置。值的类型不对、超出范围或不在可选列表中时，worker 会启动失败，或者连接器会被拒绝，一条消息也不会传输。",
  },
  timeline: [
    {
      lane: "application",
      to: "connect",
      text: {
        en: "The worker starts, or is given a connector.",
        "zh-cn": "worker 启动，或收到一个连接器配置。",
      },
    },
    {
      lane: "connect",
      text: {
        en: "Each value is read as its definition says.",
        "zh-cn": "每个值按定义解析。",
      },
    },
    {
      lane: "connect",
      to: "application",
      mark: "failure",
      text: {
        en: "One value does not fit: the configuration is refused.",
        "zh-cn": "有一个值不符合定义：配置被拒绝。",
      },
    },
  ],
  remedy: {
    en: "Write the value as the message says. Durations are milliseconds unless the name of the setting ends in another unit.",
    "zh-cn": "按提示的要求写这个值。除非配置名以其他单位结尾，时长的单位都是毫秒。",
  },
  ignoreWhen: {
    en: "Never as it stands; only where a tool or a config provider replaces the value first.",
    "zh-cn": "照目前的写法不应忽略，除非有工具或配置提供者先替换这个值。",
  },
  messages: {
    empty: {
      en: "Kafka Connect will not start this: {key} must not be empty.",
      "zh-cn": "worker 或连接器无法启动：{key} 不能为空。",
    },
    boolean: {
      en: "Kafka Connect will not start this: {key} takes true or false, and this is {value}.",
      "zh-cn": "worker 或连接器无法启动：{key} 只接受 true 或 false，而这里是 {value}。",
    },
    oneOf: {
      en: "Kafka Connect will not start this: {key} takes only {names}, and this is {value}.",
      "zh-cn": "worker 或连接器无法启动：{key} 只接受 {names}，而这里是 {value}。",
    },
    between: {
      en: "Kafka Connect will not start this: {key} takes a number from {min} to {max}, and this is {value}.",
      "zh-cn": "worker 或连接器无法启动：{key} 只接受 {min} 到 {max} 之间的数字，而这里是 {value}。",
    },
    atLeast: {
      en: "Kafka Connect will not start this: {key} takes a number of {min} or more that fits its type, and this is {value}.",
      "zh-cn": "worker 或连接器无法启动：{key} 只接受不小于 {min} 且不超出其类型范围的数字，而这里是 {value}。",
    },
    atLeastOr: {
      en: "Kafka Connect will not start this: {key} takes {or}, or a number of {min} or more, and this is {value}.",
      "zh-cn": "worker 或连接器无法启动：{key} 只接受 {or} 或不小于 {min} 的数字，而这里是 {value}。",
    },
    other: {
      en: "Kafka Connect will not start this: {key} is of type {type}, and {value} does not fit it.",
      "zh-cn": "worker 或连接器无法启动：{key} 的类型是 {type}，而 {value} 不符合要求。",
    },
  },
  fixes: {
    write: {
      en: "Write a value that {key} accepts, or remove the line to get the default.",
      "zh-cn": "请改为 {key} 可接受的值，或删除这一行以使用默认值。",
    },
  },
}));
