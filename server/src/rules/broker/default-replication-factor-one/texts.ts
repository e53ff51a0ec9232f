/** What the rule broker-default-replication-factor-one says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerDefaultReplicationFactorOneTexts = ruleTexts(() => ({
  title: {
    en: "Topics created without a replication factor get one copy",
    "zh-cn": "创建时没有指定副本数的主题只有一个副本",
  },
  why: {
    en: "A topic that is created automatically, or by a client that leaves the factor to the cluster (Kafka Streams, Spring Cloud Stream and Spring's retry topics do), gets default.replication.factor copies, and Kafka's default is 1. Such a topic lives on one disk of one broker, however many brokers there are. While that broker is down its partitions cannot be used; when its disk is gone, so are the records. acks=all changes nothing about it.",
    "zh-cn":
      "自动创建的主题，以及由客户端创建但把副本数交给集群决定的主题（Kafka Streams、Spring Cloud Stream、Spring 的重试主题都是如此），副本数取 default.replication.factor，而 Kafka 的默认值是 1。不管有多少台 broker，这样的主题都只存在一台 broker 的一块磁盘上。该 broker 停机时分区不可用；磁盘损坏时消息全部丢失。acks=all 也无济于事。",
  },
  timeline: [
    {
      lane: "application",
      to: "broker",
      text: {
        en: "An application creates its topic and leaves the replication factor to the cluster.",
        "zh-cn": "应用创建主题，把副本数交给集群决定。",
      },
    },
    {
      lane: "broker",
      to: "disk",
      text: { en: "The topic gets one copy, on one disk.", "zh-cn": "主题只有一个副本，存在一块磁盘上。" },
    },
    {
      lane: "producer",
      to: "broker",
      text: {
        en: "Records arrive with acks=all and are confirmed: the only replica has them.",
        "zh-cn": "消息以 acks=all 写入并得到确认：唯一的副本已经写入。",
      },
    },
    { lane: "disk", mark: "failure", text: { en: "The disk dies.", "zh-cn": "磁盘损坏。" } },
    {
      lane: "broker",
      mark: "lost",
      text: {
        en: "There is no other copy: everything in the topic is lost.",
        "zh-cn": "没有其他副本：主题中的所有消息丢失。",
      },
    },
  ],
  remedy: {
    en: "Set default.replication.factor=3, on KRaft in the controllers' files as well. Topics that exist keep their factor: raise it with kafka-reassign-partitions.",
    "zh-cn":
      "设置 default.replication.factor=3，KRaft 模式下 controller 的配置文件里也要写。已有的主题不会改变：请用 kafka-reassign-partitions 增加副本。",
  },
  ignoreWhen: {
    en: "There is only one broker, or topics are only ever created with an explicit factor.",
    "zh-cn": "只有一台 broker，或者创建主题时总是明确指定副本数。",
  },
  messages: {
    one: {
      en: "With default.replication.factor=1 a topic created without a factor has a single copy: one lost disk loses all its records. Set 3 where there are three brokers.",
      "zh-cn":
        "default.replication.factor=1 时，没有指定副本数的主题只有一个副本：一块磁盘损坏就会丢失全部消息。有三台 broker 时请设为 3。",
    },
    oneByDefault: {
      en: "default.replication.factor is not set and is 1 by default: a topic created without a factor has a single copy, and one lost disk loses all its records. Set 3 where there are three brokers.",
      "zh-cn":
        "没有设置 default.replication.factor，默认值是 1：没有指定副本数的主题只有一个副本，一块磁盘损坏就会丢失全部消息。有三台 broker 时请设为 3。",
    },
  },
}));
