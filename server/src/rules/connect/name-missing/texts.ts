/** What the rule connect-name-missing says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const connectNameMissingTexts = ruleTexts(() => ({
  title: {
    en: "A connector's file without a name: Kafka Connect refuses it",
    "zh-cn": "连接器配置文件没有 name：Kafka Connect 会拒绝",
  },
  why: {
    en: "Every connector has a name: its offsets and its consumer group are kept under it. A standalone worker takes the name from the connector's own file, and refuses a file without one.",
    "zh-cn":
      "每个连接器都必须有名称，它的位移和消费者组都以此保存。standalone worker 从连接器自己的配置文件读取名称，没有名称的文件会被拒绝。",
  },
  timeline: [
    {
      lane: "application",
      to: "connect",
      text: {
        en: "connect-standalone is started with the worker's file and this one.",
        "zh-cn": "用 worker 配置文件和这个文件启动 connect-standalone。",
      },
    },
    {
      lane: "connect",
      to: "application",
      mark: "failure",
      text: {
        en: 'Missing required configuration "name": the worker stops.',
        "zh-cn": "缺少必需的配置 name：worker 停止。",
      },
    },
  ],
  remedy: {
    en: "Write name=… with a name that no other connector of the worker has, and keep it: a new name starts from the beginning.",
    "zh-cn": "写上 name=…，名称在该 worker 中唯一，并且以后不要改：换了名称就会从头开始。",
  },
  ignoreWhen: {
    en: "A tool gives the name when it hands the file to Kafka Connect.",
    "zh-cn": "由工具在提交给 Kafka Connect 时补上名称。",
  },
  messages: {
    missing: {
      en: "Kafka Connect refuses a connector without name, and this file has none.",
      "zh-cn": "Kafka Connect 会拒绝没有 name 的连接器，而这个文件没有。",
    },
  },
  fixes: {
    name: {
      en: "Add name=… with a name that no other connector of the worker has.",
      "zh-cn": "请添加 name=…，名称在该 worker 中不能重复。",
    },
  },
}));
