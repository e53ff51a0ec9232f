/** What the rule spring-auto-offset-reset-exception says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { applicationStops, recordsPileUp } from "../../../texts/spring-stories.ts";

export const springAutoOffsetResetExceptionTexts = ruleTexts(() => ({
  title: {
    en: "auto-offset-reset: exception is offered by editors and refused by Kafka: the listener does not start",
    "zh-cn": "编辑器会提示 auto-offset-reset: exception，但 Kafka 不接受：监听器无法启动",
  },
  why: {
    en: "Spring Boot tells editors that auto-offset-reset may be exception, and they offer it for completion. Kafka's consumer has no such value: what throws an exception where no offset is stored is called none. Spring hands the text on as it is, and the consumer refuses it with a ConfigException when the listener container starts.",
    "zh-cn":
      "Spring Boot 的元数据声称 auto-offset-reset 可以是 exception，编辑器因此会给出补全。Kafka 消费者没有这个取值：没有位移时抛出异常的那个叫 none。Spring 原样传递该文本，监听器容器启动时消费者抛出 ConfigException。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "Spring hands auto.offset.reset=exception to the consumer.",
        "zh-cn": "Spring 把 auto.offset.reset=exception 交给消费者。",
      },
    },
    {
      lane: "consumer",
      text: { en: "The consumer refuses it: ConfigException.", "zh-cn": "消费者拒绝该值：ConfigException。" },
    },
    applicationStops,
    recordsPileUp,
  ],
  remedy: {
    en: "Write none: it does what exception promises. The listener then fails for a group that has no committed offset, so that nobody starts at the wrong place unseen. For a new group to read everything that is there, write earliest.",
    "zh-cn":
      "改为 none，它的行为正是 exception 想表达的：消费者组没有已提交的位移时直接报错，避免悄悄从错误的位置开始消费。若希望新的消费者组读取全部已有消息，请写 earliest。",
  },
  ignoreWhen: {
    en: "Never: no Java consumer accepts the value.",
    "zh-cn": "不应忽略：没有任何 Java 消费者接受这个值。",
  },
  messages: {
    refused: {
      en: "The listener will not start: Kafka knows no auto-offset-reset exception, although Spring's completion offers it. What throws for a missing offset is none.",
      "zh-cn":
        "监听器无法启动：Spring 的补全会给出 auto-offset-reset: exception，但 Kafka 不认识这个值。没有位移时抛出异常的取值是 none。",
    },
  },
}));
