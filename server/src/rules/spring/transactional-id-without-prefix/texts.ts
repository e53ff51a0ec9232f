/** What the rule spring-transactional-id-without-prefix says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springTransactionalIdWithoutPrefixTexts = ruleTexts(() => ({
  title: {
    en: "transactional.id in a map instead of transaction-id-prefix: transactional producers without a transaction manager",
    "zh-cn": "用 properties 里的 transactional.id 代替 transaction-id-prefix：生产者是事务性的，却没有事务管理器",
  },
  why: {
    en: "spring-kafka takes a transactional.id from the settings for its prefix, and every producer becomes transactional. Spring Boot, though, makes the KafkaTransactionManager only for spring.kafka.producer.transaction-id-prefix. So @Transactional begins no Kafka transaction and a listener runs in none, while KafkaTemplate.send outside of one throws an IllegalStateException: “No transaction is in process”.",
    "zh-cn":
      "spring-kafka 会把配置里的 transactional.id 当作前缀，所有生产者都变成事务生产者。但 Spring Boot 只在写了 spring.kafka.producer.transaction-id-prefix 时才创建 KafkaTransactionManager。于是 @Transactional 不会开启 Kafka 事务，监听器也不在事务中运行，而事务之外的 KafkaTemplate.send 会抛出 IllegalStateException：“No transaction is in process”。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "The application starts; the producer factory is transactional, and nobody manages transactions.",
        "zh-cn": "应用启动；生产者工厂是事务性的，却没有事务管理器。",
      },
    },
    {
      lane: "application",
      text: {
        en: "A method with @Transactional sends a record. No Kafka transaction was begun.",
        "zh-cn": "带 @Transactional 的方法发送一条消息，但没有开启 Kafka 事务。",
      },
    },
    {
      lane: "application",
      mark: "failure",
      text: {
        en: "KafkaTemplate throws: no transaction is in process.",
        "zh-cn": "KafkaTemplate 抛出异常：当前没有事务。",
      },
    },
    {
      lane: "producer",
      mark: "lost",
      text: {
        en: "The record is not sent; whoever swallows the exception loses it.",
        "zh-cn": "消息没有发出；吞掉异常的代码会丢失它。",
      },
    },
  ],
  remedy: {
    en: "Write spring.kafka.producer.transaction-id-prefix instead: the ids stay the same, and Spring Boot adds the transaction manager, which listeners use too.",
    "zh-cn":
      "改写为 spring.kafka.producer.transaction-id-prefix：生成的 id 不变，Spring Boot 会加上事务管理器，监听器也会使用它。",
  },
  ignoreWhen: {
    en: "Your code declares a KafkaTransactionManager, or sends only inside of executeInTransaction.",
    "zh-cn": "代码声明了 KafkaTransactionManager，或只在 executeInTransaction 中发送。",
  },
  messages: {
    map: {
      en: "Spring makes transactional producers of this, but no transaction manager: unless your code has one, sends fail with “No transaction is in process”. Spring Boot's key is spring.kafka.producer.transaction-id-prefix.",
      "zh-cn":
        "Spring 会据此创建事务生产者，但不会创建事务管理器：除非代码中有，否则发送会失败（No transaction is in process）。Spring Boot 的键是 spring.kafka.producer.transaction-id-prefix。",
    },
  },
  fixes: {
    prefix: {
      en: "Move it to spring.kafka.producer.transaction-id-prefix.",
      "zh-cn": "请移到 spring.kafka.producer.transaction-id-prefix。",
    },
  },
}));
