/** What a broker's settings mean for delivery. */
import type { SettingTable } from "../setting-texts.ts";
import {
  copies,
  flushAbout,
  flushInterval,
  largestRecord,
  minInSync,
  retention,
  topicCopies,
  unclean,
} from "./replication.ts";

export const brokerTexts: SettingTable = {
  "min.insync.replicas": minInSync,
  "default.replication.factor": topicCopies,
  "unclean.leader.election.enable": unclean,
  "log.flush.interval.messages": { about: flushAbout },
  "log.flush.interval.ms": flushInterval,
  "log.flush.scheduler.interval.ms": {
    about: {
      en: "How often the broker looks whether a flush by time is due. By default never, and log.flush.interval.ms alone does nothing.",
      "zh-cn": "broker 多久检查一次是否该按时间刷盘。默认从不检查，单独设置 log.flush.interval.ms 不起作用。",
    },
  },
  "log.dirs": {
    about: {
      en: "Where the records lie. A folder that is emptied at a restart, such as /tmp, takes them with it.",
      "zh-cn": "消息存放的位置。重启时会被清空的目录（例如 /tmp）会带走所有消息。",
    },
  },
  "log.dir": {
    about: {
      en: "Where the records lie if log.dirs is not set. A folder that is emptied at a restart, such as /tmp, takes them with it.",
      "zh-cn": "没有设置 log.dirs 时消息存放的位置。重启时会被清空的目录（例如 /tmp）会带走所有消息。",
    },
  },
  "offsets.topic.replication.factor": copies(
    {
      en: "How many copies the committed offsets have; it counts when the topic is created, never later.",
      "zh-cn": "已提交的位移有多少份副本；只在该主题创建时有效。",
    },
    {
      en: "One copy: with its broker, groups stop, and with its disk their offsets are gone, so that auto.offset.reset decides what is skipped or repeated.",
      "zh-cn": "只有一份：该 broker 停机时消费者组停止，磁盘损坏时位移丢失，由 auto.offset.reset 决定跳过还是重复。",
    },
  ),
  "transaction.state.log.replication.factor": copies(
    {
      en: "How many copies the state of transactions has; it counts when the topic is created, never later.",
      "zh-cn": "事务状态有多少份副本；只在该主题创建时有效。",
    },
    {
      en: "One copy: when its disk is lost, transactions that were reported committed may stay half written or open for ever.",
      "zh-cn": "只有一份：磁盘损坏时，已报告提交的事务可能只写了一半，或永远不结束。",
    },
  ),
  "transaction.state.log.min.isr": {
    about: {
      en: "How many in-sync copies a change of a transaction's state needs.",
      "zh-cn": "事务状态的变更需要多少个同步副本。",
    },
    values: [
      {
        from: 2,
        offer: "2",
        text: {
          en: "A commit is on at least this many brokers before it is confirmed.",
          "zh-cn": "提交至少存在于这么多台 broker 之后才被确认。",
        },
      },
      {
        value: "1",
        text: {
          en: "A commit may be known to one broker only, and with that broker it is forgotten.",
          "zh-cn": "提交结果可能只有一台 broker 知道，失去这台 broker，提交就不存在了。",
        },
      },
    ],
  },
  "replica.lag.time.max.ms": {
    about: {
      en: "How long a follower may lag before it counts as out of sync: longer makes acks=all wait for it, shorter shrinks the in-sync replicas.",
      "zh-cn": "follower 落后多久后不再算同步：越长，acks=all 等得越久；越短，同步副本越容易减少。",
    },
  },
  "auto.create.topics.enable": {
    about: {
      en: "Whether an unknown topic is created at its first use.",
      "zh-cn": "首次使用不存在的主题时，是否自动创建。",
    },
    values: [
      {
        value: "false",
        text: {
          en: "A misspelt topic is an error that somebody sees.",
          "zh-cn": "主题名写错会报错，能被发现。",
        },
      },
      {
        value: "true",
        text: {
          en: "A misspelt topic is created with the broker's defaults: records go where nobody reads, often with a single copy.",
          "zh-cn": "写错的主题名会按 broker 默认值被创建：消息进入没人读取的地方，而且往往只有一份副本。",
        },
      },
    ],
  },
  "num.recovery.threads.per.data.dir": {
    about: {
      en: "How fast a broker is back after a crash; it protects no record.",
      "zh-cn": "影响 broker 崩溃后恢复的速度，对消息没有保护作用。",
    },
  },
  "offsets.retention.minutes": {
    about: {
      en: "How long the offsets of a group without members are kept. After a longer pause auto.offset.reset decides what is skipped or repeated.",
      "zh-cn": "没有成员的消费者组，其位移保留多久。停用更久时，由 auto.offset.reset 决定跳过还是重复。",
    },
  },
  "offsets.commit.required.acks": {
    about: {
      en: "How many replicas a committed offset needs; anything but -1 lets commits be lost with a broker.",
      "zh-cn": "提交位移需要多少个副本；除 -1 之外的值，都可能让提交的位移随 broker 一起丢失。",
    },
  },
  "controlled.shutdown.enable": {
    about: {
      en: "Whether a broker hands over its leaders before it stops.",
      "zh-cn": "broker 停止前是否先交出 leader。",
    },
    values: [
      {
        value: "true",
        text: {
          en: "Leaders move away before the stop: no failover, nothing is cut off.",
          "zh-cn": "停止前先迁走 leader：没有故障转移，也不会截断。",
        },
      },
      {
        value: "false",
        text: {
          en: "Every stop is a failover: records with acks=1 that were not copied yet are lost.",
          "zh-cn": "每次停止都是一次故障转移：acks=1 且尚未复制的消息会丢失。",
        },
      },
    ],
  },
  "message.max.bytes": largestRecord,
  "log.retention.ms": retention,
  "log.retention.minutes": retention,
  "log.retention.hours": retention,
  "log.retention.bytes": retention,
};
