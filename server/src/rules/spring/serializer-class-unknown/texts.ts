/** What the rule spring-serializer-class-unknown says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { applicationStops, recordsPileUp } from "../../../texts/spring-stories.ts";

export const springSerializerClassUnknownTexts = ruleTexts(() => ({
  title: {
    en: "A serializer class that spring-kafka does not have: the client cannot be built",
    "zh-cn": "spring-kafka 中没有这个序列化器类：无法创建客户端",
  },
  why: {
    en: "A class is found by its full name, letter by letter: org.springframework.kafka.support.serializer.JsonDeserializer. If the name is short, has another package or a letter in the wrong case, or if only another release has the class, it is not found. Then Spring Boot stops the start, or an exception is thrown when the client is built.",
    "zh-cn":
      "类要用全名查找，一个字母都不能差：org.springframework.kafka.support.serializer.JsonDeserializer。写成短名、包名不对、大小写有误，或是其他版本才有的类，都找不到。于是 Spring Boot 终止启动，或者用这些配置创建客户端时抛出异常。",
  },
  timeline: [
    {
      lane: "application",
      text: { en: "The file says JsonDeserialiser.", "zh-cn": "配置里写的是 JsonDeserialiser。" },
    },
    {
      lane: "application",
      mark: "failure",
      text: { en: "The class is looked for and not found.", "zh-cn": "查找该类，没有找到。" },
    },
    applicationStops,
    recordsPileUp,
  ],
  remedy: {
    en: "Write the full name of a class that the release in use has.",
    "zh-cn": "写出所用版本中存在的类的全名。",
  },
  ignoreWhen: {
    en: "The application has a class of its own by exactly this name.",
    "zh-cn": "应用自己有一个名称完全相同的类。",
  },
  messages: {
    near: {
      en: "There is no class {name}, so that the client cannot be built. Its name is {known}.",
      "zh-cn": "没有 {name} 这个类，无法创建客户端。正确的名称是 {known}。",
    },
    none: {
      en: "There is no class {name} in spring-kafka, so that the client cannot be built.",
      "zh-cn": "spring-kafka 中没有 {name} 这个类，无法创建客户端。",
    },
    otherRelease: {
      en: "This spring-kafka has no class {name}, which other releases have: the client cannot be built.",
      "zh-cn": "当前 spring-kafka 没有 {name} 这个类（其他版本才有）：无法创建客户端。",
    },
    serializer: {
      en: "{name} is no serializer: the producer cannot be built.",
      "zh-cn": "{name} 不是序列化器：无法创建生产者。",
    },
    deserializer: {
      en: "{name} is no deserializer: the consumer cannot be built.",
      "zh-cn": "{name} 不是反序列化器：无法创建消费者。",
    },
  },
  fixes: {
    choose: {
      en: "Name a class that the release in use has, by its full name.",
      "zh-cn": "请写所用版本中存在的类的全名。",
    },
  },
}));
