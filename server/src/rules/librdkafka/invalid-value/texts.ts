/** What the rule librdkafka-invalid-value says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const librdkafkaInvalidValueTexts = ruleTexts(() => ({
  title: {
    en: "A value that librdkafka refuses: the client does not start",
    "zh-cn": "librdkafka 拒绝的值：客户端无法启动",
  },
  why: {
    en: "librdkafka checks a value when it is set: numbers have a range, many settings a list of words, and truth is true, t, 1, false, f or 0. Some words of Java's are not its own: auto.offset.reset has error where Java has none. One value that does not fit, and no client is made.",
    "zh-cn":
      "librdkafka 在设置时就检查每个值：数字有范围，许多配置只接受列出的单词，布尔值只能是 true、t、1、false、f、0。有些单词与 Java 不同：auto.offset.reset 在 Java 中的 none，在这里叫 error。只要有一个值不符合，就不会创建客户端。",
  },
  timeline: refusalOf(
    "application",
    {
      en: "librdkafka reads each value as the setting wants it: a number in a range, a truth value, one of several words.",
      "zh-cn": "librdkafka 按配置的要求读取每个值：范围内的数字、布尔值或若干单词之一。",
    },
    { en: "One value is none of these: the configuration is refused.", "zh-cn": "有一个值不符合：配置被拒绝。" },
  ),
  remedy: {
    en: "Write a value that the message names, or remove the line to get the default.",
    "zh-cn": "改成提示中列出的值，或删除这一行以使用默认值。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    empty: { en: "The client will not start: {key} must not be empty.", "zh-cn": "客户端无法启动：{key} 不能为空。" },
    boolean: {
      en: "The client will not start: {key} takes true or false, and this is {value}.",
      "zh-cn": "客户端无法启动：{key} 只接受 true 或 false，而这里是 {value}。",
    },
    oneOf: {
      en: "The client will not start: {key} takes one of {names} in librdkafka, and this is {value}.",
      "zh-cn": "客户端无法启动：在 librdkafka 中 {key} 只接受 {names} 之一，而这里是 {value}。",
    },
    between: {
      en: "The client will not start: {key} takes a number from {min} to {max} in librdkafka, and this is {value}.",
      "zh-cn": "客户端无法启动：在 librdkafka 中 {key} 只接受 {min} 到 {max} 之间的数字，而这里是 {value}。",
    },
  },
  fixes: {
    write: {
      en: "Write a value that {key} accepts, or remove the line to get the default.",
      "zh-cn": "请改为 {key} 可接受的值，或删除这一行以使用默认值。",
    },
  },
}));
