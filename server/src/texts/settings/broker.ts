/** What the settings of brokers and topics mean for delivery. */
import type { SettingTable, SettingTexts } from "../settings.ts";

const minInSync: SettingTexts = {
  about: {
    en: "How many in-sync replicas a write with acks=all needs; it does nothing for acks=1 or acks=0.",
    "zh-cn": "acks=all 的写入需要多少个同步副本；对 acks=1 或 acks=0 不起作用。",
  },
  values: [
    {
      from: 2,
      offer: "2",
      text: {
        en: "A write with acks=all is on at least this many replicas before it is acknowledged; with fewer in sync it is refused instead of being risked.",
        "zh-cn": "acks=all 的写入至少存在于这么多副本之后才被确认；同步副本不足时会被拒绝，而不是冒险写入。",
      },
    },
    {
      value: "1",
      text: {
        en: "The leader alone is enough even for acks=all: when the others have fallen behind, an acknowledged record has one copy and dies with it.",
        "zh-cn": "即使 acks=all，只有 leader 也够了：其他副本落后时，已确认的消息只有一份，会随之丢失。",
      },
    },
  ],
};

const copies = (about: SettingTexts["about"], one: SettingTexts["about"]): SettingTexts => ({
  about,
  values: [
    {
      from: 3,
      offer: "3",
      text: {
        en: "Three copies or more: together with min.insync.replicas=2 one broker may fail without loss and without a stop.",
        "zh-cn": "三份或更多：配合 min.insync.replicas=2，可以失去一台 broker 而不丢失也不停写。",
      },
    },
    {
      value: "2",
      text: {
        en: "Two copies: with min.insync.replicas=2 every restart stops the writes, with 1 a second fault loses records.",
        "zh-cn": "两份：min.insync.replicas=2 时每次重启都会停写，为 1 时第二次故障就会丢失。",
      },
    },
    { value: "1", text: one },
  ],
});

const topicCopies = copies(
  {
    en: "How many copies a new topic has where its creator does not say.",
    "zh-cn": "创建者没有指定时，新主题有多少份副本。",
  },
  {
    en: "One copy: the records are gone with the disk of one broker, and acks=all changes nothing about that.",
    "zh-cn": "只有一份：一台 broker 的磁盘损坏，消息就全部丢失，acks=all 也无济于事。",
  },
);

const flushAbout = {
  en: "A forced write to disk, which only helps when all replicas lose power at once; replication is what protects against single faults, and a process that dies loses nothing.",
  "zh-cn": "强制刷盘，只在所有副本同时断电时有用；防止单点故障靠的是副本，进程崩溃本身不会丢失数据。",
} as const;

const flushInterval: SettingTexts = {
  about: {
    en: "Forces records to disk after this time, but only as often as log.flush.scheduler.interval.ms looks, whose default is never. Replication is the usual protection.",
    "zh-cn":
      "超过这个时间就刷盘，但检查频率由 log.flush.scheduler.interval.ms 决定，而它默认从不检查。通常靠副本来保护。",
  },
};

const largestRecord: SettingTexts = {
  about: {
    en: "The largest batch that is accepted: a larger record is refused, and a producer that ignores the error loses it.",
    "zh-cn": "接受的最大批次：更大的消息会被拒绝，忽略错误的生产者就丢失了它。",
  },
};

const retention: SettingTexts = {
  about: {
    en: "How much or how long records are kept, read or not: a consumer that is away for longer finds a gap.",
    "zh-cn": "消息保留多少或多久，无论是否已被读取：离开更久的消费者会遇到缺口。",
  },
};

const unclean: SettingTexts = {
  about: {
    en: "Whether a replica that lags behind may become leader when no in-sync one is left.",
    "zh-cn": "没有同步副本可用时，落后的副本能否成为 leader。",
  },
  values: [
    {
      value: "false",
      text: {
        en: "Only a replica that has every acknowledged record becomes leader; until one is back the partition stands still.",
        "zh-cn": "只有拥有全部已确认消息的副本才能成为 leader；在它回来之前分区不可用。",
      },
    },
    {
      value: "true",
      text: {
        en: "A replica that lags behind may become leader: acknowledged records are cut off, and their offsets are given to others.",
        "zh-cn": "落后的副本可能成为 leader：已确认的消息被截断，它们的位移会被别的消息占用。",
      },
    },
  ],
};

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
      "zh-cn": "只有一份：该 broker 停机时消费组停止，磁盘损坏时位移丢失，由 auto.offset.reset 决定跳过还是重复。",
    },
  ),
  "transaction.state.log.replication.factor": copies(
    {
      en: "How many copies the state of transactions has; it counts when the topic is created, never later.",
      "zh-cn": "事务状态有多少份副本；只在该主题创建时有效。",
    },
    {
      en: "One copy: when its disk is lost, transactions that were reported committed may stay half written or open for ever.",
      "zh-cn": "只有一份：磁盘损坏时，已报告提交的事务可能只写了一半，或一直悬挂。",
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
          "zh-cn": "提交可能只有一台 broker 知道，该 broker 丢失后提交就被遗忘。",
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
    about: { en: "Whether an unknown topic is created at its first use.", "zh-cn": "首次使用未知主题时是否自动创建。" },
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
      "zh-cn": "broker 崩溃后恢复的速度；不保护任何消息。",
    },
  },
  "offsets.retention.minutes": {
    about: {
      en: "How long the offsets of a group without members are kept. After a longer pause auto.offset.reset decides what is skipped or repeated.",
      "zh-cn": "没有成员的消费组，其位移保留多久。停得更久之后，由 auto.offset.reset 决定跳过还是重复。",
    },
  },
  "offsets.commit.required.acks": {
    about: {
      en: "How many replicas a committed offset needs; anything but -1 lets commits be lost with a broker.",
      "zh-cn": "提交位移需要多少个副本；除 -1 之外，提交都可能随 broker 丢失。",
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
          "zh-cn": "停止前先迁走 leader：没有故障切换，也不会截断。",
        },
      },
      {
        value: "false",
        text: {
          en: "Every stop is a failover: records with acks=1 that were not copied yet are lost.",
          "zh-cn": "每次停止都是一次故障切换：acks=1 且尚未复制的消息会丢失。",
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

export const topicTexts: SettingTable = {
  "min.insync.replicas": minInSync,
  "replication.factor": copies(
    { en: "How many copies each record of the topic has.", "zh-cn": "主题的每条消息有多少份副本。" },
    topicCopies.values?.at(-1)?.text ?? topicCopies.about,
  ),
  "unclean.leader.election.enable": unclean,
  "flush.messages": { about: flushAbout },
  "flush.ms": flushInterval,
  "max.message.bytes": largestRecord,
  "retention.ms": retention,
  "retention.bytes": retention,
  "cleanup.policy": {
    about: {
      en: "What happens to old records: deleted after the retention, or only the last one of each key kept.",
      "zh-cn": "旧消息如何处理：超过保留时间后删除，或每个键只保留最后一条。",
    },
    values: [
      {
        value: "delete",
        text: {
          en: "Records are deleted after the retention, read or not.",
          "zh-cn": "超过保留时间后删除，无论是否已被读取。",
        },
      },
      {
        value: "compact",
        text: {
          en: "Only the last record of each key stays; one without a key is refused.",
          "zh-cn": "每个键只保留最后一条；没有键的消息会被拒绝。",
        },
      },
    ],
  },
};
