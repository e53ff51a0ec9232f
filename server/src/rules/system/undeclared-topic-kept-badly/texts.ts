/** What the rule system-undeclared-topic-kept-badly says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const systemUndeclaredTopicKeptBadlyTexts = ruleTexts(() => ({
  title: {
    en: "A topic that nobody declares is created with the cluster's weak defaults",
    "zh-cn": "没有人声明的主题会按集群的薄弱默认值创建",
  },
  why: {
    en: "With auto.create.topics.enable=true a broker creates a topic when a client first writes to it or reads it. Such a topic has what the brokers have as defaults: default.replication.factor replicas and min.insync.replicas. With one replica its records are on one disk of one broker, whatever acks the producer asks for. With min.insync.replicas=1 the leader may confirm alone while the other replicas lag. Nobody sees this: the first record is accepted like any other.",
    "zh-cn":
      "auto.create.topics.enable=true 时，客户端首次写入或读取一个主题，broker 就会创建它。这样的主题采用 broker 的默认值：default.replication.factor 个副本，以及 min.insync.replicas。只有一个副本时，无论生产者要求怎样的 acks，消息都只在一个 broker 的一块磁盘上。min.insync.replicas=1 时，其他副本落后期间 leader 可以独自确认。没有人会察觉：第一条消息和其他消息一样被接受。",
  },
  timeline: [
    {
      lane: "producer",
      to: "leader",
      text: { en: "The first record of a topic that nobody has created.", "zh-cn": "一个尚未创建的主题的第一条消息。" },
    },
    {
      lane: "leader",
      text: {
        en: "The topic is created with the defaults of the brokers: one replica.",
        "zh-cn": "主题按 broker 的默认值创建：一个副本。",
      },
    },
    {
      lane: "leader",
      to: "producer",
      text: { en: "The records are confirmed, with acks=all too.", "zh-cn": "消息得到确认，acks=all 也是如此。" },
    },
    {
      lane: "leader",
      mark: "lost",
      text: { en: "The disk is lost, and with it all records.", "zh-cn": "磁盘损坏，所有消息随之丢失。" },
    },
  ],
  remedy: {
    en: "Declare the topic, with three replicas and min.insync.replicas=2, and set auto.create.topics.enable=false, so that no other topic comes into being in this way. Where topics have to be created automatically, set default.replication.factor=3 and min.insync.replicas=2 on all brokers. An existing topic keeps its replicas: raise them with kafka-reassign-partitions or by its operator.",
    "zh-cn":
      "声明该主题，设置三个副本和 min.insync.replicas=2，并设置 auto.create.topics.enable=false，以免其他主题以这种方式产生。如果必须自动创建主题，请在所有 broker 上设置 default.replication.factor=3 和 min.insync.replicas=2。已有主题的副本数不会改变：要用 kafka-reassign-partitions 或由 operator 提高。",
  },
  ignoreWhen: {
    en: "The topic is created elsewhere before its first use: by code, by a script, or in another repository.",
    "zh-cn": "该主题在首次使用前已在别处创建：由代码、脚本或在另一个仓库中。",
  },
  messages: {
    oneCopy: {
      en: "No file here declares {topic}. If nothing else creates it first, its cluster creates it at the first use with one replica: if the disk of that broker is lost, all of its records are lost.",
      "zh-cn":
        "此处没有文件声明 {topic}。如果没有别处先创建它，集群会在首次使用时创建它，只有一个副本：该 broker 的磁盘一旦损坏，它的消息全部丢失。",
    },
    leaderAlone: {
      en: "No file here declares {topic}. If nothing else creates it first, its cluster creates it at the first use with min.insync.replicas=1: the leader alone may confirm what is sent with acks=all, and if it fails while the other replicas lag, confirmed records are lost.",
      "zh-cn":
        "此处没有文件声明 {topic}。如果没有别处先创建它，集群会在首次使用时以 min.insync.replicas=1 创建它：leader 可以独自确认以 acks=all 发送的消息，如果它在其他副本落后时故障，已确认的消息就会丢失。",
    },
  },
  fixes: {
    declare: {
      en: "Declare {topic} with three replicas and min.insync.replicas=2, and set auto.create.topics.enable=false.",
      "zh-cn": "声明 {topic}，设置三个副本和 min.insync.replicas=2，并设置 auto.create.topics.enable=false。",
    },
  },
}));
