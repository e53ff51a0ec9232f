/** What the rule client-class-unknown says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const clientClassUnknownTexts = ruleTexts(() => ({
  title: {
    en: "A class that Kafka does not have under this name: the client cannot be built",
    "zh-cn": "Kafka 中没有叫这个名称的类：无法创建客户端",
  },
  why: {
    en: "A client finds a class by its full name, letter by letter: org.apache.kafka.common.serialization.StringSerializer. If the name is only StringSerializer, has another package or a letter in the wrong case, or if only other releases have the class, it is not found. Short names such as range or JsonConverter are known to librdkafka and to Connect, but not to Java's clients. The client throws when it is built, and nothing is sent or read.",
    "zh-cn":
      "客户端用全名查找类，一个字母都不能差：org.apache.kafka.common.serialization.StringSerializer。只写 StringSerializer、包名不对、大小写有误，或是只有其他版本才有的类，都找不到。range、JsonConverter 这样的短名只有 librdkafka 和 Connect 认识，Java 客户端不认识。创建客户端时就会抛出异常，既不发送也不读取。",
  },
  timeline: refusalOf(
    "application",
    { en: "The client looks for the class StringSerializer.", "zh-cn": "客户端查找名为 StringSerializer 的类。" },
    {
      en: "There is no class of that name: a ConfigException is thrown.",
      "zh-cn": "没有这个名称的类：抛出 ConfigException。",
    },
  ),
  remedy: {
    en: "Write the full name of a class that the release in use has.",
    "zh-cn": "写出所用版本中存在的类的全名。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    near: {
      en: "There is no class {name}, so that the client cannot be built. Its name is {known}.",
      "zh-cn": "没有 {name} 这个类，无法创建客户端。正确的名称是 {known}。",
    },
    empty: {
      en: "{key} is empty: no class is found, and the client cannot be built.",
      "zh-cn": "{key} 为空：找不到类，无法创建客户端。",
    },
    none: {
      en: "Kafka has no class {name}, so that the client cannot be built.",
      "zh-cn": "Kafka 中没有 {name} 这个类，无法创建客户端。",
    },
    otherRelease: {
      en: "This release of Kafka has no class {name}, which other releases have: the client cannot be built.",
      "zh-cn": "当前版本的 Kafka 没有 {name} 这个类（其他版本才有）：无法创建客户端。",
    },
    otherKind: {
      en: "{name} is not the kind of class that {key} requires: the client cannot be built.",
      "zh-cn": "{name} 不是 {key} 要求的那种类：无法创建客户端。",
    },
  },
  fixes: {
    choose: {
      en: "Name a class that the release in use has, by its full name.",
      "zh-cn": "请写所用版本中存在的类的全名。",
    },
  },
}));
