/** What settings mean that brokers and topics have in common: copies, flushes, limits, retention. */
import type { SettingTexts } from "../setting-texts.ts";

export const minInSync: SettingTexts = {
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
        "zh-cn": "acks=all 的写入至少有这么多副本写入之后才被确认；同步副本不足时会被拒绝，而不是冒险写入。",
      },
    },
    {
      value: "1",
      text: {
        en: "The leader alone is enough even for acks=all: when the others have fallen behind, an acknowledged record has one copy and dies with it.",
        "zh-cn":
          "即使 acks=all，也只要 leader 写入就够了：其他副本落后时，已确认的消息只有一份，会随 leader 一起丢失。",
      },
    },
  ],
};

export const copies = (about: SettingTexts["about"], one: SettingTexts["about"]): SettingTexts => ({
  about,
  values: [
    {
      from: 3,
      offer: "3",
      text: {
        en: "Three copies or more: together with min.insync.replicas=2 one broker may fail without loss and without a stop.",
        "zh-cn": "三份或更多：配合 min.insync.replicas=2，失去一台 broker，既不丢消息，也不中断写入。",
      },
    },
    {
      value: "2",
      text: {
        en: "Two copies: with min.insync.replicas=2 every restart stops the writes, with 1 a second fault loses records.",
        "zh-cn": "两份：min.insync.replicas=2 时每次重启都会中断写入；为 1 时，再出一次故障就会丢消息。",
      },
    },
    { value: "1", text: one },
  ],
});

export const topicCopies = copies(
  {
    en: "How many copies a new topic has where its creator does not say.",
    "zh-cn": "创建者没有指定时，新主题有多少份副本。",
  },
  {
    en: "One copy: the records are gone with the disk of one broker, and acks=all changes nothing about that.",
    "zh-cn": "只有一份：一台 broker 的磁盘损坏，消息就全部丢失，acks=all 也无济于事。",
  },
);

export const flushAbout = {
  en: "A forced write to disk, which only helps when all replicas lose power at once; replication is what protects against single faults, and a process that dies loses nothing.",
  "zh-cn": "强制刷盘，只在所有副本同时断电时有用；防止单点故障靠的是副本，进程崩溃本身不会丢失数据。",
} as const;

export const flushInterval: SettingTexts = {
  about: {
    en: "Forces records to disk after this time, but only as often as log.flush.scheduler.interval.ms looks, whose default is never. Replication is the usual protection.",
    "zh-cn":
      "超过这个时间就刷盘，但检查频率由 log.flush.scheduler.interval.ms 决定，而它默认从不检查。通常靠副本来保护。",
  },
};

export const largestRecord: SettingTexts = {
  about: {
    en: "The largest batch that is accepted: a larger record is refused, and a producer that ignores the error loses it.",
    "zh-cn": "接受的最大批次：更大的消息会被拒绝，生产者如果忽略这个错误，消息就丢了。",
  },
};

export const retention: SettingTexts = {
  about: {
    en: "How much or how long records are kept, read or not: a consumer that is away for longer finds a gap.",
    "zh-cn": "消息保留多少或多久，无论是否已被读取：停机更久的消费者会漏掉一段消息。",
  },
};

export const unclean: SettingTexts = {
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
