/** Notes on the settings of Kafka Streams. */
import type { NoteTable } from "../setting-notes.ts";

export const streamsNotes: NoteTable = {
  "processing.guarantee": {
    elsewhere: {
      en: "Streams gives its clients linger.ms=100, max.poll.records=1000, auto.offset.reset=earliest and no auto-commit. Exactly-once adds read_committed, idempotence, the largest delivery.timeout.ms, transaction.timeout.ms=10000 and commit.interval.ms=100.",
      "zh-cn":
        "Streams 给内部客户端设置 linger.ms=100、max.poll.records=1000、auto.offset.reset=earliest，并关闭自动提交。精确一次还会加上 read_committed、幂等、最大的 delivery.timeout.ms、transaction.timeout.ms=10000 和 commit.interval.ms=100。",
    },
    beliefs: [
      {
        belief: { en: "Exactly-once covers whatever the application does.", "zh-cn": "精确一次涵盖应用所做的一切。" },
        truth: {
          en: "It covers what goes from Kafka to Kafka, state stores included. A call to another system happens again when its input is read again.",
          "zh-cn": "它只涵盖从 Kafka 到 Kafka 的部分，包括状态存储。对外部系统的调用会在输入被重读时再次发生。",
        },
      },
    ],
  },
  "commit.interval.ms": {
    elsewhere: {
      en: "30000 under at-least-once, 100 under exactly-once, unless it is written.",
      "zh-cn": "没有写出时，至少一次模式下为 30000，精确一次模式下为 100。",
    },
  },
  "replication.factor": {
    history: {
      en: "Since 3.0 the default -1 leaves it to the brokers' default.replication.factor, which needs brokers of 2.4 or newer; before it was 1.",
      "zh-cn": "3.0 起默认值 -1 表示由 broker 的 default.replication.factor 决定，需要 2.4 及以上的 broker；此前为 1。",
    },
  },
};
