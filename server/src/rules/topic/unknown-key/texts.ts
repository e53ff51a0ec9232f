/** What the rule topic-unknown-key says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const topicUnknownKeyTexts = ruleTexts(() => ({
  title: {
    en: "A topic setting that brokers refuse",
    "zh-cn": "broker 会拒绝的主题配置项",
  },
  why: {
    en: "Clients ignore a setting that they do not know; brokers do not. A topic whose settings contain one unknown name is not created, and a change that contains one is refused as a whole, the right settings with it. Besides slips these are mostly names from server.properties, where a topic's settings have the prefix log., and names that Kafka 4.0 removed.",
    "zh-cn":
      "客户端会忽略未知的配置项，broker 不会。只要有一个未知名称，主题就无法创建；修改请求会整体被拒绝，其中正确的配置也不生效。除了拼写错误，常见的是把 server.properties 里带 log. 前缀的名称用在主题上，以及 Kafka 4.0 已移除的名称。",
  },
  timeline: [
    {
      lane: "application",
      to: "broker",
      text: {
        en: "A deployment changes a topic: min.insync.replica=2, and a longer retention.",
        "zh-cn": "部署脚本修改主题：min.insync.replica=2，并延长保留时间。",
      },
    },
    {
      lane: "broker",
      to: "application",
      mark: "failure",
      text: {
        en: "The broker does not know the first name and refuses the whole change.",
        "zh-cn": "broker 不认识第一个名称，拒绝整个修改。",
      },
    },
    {
      lane: "broker",
      text: {
        en: "The topic stays as it was: one in-sync replica is enough, the retention is short.",
        "zh-cn": "主题保持原样：一个同步副本就够，保留时间仍然很短。",
      },
    },
    {
      lane: "disk",
      mark: "lost",
      text: {
        en: "If nobody reads the error, records go earlier than anybody believes.",
        "zh-cn": "如果没人注意到报错，消息会比大家以为的更早被删除。",
      },
    },
  ],
  remedy: {
    en: "Write the name as Kafka's list of topic settings has it.",
    "zh-cn": "使用 Kafka 主题配置列表中的名称。",
  },
  ignoreWhen: {
    en: "A tool of your own reads the file and gives Kafka another name.",
    "zh-cn": "由你自己的工具读取该文件，并会转换成 Kafka 的名称。",
  },
  messages: {
    near: {
      en: "Brokers know no topic setting {key} and refuse the topic with all its settings. Rename it to {known}.",
      "zh-cn": "broker 没有 {key} 这个主题配置项，会拒绝该主题的全部配置。请改名为 {known}。",
    },
    ofClient: {
      en: "A topic has no setting {key}, which is a client setting: brokers refuse to create or change a topic with it.",
      "zh-cn": "主题没有 {key} 这个配置，它是客户端的配置：带着它创建或修改主题会被 broker 拒绝。",
    },
    ofBroker: {
      en: "{key} is the name in a broker's file: for a topic it is {known}, and brokers refuse the topic with all its settings.",
      "zh-cn": "{key} 是 broker 配置文件中的名称，主题上叫 {known}；broker 会拒绝该主题的全部配置。",
    },
    removed: {
      en: "Kafka {release} removed {key}: its brokers refuse the topic with all its settings. Remove it.",
      "zh-cn": "Kafka {release} 移除了 {key}：broker 会拒绝该主题的全部配置。请删除它。",
    },
  },
  fixes: {
    hours: {
      en: "Write {known} instead, with the time in milliseconds: the hours times 3600000.",
      "zh-cn": "请改用 {known}，以毫秒为单位：小时数乘以 3600000。",
    },
    minutes: {
      en: "Write {known} instead, with the time in milliseconds: the minutes times 60000.",
      "zh-cn": "请改用 {known}，以毫秒为单位：分钟数乘以 60000。",
    },
  },
}));
