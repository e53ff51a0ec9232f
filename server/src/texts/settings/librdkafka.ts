/** What librdkafka's settings mean for delivery, where they differ from those of Java's clients. */
import type { SettingTable } from "../setting-texts.ts";

export const librdkafkaTexts: SettingTable = {
  acks: {
    about: {
      en: "How many replicas must hold a message before it counts as delivered. librdkafka has always waited for all of them by default.",
      "zh-cn": "一条消息要有多少个副本写入才算送达。librdkafka 的默认值一直是等待全部同步副本。",
    },
    values: [
      {
        value: "all",
        text: {
          en: "Delivered means that every in-sync replica has the message.",
          "zh-cn": "所有同步副本都写入之后才算送达。",
        },
      },
      {
        value: "1",
        text: {
          en: "The leader confirms alone: what no follower has copied yet is lost when it dies, although it was reported as delivered.",
          "zh-cn": "leader 写入即确认：它宕机时，尚未被 follower 复制的消息会丢失，尽管已报告为送达。",
        },
      },
      {
        value: "0",
        text: {
          en: "Nobody confirms: the delivery report says success for whatever was handed to the socket.",
          "zh-cn": "没有任何确认：只要写进 socket，投递报告就报告成功。",
        },
      },
    ],
  },
  "enable.idempotence": {
    about: {
      en: "Sequence numbers, so that a retried batch is neither written twice nor out of order. Unlike in Java it is off by default, in every release.",
      "zh-cn": "用序列号保证重试的批次既不会重复写入，也不会乱序。与 Java 客户端不同，所有版本都默认关闭。",
    },
  },
  "max.in.flight.requests.per.connection": {
    about: {
      en: "How many requests may be unanswered at once: a million by default, 5 with idempotence. More than one without idempotence means that a retry can change the order.",
      "zh-cn": "允许同时未得到响应的请求数：默认一百万，开启幂等性后为 5。未开启幂等性且大于 1 时，重试可能打乱顺序。",
    },
  },
  "delivery.timeout.ms": {
    about: {
      en: "How long a message may wait and be retried before it fails, in librdkafka's own words message.timeout.ms. Only the delivery report tells that it failed.",
      "zh-cn":
        "消息在失败之前最多等待和重试多久，librdkafka 自己的名称是 message.timeout.ms。失败只会通过投递报告告知。",
    },
  },
  partitioner: {
    about: {
      en: "Which partition a key belongs to. The default hashes with CRC32, Java's clients with murmur2: the same key goes to different partitions.",
      "zh-cn": "决定 key 落在哪个分区。默认使用 CRC32 哈希，而 Java 客户端使用 murmur2：同一个 key 会进入不同的分区。",
    },
  },
  "enable.auto.commit": {
    about: {
      en: "A background thread commits the stored offsets by timer. What is stored, and when, is a matter of enable.auto.offset.store.",
      "zh-cn": "后台线程定时提交已存储的位移。存储哪些位移、何时存储，由 enable.auto.offset.store 决定。",
    },
  },
  "enable.auto.offset.store": {
    about: {
      en: "Stores the offset of a message for the next commit in the moment in which it is handed to the application, before any of it is processed.",
      "zh-cn": "消息一交给应用，就存储其位移供下次提交，此时处理还没有开始。",
    },
  },
  "auto.offset.reset": {
    about: {
      en: "Where to begin when there is no committed offset, or none that still exists: largest by default, which skips what is there already.",
      "zh-cn": "没有已提交的位移或该位移已不存在时从哪里开始：默认 largest，会跳过已有的消息。",
    },
  },
  "isolation.level": {
    about: {
      en: "Whether messages of aborted transactions are read. librdkafka reads committed ones only by default; Java's clients read all.",
      "zh-cn": "是否读取已中止事务的消息。librdkafka 默认只读已提交的消息，而 Java 客户端默认全部读取。",
    },
  },
};
