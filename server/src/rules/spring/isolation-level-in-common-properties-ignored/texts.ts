/** What the rule spring-isolation-level-in-common-properties-ignored says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springIsolationLevelInCommonPropertiesIgnoredTexts = ruleTexts(() => ({
  title: {
    en: "isolation.level in spring.kafka.properties never reaches the consumer",
    "zh-cn": "写在 spring.kafka.properties 里的 isolation.level 到不了消费者",
  },
  why: {
    en: "What stands in spring.kafka.properties goes to every client, unless something is said for one of them alone. For isolation.level something always is: Spring Boot has a default of its own, spring.kafka.consumer.isolation-level=read-uncommitted, and it counts as written for the consumer. So read_committed in the common map is overwritten without a word, and the listener is given records of transactions that are rolled back.",
    "zh-cn":
      "spring.kafka.properties 里的内容会传给每个客户端，除非某个客户端另有配置。而 isolation.level 总是另有配置：Spring Boot 自带默认值 spring.kafka.consumer.isolation-level=read-uncommitted，等于专门为消费者写了一份。公共映射里的 read_committed 就这样被悄悄覆盖，监听器会收到已回滚事务中的消息。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "The file says isolation.level: read_committed below spring.kafka.properties.",
        "zh-cn": "配置文件在 spring.kafka.properties 下写了 isolation.level: read_committed。",
      },
    },
    {
      lane: "application",
      to: "consumer",
      text: {
        en: "Spring Boot adds its own isolation-level for consumers: read_uncommitted.",
        "zh-cn": "Spring Boot 为消费者加上自己的 isolation-level：read_uncommitted。",
      },
    },
    {
      lane: "producer",
      to: "broker",
      mark: "failure",
      text: {
        en: "A producer sends in a transaction, fails, and rolls back.",
        "zh-cn": "生产者在事务中发送消息，随后失败并回滚。",
      },
    },
    {
      lane: "consumer",
      mark: "duplicate",
      text: {
        en: "The listener handles the rolled-back record all the same, and later the one of the repeated transaction.",
        "zh-cn": "监听器照样处理了被回滚的消息，之后又处理重试事务里的那一条。",
      },
    },
  ],
  remedy: {
    en: "Write it for the consumer: spring.kafka.consumer.isolation-level=read_committed.",
    "zh-cn": "写给消费者：spring.kafka.consumer.isolation-level=read_committed。",
  },
  ignoreWhen: {
    en: "No consumer of this application is made by Spring Boot.",
    "zh-cn": "这个应用没有由 Spring Boot 创建的消费者。",
  },
  messages: {
    beaten: {
      en: "This does not reach the consumer: Spring Boot's own default, spring.kafka.consumer.isolation-level=read-uncommitted, beats spring.kafka.properties. Records of rolled-back transactions are read.",
      "zh-cn":
        "这个值到不了消费者：Spring Boot 自带的 spring.kafka.consumer.isolation-level=read-uncommitted 会覆盖 spring.kafka.properties。已回滚事务中的消息会被读到。",
    },
  },
}));
