/** What the rule spring-retry-topics-not-created says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springRetryTopicsNotCreatedTexts = ruleTexts(() => ({
  title: {
    en: "Retry topics are on, and Spring Boot does not create them",
    "zh-cn": "启用了重试主题，但 Spring Boot 不会创建它们",
  },
  why: {
    en: "spring.kafka.retry.topic.enabled makes a failed record go to a retry topic and in the end to a dead-letter topic. Spring Boot tells spring-kafka not to create these topics. Where the broker creates none by itself, forwarding fails: the send waits for the topic for a minute, the record is delivered again, and its partition does not move. Where the broker does create topics, they come with the broker's defaults, which may be a single copy.",
    "zh-cn":
      "spring.kafka.retry.topic.enabled 让处理失败的消息先进重试主题，最后进死信主题。Spring Boot 明确要求 spring-kafka 不要创建这些主题。若 broker 不自动创建主题，转发就会失败：发送等待主题一分钟，消息再次投递，该分区停滞不前。若 broker 会自动创建，主题将采用 broker 的默认值，可能只有一个副本。",
  },
  timeline: [
    {
      lane: "consumer",
      mark: "failure",
      text: { en: "The listener throws for a record of orders.", "zh-cn": "监听器处理 orders 的一条消息时抛出异常。" },
    },
    {
      lane: "application",
      to: "broker",
      text: {
        en: "Spring sends it to the retry topic of orders, which nobody created.",
        "zh-cn": "Spring 把它发往 orders 的重试主题，而这个主题没有人创建。",
      },
    },
    {
      lane: "broker",
      to: "application",
      text: {
        en: "There is no such topic. After a minute the send gives up.",
        "zh-cn": "主题不存在。一分钟后发送放弃。",
      },
    },
    {
      lane: "consumer",
      mark: "lost",
      text: {
        en: "The record is delivered again, fails again, and holds up its partition: what waits behind it may outlive the retention time unread.",
        "zh-cn": "消息再次投递、再次失败，堵住所在分区：排在后面的消息可能未被读取就过了保留时间。",
      },
    },
  ],
  remedy: {
    en: "Create the topics as you create the others, with as many copies: the retry topics and the dead-letter topic of each topic that is listened to. In the application a NewTopic bean for each does it.",
    "zh-cn":
      "像创建其他主题一样创建它们，副本数也相同：每个被监听的主题都要有重试主题和死信主题。在应用里可以为每个主题声明 NewTopic bean。",
  },
  ignoreWhen: {
    en: "The topics are there: by NewTopic beans, by a script, or by whoever runs the cluster.",
    "zh-cn": "这些主题已经存在：由 NewTopic bean、脚本或集群管理者创建。",
  },
  messages: {
    notCreated: {
      en: "Spring Boot sends failed records to retry topics and a -dlt topic, and creates neither. Where they are missing, a failing record holds up its partition.",
      "zh-cn":
        "Spring Boot 会把失败的消息发往重试主题和 -dlt 主题，但两者都不会创建。主题缺失时，失败的消息会堵住所在分区。",
    },
  },
  fixes: {
    create: {
      en: "Create <topic>-retry… and <topic>-dlt for each topic that is listened to, with as many copies as the topic itself: by NewTopic beans or as your other topics are created.",
      "zh-cn":
        "为每个被监听的主题创建 <topic>-retry… 和 <topic>-dlt，副本数与原主题相同：用 NewTopic bean，或沿用创建其他主题的方式。",
    },
  },
}));
