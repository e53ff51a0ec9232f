/** What the rule broker-topic-defaults-in-wrong-role says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerTopicDefaultsInWrongRoleTexts = ruleTexts(() => ({
  title: {
    en: "Defaults for topics belong in the controllers' files",
    "zh-cn": "主题的默认值应写在 controller 的文件里",
  },
  why: {
    en: "On KRaft the controllers create topics. A request that leaves the replication factor or the number of partitions to the cluster, as Kafka Streams, Connect and many admin tools send it, gets the values of the active controller's own file, 1 where that says nothing. A broker's values count only for topics that the broker has created automatically. So a topic can have one copy although every broker's file says 3. Brokers log a warning since 4.3, and 5.0 is to ignore the values there.",
    "zh-cn":
      "在 KRaft 模式下由 controller 创建主题。请求如果把副本数或分区数交给集群决定（Kafka Streams、Connect 和许多管理工具都这样做），用的是活动 controller 自己文件里的值，没有写就是 1。broker 的值只对由 broker 自动创建的主题有效。所以即使每台 broker 的文件都写着 3，主题也可能只有一个副本。从 4.3 起 broker 会在日志中警告，5.0 将忽略写在那里的值。",
  },
  timeline: [
    {
      lane: "application",
      to: "broker",
      text: {
        en: "A Streams application creates its topics and leaves the factor to the cluster.",
        "zh-cn": "Streams 应用创建主题，把副本数交给集群决定。",
      },
    },
    {
      lane: "broker",
      mark: "failure",
      text: {
        en: "The controller's file says nothing: one copy, whatever the brokers' files say.",
        "zh-cn": "controller 的文件没有写：只有一个副本，不管 broker 的文件怎么写。",
      },
    },
    {
      lane: "leader",
      mark: "failure",
      text: { en: "The disk with that copy dies.", "zh-cn": "存有这份数据的磁盘损坏。" },
    },
    { lane: "consumer", mark: "lost", text: { en: "The records are lost.", "zh-cn": "消息丢失。" } },
  ],
  remedy: {
    en: "Write default.replication.factor and num.partitions into the files of all controllers. As long as topics are created automatically, keep them in the brokers' files too.",
    "zh-cn":
      "把 default.replication.factor 和 num.partitions 写进所有 controller 的文件。只要还会自动创建主题，broker 的文件里也保留。",
  },
  ignoreWhen: {
    en: "The controllers' files say the same, or every topic is created with its own factor and partitions.",
    "zh-cn": "controller 的文件写着同样的值，或者创建每个主题时都指定了副本数和分区数。",
  },
  messages: {
    controllers: {
      en: "On KRaft the controllers decide: {key}={value} counts here only for topics that this broker creates automatically. Write it into the controllers' files too.",
      "zh-cn":
        "KRaft 模式下由 controller 决定：写在这里的 {key}={value} 只对这台 broker 自动创建的主题有效。请同时写进 controller 的文件。",
    },
  },
  fixes: {
    everywhere: {
      en: "Write {key}={value} into the files of all controllers.",
      "zh-cn": "请把 {key}={value} 写进所有 controller 的文件。",
    },
  },
}));
