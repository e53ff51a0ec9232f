/** What the rule broker-auto-create-topics says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerAutoCreateTopicsTexts = ruleTexts(() => ({
  title: {
    en: "A misspelt topic name creates a topic",
    "zh-cn": "写错主题名会自动创建新主题",
  },
  why: {
    en: "With auto.create.topics.enable=true, Kafka's default, the first client that names an unknown topic creates it, with the brokers' default number of partitions and copies. A producer with a typing error, or one that starts before the topic is set up, gets no error: it writes to a topic that nobody reads, until the retention deletes the records. A topic that came into being this way has one partition and perhaps one copy, and the order of keys changes when partitions are added later.",
    "zh-cn":
      "auto.create.topics.enable=true（Kafka 的默认值）时，第一个使用不存在的主题名的客户端就会触发自动创建，分区数和副本数取 broker 的默认值。生产者写错了名字，或者在主题准备好之前就启动，都不会报错：消息写进一个没有人读的主题，直到保留时间到期被删除。这样产生的主题只有一个分区，可能也只有一个副本；以后再加分区，同一个 key 的消息就不再有序。",
  },
  timeline: [
    {
      lane: "application",
      to: "producer",
      text: { en: 'A new release sends to "ordres".', "zh-cn": "应用的新版本把消息发往“ordres”。" },
    },
    {
      lane: "producer",
      to: "broker",
      text: { en: "The producer asks who leads it.", "zh-cn": "生产者查询它的 leader。" },
    },
    {
      lane: "broker",
      mark: "failure",
      text: {
        en: "The topic is unknown; the broker has it created, and the producer sees no error.",
        "zh-cn": "主题不存在；broker 触发自动创建，生产者看不到任何错误。",
      },
    },
    {
      lane: "consumer",
      text: { en: 'Consumers wait for records in "orders".', "zh-cn": "消费者在“orders”上等待消息。" },
    },
    {
      lane: "broker",
      mark: "lost",
      text: {
        en: "After the retention the records are deleted, unread.",
        "zh-cn": "保留时间一到，这些消息未经消费就被删除。",
      },
    },
  ],
  remedy: {
    en: "Set auto.create.topics.enable=false and create topics on purpose: with kafka-topics, an operator, Terraform, or Spring's NewTopic beans, which use the admin client and go on working. First look who relies on it: dead-letter and retry topics of some frameworks come into being only this way.",
    "zh-cn":
      "设置 auto.create.topics.enable=false，改为显式创建主题：用 kafka-topics、operator、Terraform，或 Spring 的 NewTopic bean（它们走管理客户端，不受影响）。修改前先确认有没有人依赖它：某些框架的死信和重试主题只能这样产生。",
  },
  ignoreWhen: {
    en: "Applications of this cluster are meant to create their topics by using them.",
    "zh-cn": "这个集群本来就允许应用在使用时自动创建主题。",
  },
  messages: {
    on: {
      en: "auto.create.topics.enable=true makes a topic of any misspelt name: its records go where nobody reads them, without an error. Set it to false and create topics on purpose.",
      "zh-cn":
        "auto.create.topics.enable=true 时，任何写错的名字都会变成新主题：消息写到没有人读的地方，而且不报错。请设为 false，改为显式创建主题。",
    },
    byDefault: {
      en: "auto.create.topics.enable is not set and is true by default: a misspelt name makes a topic, and its records go where nobody reads them, without an error.",
      "zh-cn":
        "没有设置 auto.create.topics.enable，默认值是 true：写错的名字会变成新主题，消息写到没有人读的地方，而且不报错。",
    },
  },
}));
