/** What the rule consumer-offset-reset-invalid-value says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { refusalOf } from "../../../texts/startup.ts";

export const consumerOffsetResetInvalidValueTexts = ruleTexts(() => ({
  title: {
    en: "A value of auto.offset.reset that the Java client does not accept: the consumer does not start",
    "zh-cn": "auto.offset.reset 的值不被 Java 客户端接受：消费者无法启动",
  },
  why: {
    en: "auto.offset.reset takes earliest, latest or none, in lower case, and since 4.0 also by_duration: with a duration such as PT6H. smallest and largest are names of the consumer before 0.9 and of librdkafka. exception is offered by some documentation, and refused all the same.",
    "zh-cn":
      "auto.offset.reset 只接受小写的 earliest、latest 或 none，从 4.0 起还接受 by_duration: 加时长（例如 PT6H）。smallest 和 largest 是 0.9 之前的消费者和 librdkafka 的写法；exception 在一些文档中出现过，但同样会被拒绝。",
  },
  timeline: refusalOf(
    "consumer",
    {
      en: "The client compares auto.offset.reset with the values it knows.",
      "zh-cn": "客户端把 auto.offset.reset 与它认识的值比较。",
    },
    { en: "It is none of them: a ConfigException is thrown.", "zh-cn": "都不匹配：抛出 ConfigException。" },
  ),
  remedy: {
    en: "Write earliest to read what is there, latest to skip it, none to be told by an exception.",
    "zh-cn": "要读取已有消息写 earliest，要跳过已有消息写 latest，要以异常提醒写 none。",
  },
  ignoreWhen: {
    en: "The file is not for a Java client: librdkafka accepts smallest, largest, beginning, end and error.",
    "zh-cn": "该文件不是给 Java 客户端用的：librdkafka 接受 smallest、largest、beginning、end 和 error。",
  },
  messages: {
    refused: {
      en: "The consumer will not start: auto.offset.reset accepts earliest, latest and none, in lower case, and this is {value}.",
      "zh-cn": "消费者无法启动：auto.offset.reset 只接受小写的 earliest、latest 和 none，而这里是 {value}。",
    },
    empty: {
      en: "The consumer will not start: auto.offset.reset accepts earliest, latest and none, and this is empty.",
      "zh-cn": "消费者无法启动：auto.offset.reset 只接受 earliest、latest 和 none，而这里为空。",
    },
    later: {
      en: "The consumer will not start: clients accept by_duration since 4.0 only.",
      "zh-cn": "消费者无法启动：客户端从 4.0 起才接受 by_duration。",
    },
  },
  fixes: {
    choose: {
      en: "Choose: earliest reads what is there, latest skips it, none throws an exception.",
      "zh-cn": "请选择：earliest 读取已有消息，latest 跳过已有消息，none 抛出异常。",
    },
  },
}));
