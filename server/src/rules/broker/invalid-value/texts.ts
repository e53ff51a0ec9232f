/** What the rule broker-invalid-value says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { brokerRefuses } from "../../../texts/startup.ts";

export const brokerInvalidValueTexts = ruleTexts(() => ({
  title: {
    en: "A value that Kafka does not accept for this setting: the broker does not start",
    "zh-cn": "配置值不被 Kafka 接受：broker 无法启动",
  },
  why: {
    en: "A broker reads its whole file before it opens a port. Every number, truth value and name has to fit the type of its setting, and often a range or a list as well. One value that does not fit, and the process ends at once, usually in the middle of a rolling restart.",
    "zh-cn":
      "broker 在打开端口之前会读完整个配置文件。每个数字、布尔值和名称都必须符合该配置的类型，往往还要符合取值范围或可选列表。只要有一个值不符合，进程就会立即退出，而且通常发生在滚动重启的中途。",
  },
  timeline: brokerRefuses(
    {
      en: "It reads each value as its definition says: a number, a truth value, one of several names.",
      "zh-cn": "它按定义解析每个值：数字、布尔值或若干名称之一。",
    },
    {
      en: "One value is not what its definition asks for: the process ends.",
      "zh-cn": "有一个值不符合定义：进程退出。",
    },
  ),
  remedy: {
    en: "Write the value as the message says. Durations are milliseconds unless the name of the setting ends in another unit.",
    "zh-cn": "按提示的要求写这个值。除非配置名以其他单位结尾，时长的单位都是毫秒。",
  },
  ignoreWhen: {
    en: "Never as it stands; only where a tool replaces the value before the broker reads the file.",
    "zh-cn": "照目前的写法不应忽略，除非有工具在 broker 读取文件之前替换这个值。",
  },
  messages: {
    empty: {
      en: "The broker will not start: {key} must not be empty.",
      "zh-cn": "broker 无法启动：{key} 不能为空。",
    },
    boolean: {
      en: "The broker will not start: {key} takes true or false, and this is {value}.",
      "zh-cn": "broker 无法启动：{key} 只接受 true 或 false，而这里是 {value}。",
    },
    oneOf: {
      en: "The broker will not start: {key} takes only {names}, and this is {value}.",
      "zh-cn": "broker 无法启动：{key} 只接受 {names}，而这里是 {value}。",
    },
    between: {
      en: "The broker will not start: {key} takes a number from {min} to {max}, and this is {value}.",
      "zh-cn": "broker 无法启动：{key} 只接受 {min} 到 {max} 之间的数字，而这里是 {value}。",
    },
    atLeast: {
      en: "The broker will not start: {key} takes a number of {min} or more that fits its type, and this is {value}.",
      "zh-cn": "broker 无法启动：{key} 只接受不小于 {min} 且不超出其类型范围的数字，而这里是 {value}。",
    },
    atLeastOr: {
      en: "The broker will not start: {key} takes {or}, or a number of {min} or more, and this is {value}.",
      "zh-cn": "broker 无法启动：{key} 只接受 {or} 或不小于 {min} 的数字，而这里是 {value}。",
    },
    classic: {
      en: "The broker will not start: group.coordinator.rebalance.protocols has to contain classic.",
      "zh-cn": "broker 无法启动：group.coordinator.rebalance.protocols 必须包含 classic。",
    },
    address: {
      en: "The broker will not start: {key} takes addresses of the form host:port, divided by commas, and {entry} is none.",
      "zh-cn": "broker 无法启动：{key} 只接受用逗号分隔的 host:port 地址，而 {entry} 不是。",
    },
    noVersion: {
      en: "The broker will not start: {key} takes a version of Kafka such as {own}, and {value} is none.",
      "zh-cn": "broker 无法启动：{key} 只接受 {own} 这样的 Kafka 版本号，而 {value} 不是。",
    },
    newerVersion: {
      en: "The broker will not start: {key} is {value}, and this release knows versions up to {own}.",
      "zh-cn": "broker 无法启动：{key} 是 {value}，而该版本最高只支持 {own}。",
    },
    kraftVersion: {
      en: "The node will not start: inter.broker.protocol.version is {value}, and KRaft supports nothing older than 3.0.",
      "zh-cn": "节点无法启动：inter.broker.protocol.version 是 {value}，而 KRaft 模式不支持 3.0 之前的版本。",
    },
    format: {
      en: "The broker will not start: records in the format of {format} need inter.broker.protocol.version {needed} or newer, and it is {protocol}.",
      "zh-cn":
        "broker 无法启动：{format} 的消息格式要求 inter.broker.protocol.version 不低于 {needed}，而这里是 {protocol}。",
    },
    assignor: {
      en: "The broker will not start: group.consumer.assignors takes uniform, range or the class of an assignor for brokers, and {name} is none.",
      "zh-cn":
        "broker 无法启动：group.consumer.assignors 只接受 uniform、range 或 broker 端分配器的类名，而 {name} 不是。",
    },
    shareAssignor: {
      en: "The broker will not start: group.share.assignors accepts simple or the class of an assignor for share groups, and {name} is neither.",
      "zh-cn": "broker 无法启动：group.share.assignors 只接受 simple 或 share group 分配器的类名，而 {name} 不是。",
    },
    assignorClass: {
      en: "The broker will not start: before 4.0 group.consumer.assignors takes only classes of assignors for brokers, and {name} is none.",
      "zh-cn": "broker 无法启动：4.0 之前 group.consumer.assignors 只接受 broker 端分配器的类名，而 {name} 不是。",
    },
    other: {
      en: "The broker will not start: {key} is of type {type}, and {value} does not fit it.",
      "zh-cn": "broker 无法启动：{key} 的类型是 {type}，而 {value} 不符合要求。",
    },
  },
  fixes: {
    version: {
      en: "Write a version up to {own}, or remove {key}.",
      "zh-cn": "请写不高于 {own} 的版本号，或删除 {key}。",
    },
    format: {
      en: "Raise inter.broker.protocol.version first, then the format; or remove log.message.format.version.",
      "zh-cn": "请先提高 inter.broker.protocol.version，再提高消息格式；或删除 log.message.format.version。",
    },
    addresses: {
      en: "Write the controllers as host:port, divided by commas, with the ports of their own listeners.",
      "zh-cn": "请把各 controller 写成用逗号分隔的 host:port，端口是 controller 监听器的端口。",
    },
    write: {
      en: "Write a value that {key} accepts, or remove the line to get the default.",
      "zh-cn": "请改为 {key} 可接受的值，或删除这一行以使用默认值。",
    },
  },
}));
