/** What the rule connect-class-unknown says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands } from "../../../texts/startup.ts";

export const connectClassUnknownTexts = ruleTexts(() => ({
  title: {
    en: "A plug-in that Kafka Connect does not have under this name: the worker or connector does not start",
    "zh-cn": "Kafka Connect 中没有叫这个名称的插件：worker 或连接器无法启动",
  },
  why: {
    en: "A worker finds converters, transformations, predicates and connectors by their full name, or by an alias: JsonConverter and Json for org.apache.kafka.connect.json.JsonConverter, RegexRouter for the transformation. Both are case-sensitive, and a nested class, such as InsertField$Value, has no alias. Any other name is refused: the worker exits, or the connector is refused, and no record is transferred.",
    "zh-cn":
      "worker 用全名或别名查找转换器、transform、predicate 和连接器：JsonConverter 和 Json 是 org.apache.kafka.connect.json.JsonConverter 的别名，RegexRouter 是该 transform 的别名。两种写法都区分大小写；InsertField$Value 这样的内部类没有别名。其他名称会被拒绝：worker 退出，或者连接器被拒绝，一条消息也不会传输。",
  },
  timeline: [
    {
      lane: "application",
      to: "connect",
      text: { en: "The worker gets the configuration of a connector.", "zh-cn": "worker 收到一个连接器配置。" },
    },
    {
      lane: "connect",
      text: {
        en: "It looks for the class stringconverter among its plug-ins.",
        "zh-cn": "worker 在插件中查找名为 stringconverter 的类。",
      },
    },
    {
      lane: "connect",
      to: "application",
      mark: "failure",
      text: {
        en: "There is no plug-in of that name: the configuration is refused.",
        "zh-cn": "没有这个名称的插件：配置被拒绝。",
      },
    },
  ],
  remedy: {
    en: "Write the full name of the plug-in.",
    "zh-cn": "写出插件的全名。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    near: {
      en: "There is no class {name}: the worker or connector will not start. Its name is {known}.",
      "zh-cn": "没有 {name} 这个类，worker 或连接器无法启动。正确的名称是 {known}。",
    },
    several: {
      en: "{name} itself is not a plug-in: the worker or connector will not start. Name one of {known}.",
      "zh-cn": "{name} 本身不是插件，worker 或连接器无法启动。请写其中之一：{known}。",
    },
    alias: {
      en: "Workers before 2.2.2 know no aliases and do not find {name}: the worker or connector will not start. The full name is {known}.",
      "zh-cn": "2.2.2 之前的 worker 不认识别名，找不到 {name} 这个类，worker 或连接器无法启动。全名是 {known}。",
    },
    empty: {
      en: "{key} is empty: no class is found, and the worker or connector will not start.",
      "zh-cn": "{key} 为空：找不到类，worker 或连接器无法启动。",
    },
    otherRelease: {
      en: "This release of Kafka Connect has no class {name}, which other releases have: the worker or connector will not start.",
      "zh-cn": "当前版本的 Kafka Connect 没有 {name} 这个类（其他版本才有）：worker 或连接器无法启动。",
    },
    otherKind: {
      en: "{name} is not the kind of class that {key} requires: Kafka Connect starts no task with it.",
      "zh-cn": "{name} 不是 {key} 要求的那种类：Kafka Connect 无法用它启动任何任务。",
    },
  },
  fixes: {
    choose: {
      en: "Name a plug-in that the release in use has, by its full name.",
      "zh-cn": "请写所用版本中存在的插件的全名。",
    },
  },
}));
