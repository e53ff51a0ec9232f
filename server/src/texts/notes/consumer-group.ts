/** Notes on membership in a group: sessions, heartbeats, assignment. */
import type { NoteTable } from "../setting-notes.ts";

export const consumerGroupNotes: NoteTable = {
  "session.timeout.ms": {
    history: {
      en: "30000 in 0.9, 10000 from 0.10.1 to 2.8, 45000 since 3.0: what is said about 10 seconds is old.",
      "zh-cn": "0.9 为 30000，0.10.1 到 2.8 为 10000，3.0 起为 45000：关于 10 秒的说法已经过时。",
    },
  },
  "heartbeat.interval.ms": {
    elsewhere: {
      en: "With group.protocol=consumer the broker says it: group.consumer.heartbeat.interval.ms, 5000.",
      "zh-cn": "使用 group.protocol=consumer 时由 broker 决定：group.consumer.heartbeat.interval.ms，默认 5000。",
    },
  },
  "max.poll.interval.ms": {
    history: {
      en: "There since 0.10.1. Before, heartbeats were only sent by poll(), and session.timeout.ms limited the work.",
      "zh-cn": "0.10.1 起才有。此前心跳只在 poll() 中发送，处理时间受 session.timeout.ms 限制。",
    },
  },
  "group.protocol": {
    history: {
      en: "consumer could be tried since 3.7 and is ready for production since 4.0; classic is still the default.",
      "zh-cn": "consumer 从 3.7 起可以试用，4.0 起可用于生产；默认仍是 classic。",
    },
  },
};
