/** What the rule broker-topic-key-in-server-properties says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerTopicKeyInServerPropertiesTexts = ruleTexts(() => ({
  title: {
    en: "A topic's setting in the broker's file is ignored",
    "zh-cn": "写在 broker 配置里的主题配置会被忽略",
  },
  why: {
    en: "Topics and brokers have different names for the same thing: a topic has retention.ms, the broker's default for all topics is log.retention.ms; max.message.bytes is message.max.bytes there, flush.messages is log.flush.interval.messages. A broker that finds the topic's name in its file does not refuse it. It logs that the setting is unknown, and every topic goes on with Kafka's default, so records are deleted earlier or later, or refused for their size, against what the file seems to say.",
    "zh-cn":
      "同一件事，主题和 broker 的叫法不同：主题是 retention.ms，broker 给所有主题的默认值是 log.retention.ms；max.message.bytes 在 broker 上叫 message.max.bytes，flush.messages 叫 log.flush.interval.messages。broker 在自己的文件里遇到主题的名称并不会拒绝，只在日志里记录不认识，所有主题继续使用 Kafka 的默认值。于是消息的删除时间或大小限制与文件里写的不一样。",
  },
  timeline: [
    {
      lane: "application",
      to: "broker",
      text: {
        en: "retention.ms of two weeks is written into server.properties.",
        "zh-cn": "在 server.properties 中写入两周的 retention.ms。",
      },
    },
    {
      lane: "broker",
      mark: "failure",
      text: {
        en: "The broker does not know the name; its topics keep the default of seven days.",
        "zh-cn": "broker 不认识这个名称，主题仍按默认的七天保留。",
      },
    },
    { lane: "consumer", text: { en: "A consumer is down for ten days.", "zh-cn": "某个消费者停机十天。" } },
    {
      lane: "leader",
      text: { en: "The leader deletes segments older than seven days.", "zh-cn": "leader 删除七天以前的日志段。" },
    },
    {
      lane: "consumer",
      mark: "lost",
      text: {
        en: "Three days of records are gone before they were read.",
        "zh-cn": "有三天的消息还没消费就被删除。",
      },
    },
  ],
  remedy: {
    en: "Use the broker's name for a default of all topics, or set the topic's name at the topic itself, with kafka-configs or where it is created. Putting the value into force changes every topic that has none of its own: look first what that means.",
    "zh-cn":
      "要作为所有主题的默认值，请使用 broker 的名称；只针对某个主题，就用 kafka-configs 或在创建时设置在主题上。让该值生效会影响所有没有单独设置的主题，请先想清楚后果。",
  },
  ignoreWhen: {
    en: "A plug-in of the broker reads a setting of that name.",
    "zh-cn": "broker 的某个插件会读取这个名称的配置。",
  },
  messages: {
    topic: {
      en: "{key} is a topic's setting: in a broker's file it is ignored. The broker's default for topics is {name}.",
      "zh-cn": "{key} 是主题的配置，写在 broker 的文件里会被忽略。broker 给主题的默认值是 {name}。",
    },
  },
}));
