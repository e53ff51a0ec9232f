/** What the rule client-key-in-wrong-role says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const clientKeyInWrongRoleTexts = ruleTexts(() => ({
  title: {
    en: "A setting of another party has no effect here",
    "zh-cn": "属于另一方的配置写在这里不起作用",
  },
  why: {
    en: "Producer, consumer, broker and topic each read their own settings. One that belongs to another party is kept, mentioned once in the log, and never used. The file promises something that nobody keeps: isolation.level in a producer's file makes no reader skip aborted records, and acks in a consumer's file makes no write safer.",
    "zh-cn":
      "生产者、消费者、broker 和主题各自只读取自己的配置。写错地方的配置会被保留、在日志里提一次，但从不使用。文件里的承诺没有人兑现：生产者文件里的 isolation.level 不会让任何消费者跳过已中止的消息，消费者文件里的 acks 也不会让写入更安全。",
  },
  timeline: [
    {
      lane: "application",
      to: "producer",
      text: {
        en: "A producer is built with isolation.level=read_committed.",
        "zh-cn": "用 isolation.level=read_committed 创建生产者。",
      },
    },
    {
      lane: "producer",
      text: {
        en: "It logs that the key is not used, and writes in transactions.",
        "zh-cn": "它在日志里提示该配置未被使用，然后以事务方式写入。",
      },
    },
    {
      lane: "producer",
      to: "leader",
      mark: "failure",
      text: {
        en: "A transaction is aborted and its records are sent again.",
        "zh-cn": "一个事务被中止，其中的消息被重新发送。",
      },
    },
    {
      lane: "leader",
      to: "consumer",
      mark: "duplicate",
      text: {
        en: "The consumer, where nothing was set, reads the aborted records and the new ones.",
        "zh-cn": "消费者一侧没有设置，既读到了已中止的消息，也读到了重发的消息。",
      },
    },
  ],
  remedy: {
    en: "Remove it here: nothing changes. Then write it where it is read: with the consumer, the producer, or the topic.",
    "zh-cn": "从这里删除，行为不变；然后把它写到真正读取它的地方：消费者、生产者或主题。",
  },
  ignoreWhen: {
    en: "One file is read by several programs on purpose, and one of them is the party concerned.",
    "zh-cn": "同一个文件有意被多个程序读取，其中之一正是该配置所属的一方。",
  },
  messages: {
    consumerInProducer: {
      en: "{key} is a consumer setting: a producer ignores it. Remove it here and set it where the records are read.",
      "zh-cn": "{key} 是消费者的配置，生产者会忽略它。请从这里删除，在消费消息的一侧设置。",
    },
    topicInProducer: {
      en: "{key} is decided by the topic, not by the producer: a producer ignores it. Remove it here and set it on the topic.",
      "zh-cn": "{key} 由主题决定，而不是由生产者决定：生产者会忽略它。请从这里删除，在主题上设置。",
    },
    producerInConsumer: {
      en: "{key} is a producer setting: a consumer ignores it. Remove it here and set it where the records are written.",
      "zh-cn": "{key} 是生产者的配置，消费者会忽略它。请从这里删除，在写入消息的一侧设置。",
    },
    topicInConsumer: {
      en: "{key} is decided by the topic, not by the consumer: a consumer ignores it. Remove it here and set it on the topic.",
      "zh-cn": "{key} 由主题决定，而不是由消费者决定：消费者会忽略它。请从这里删除，在主题上设置。",
    },
    producerInAdmin: {
      en: "{key} is a producer setting: an admin client ignores it. Remove it here and set it where the records are written.",
      "zh-cn": "{key} 是生产者的配置，管理客户端会忽略它。请从这里删除，在写入消息的一侧设置。",
    },
    consumerInAdmin: {
      en: "{key} is a consumer setting: an admin client ignores it. Remove it here and set it where the records are read.",
      "zh-cn": "{key} 是消费者的配置，管理客户端会忽略它。请从这里删除，在消费消息的一侧设置。",
    },
    producerInBroker: {
      en: "{key} is a producer setting: a broker ignores it and cannot give it to its clients. Remove it here and set it in each producer.",
      "zh-cn": "{key} 是生产者的配置，broker 会忽略它，也无法把它下发给客户端。请从这里删除，在每个生产者上设置。",
    },
    consumerInBroker: {
      en: "{key} is a consumer setting: a broker ignores it and cannot give it to its clients. Remove it here and set it in each consumer.",
      "zh-cn": "{key} 是消费者的配置，broker 会忽略它，也无法把它下发给客户端。请从这里删除，在每个消费者上设置。",
    },
  },
}));
