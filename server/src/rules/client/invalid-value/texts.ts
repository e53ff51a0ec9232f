/** What the rule client-invalid-value says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const clientInvalidValueTexts = ruleTexts(() => ({
  title: {
    en: "A value that Kafka does not accept for this setting: the client does not start",
    "zh-cn": "配置值不被 Kafka 接受：客户端无法启动",
  },
  why: {
    en: "Kafka knows the type of each of its settings, and for many also a range or a list of values. Numbers are plain digits without units, truth is true or false and nothing else, and most names count upper and lower case. One value that does not fit is enough: the whole client is refused when it is built.",
    "zh-cn":
      "Kafka 为每个配置定义了类型，许多配置还限定了取值范围或可选值。数字只能是不带单位的阿拉伯数字，布尔值只能是 true 或 false，多数名称区分大小写。只要有一个值不符合要求，创建客户端时就会被拒绝。",
  },
  timeline: refusalOf(
    "application",
    {
      en: "The client reads each value as its definition says: a number, a truth value, one of several names.",
      "zh-cn": "客户端按定义解析每个值：数字、布尔值或若干名称之一。",
    },
    {
      en: "One value is not of that kind: a ConfigException is thrown.",
      "zh-cn": "有一个值不符合定义：抛出 ConfigException。",
    },
  ),
  remedy: {
    en: "Write the value as Kafka wants it; the message says what that is. Durations are milliseconds unless the name says otherwise.",
    "zh-cn": "按 Kafka 的要求写这个值，提示中已说明要求。除非名称另有说明，时长的单位都是毫秒。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    empty: {
      en: "The client will not start: {key} must not be empty.",
      "zh-cn": "客户端无法启动：{key} 不能为空。",
    },
    boolean: {
      en: "The client will not start: {key} takes true or false, and this is {value}.",
      "zh-cn": "客户端无法启动：{key} 只接受 true 或 false，而这里是 {value}。",
    },
    oneOf: {
      en: "The client will not start: {key} takes one of {names}, and this is {value}.",
      "zh-cn": "客户端无法启动：{key} 只接受 {names} 之一，而这里是 {value}。",
    },
    between: {
      en: "The client will not start: {key} takes a number from {min} to {max}, and this is {value}.",
      "zh-cn": "客户端无法启动：{key} 只接受 {min} 到 {max} 之间的数字，而这里是 {value}。",
    },
    atLeast: {
      en: "The client will not start: {key} takes a number of {min} or more that fits its type, and this is {value}.",
      "zh-cn": "客户端无法启动：{key} 只接受不小于 {min} 且不超出其类型范围的数字，而这里是 {value}。",
    },
    producer: {
      en: "The producer cannot be built from this: {key} needs a serializer, and {name} is a deserializer.",
      "zh-cn": "无法用它创建生产者：{key} 需要序列化器，而 {name} 是反序列化器。",
    },
    consumer: {
      en: "The consumer cannot be built from this: {key} needs a deserializer, and {name} is a serializer.",
      "zh-cn": "无法用它创建消费者：{key} 需要反序列化器，而 {name} 是序列化器。",
    },
    other: {
      en: "The client will not start: {key} is of type {type}, and {value} cannot be read as that.",
      "zh-cn": "客户端无法启动：{key} 的类型是 {type}，而 {value} 无法按该类型解析。",
    },
  },
  fixes: {
    write: {
      en: "Write a value that {key} accepts, or remove the line to get the default.",
      "zh-cn": "请改为 {key} 可接受的值，或删除这一行以使用默认值。",
    },
  },
}));
