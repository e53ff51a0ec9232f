/** Notes on writing to disk: what the page cache keeps, and what a forced flush is worth. */
import type { NoteTable, SettingNotes } from "../setting-notes.ts";

const byCount: SettingNotes = {
  history: {
    en: "Since 0.8 the default is the largest number: no flush by count. 500 was the default of 0.7, and 10000 that of an old sample file.",
    "zh-cn": "0.8 起默认是最大值：不按条数刷盘。500 是 0.7 的默认值，10000 来自很旧的示例文件。",
  },
  beliefs: [
    {
      belief: { en: "Without a flush a crash loses records.", "zh-cn": "不刷盘，崩溃就会丢消息。" },
      truth: {
        en: "A process that crashes loses nothing: what it has written is in the page cache, and the operating system writes it out. A machine that loses power does lose it; then another replica has the record, unless min.insync.replicas is 1 or an unclean election lets a lagging one lead.",
        "zh-cn":
          "进程崩溃不会丢失：写入的内容在页缓存中，由操作系统落盘。机器断电才会丢；那时其他副本还有这条消息，除非 min.insync.replicas 为 1，或者 unclean leader 选举让落后的副本成为 leader。",
      },
    },
    {
      belief: { en: "A flush for every record makes Kafka safe.", "zh-cn": "每条消息都刷盘，Kafka 就安全了。" },
      truth: {
        en: "It helps where all replicas lose power at once, and costs most of the throughput. Against the loss of a machine or a disk only copies help.",
        "zh-cn": "它只在所有副本同时断电时有用，代价是大部分吞吐量。应对单机或磁盘损坏，只有副本有用。",
      },
    },
  ],
};

const byTime: SettingNotes = {
  history: {
    en: "Since 0.8 there is no flush by time by default; 3000 is from older times.",
    "zh-cn": "0.8 起默认不按时间刷盘；3000 是更早的默认值。",
  },
  beliefs: [
    {
      belief: {
        en: "log.flush.interval.ms=1000 flushes every second.",
        "zh-cn": "log.flush.interval.ms=1000 会每秒刷盘一次。",
      },
      truth: {
        en: "Not alone: the broker looks only as often as log.flush.scheduler.interval.ms says, and its default is never.",
        "zh-cn": "单独设置不行：broker 多久检查一次由 log.flush.scheduler.interval.ms 决定，而它默认从不检查。",
      },
    },
  ],
};

const ofTopic: SettingNotes = {
  beliefs: [
    {
      belief: {
        en: "flush.messages and flush.ms can stand in server.properties.",
        "zh-cn": "flush.messages 和 flush.ms 可以写在 server.properties 中。",
      },
      truth: {
        en: "They are names of a topic's settings, and a broker ignores them. In its file they are called log.flush.interval.messages and log.flush.interval.ms; the defaults are the largest number, not empty.",
        "zh-cn":
          "它们是主题配置的名称，broker 会忽略。在 broker 的文件里叫 log.flush.interval.messages 和 log.flush.interval.ms；默认是最大值，而不是空。",
      },
    },
  ],
};

export const flushNotes: NoteTable = {
  "log.flush.interval.messages": byCount,
  "log.flush.interval.ms": byTime,
  "log.flush.scheduler.interval.ms": {
    elsewhere: {
      en: "Written alone it is also the interval of the flush: log.flush.interval.ms falls back to it.",
      "zh-cn": "只写它时，它同时也是刷盘间隔：log.flush.interval.ms 会取它的值。",
    },
  },
  "flush.messages": ofTopic,
  "flush.ms": ofTopic,
};
