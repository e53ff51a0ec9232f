/** What the rule system-group-shared says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const systemGroupSharedTexts = ruleTexts(() => ({
  title: {
    en: "Two programs of one cluster read in the same consumer group",
    "zh-cn": "同一集群的两个程序使用同一个消费者组",
  },
  why: {
    en: "Within a group each partition is given to one member. Two programs with one group.id are one group to Kafka: each record of a topic that both read goes to one of them, and the other never gets it. Nothing fails: both read, no lag is shown, and each misses a part. Where they read different topics, no record is missed, but whenever an instance of one starts or stops, the other has to give up its partitions for a moment as well.",
    "zh-cn":
      "在一个组内，每个分区只分配给一个成员。对 Kafka 来说，group.id 相同的两个程序就是同一个组：两者都读取的主题中，每条消息只会发给其中一个，另一个永远收不到。不会有任何报错：两者都在读取，也看不到积压，但各自都漏掉一部分。如果两者读取的主题不同，不会漏消息，但只要一方的实例启动或停止，另一方也要暂时交出自己的分区。",
  },
  timeline: [
    {
      lane: "application",
      to: "broker",
      text: {
        en: "Two programs join one group and subscribe to one topic.",
        "zh-cn": "两个程序加入同一个组，并订阅同一个主题。",
      },
    },
    {
      lane: "broker",
      to: "consumer",
      text: {
        en: "Half of the partitions go to the first program.",
        "zh-cn": "一半分区分给第一个程序。",
      },
    },
    {
      lane: "broker",
      to: "application",
      text: {
        en: "The others go to the second.",
        "zh-cn": "另一半分给第二个程序。",
      },
    },
    {
      lane: "consumer",
      mark: "lost",
      text: {
        en: "The first never gets what the second commits.",
        "zh-cn": "第二个程序提交过的消息，第一个永远收不到。",
      },
    },
  ],
  remedy: {
    en: "Give each program a group of its own. A new group has no committed offsets: auto.offset.reset decides where it begins, so set earliest for the first start if it has to read what is there already.",
    "zh-cn":
      "为每个程序设置自己的消费者组。新组没有已提交的偏移量，从哪里开始由 auto.offset.reset 决定：如果要读取已有的消息，首次启动时请设为 earliest。",
  },
  ignoreWhen: {
    en: "The two are the same consumer, deployed in two ways, and are meant to share the work.",
    "zh-cn": "两者是同一个消费者的两种部署方式，本来就要分担工作。",
  },
  messages: {
    sameTopic: {
      en: "group.id={group} is also the group of another program that reads {topic}: each record goes to one of the two, and the other never gets it. Give each program its own group.",
      "zh-cn":
        "group.id={group} 也是另一个读取 {topic} 的程序所用的组：每条消息只会发给其中一个，另一个永远收不到。请为每个程序设置各自的组。",
    },
    otherTopic: {
      en: "group.id={group} is also the group of another program, which reads other topics: when an instance of one starts or stops, the other has to give up its partitions for a moment. Give each program its own group.",
      "zh-cn":
        "group.id={group} 也是另一个程序所用的组，后者读取其他主题：一方的实例启动或停止时，另一方也要暂时交出分区。请为每个程序设置各自的组。",
    },
  },
  fixes: {
    own: {
      en: "Give each program a group.id of its own.",
      "zh-cn": "为每个程序设置各自的 group.id。",
    },
  },
}));
