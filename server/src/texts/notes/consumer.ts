/** Notes on the settings of consumers: who commits, where reading starts, what is seen. */
import type { NoteTable } from "../setting-notes.ts";

export const consumerNotes: NoteTable = {
  "enable.auto.commit": {
    elsewhere: {
      en: "It is true in Kafka's own client and in librdkafka. Spring (spring-kafka 2.3 and newer), Spring Cloud Stream, SmallRye, Kafka Streams and Kafka Connect use false and commit themselves.",
      "zh-cn":
        "Kafka 自带客户端和 librdkafka 中为 true。Spring（spring-kafka 2.3 起）、Spring Cloud Stream、SmallRye、Kafka Streams 和 Kafka Connect 使用 false，由它们自己提交。",
    },
    beliefs: [
      {
        at: ["true"],
        belief: {
          en: "Auto-commit is at-least-once: it repeats, but never loses.",
          "zh-cn": "自动提交是至少一次：会重复，但不会丢失。",
        },
        truth: {
          en: "Only for code that finishes everything before the next poll(). A close() after an exception commits what failed, work in other threads is committed before it is done, and librdkafka commits in the background.",
          "zh-cn":
            "只有在下一次 poll() 之前处理完全部消息的代码才是如此。异常后的 close() 会提交失败的消息，交给其他线程的工作在完成之前就被提交，librdkafka 则在后台提交。",
        },
      },
      {
        at: ["false"],
        belief: { en: "Manual commits prevent duplicates.", "zh-cn": "手动提交可以防止重复。" },
        truth: {
          en: "They prevent loss. Between the work and the commit a crash or a rebalance is always possible, and then the records come again: duplicates stay, and processing has to bear them.",
          "zh-cn":
            "它防止的是丢失。处理与提交之间随时可能发生崩溃或重平衡，那时消息会重新投递：重复依然存在，处理逻辑必须能够承受。",
        },
      },
      {
        belief: {
          en: "It is enough to commit only after success.",
          "zh-cn": "只在成功之后提交就够了。",
        },
        truth: {
          en: "An offset stands for everything before it. If the loop goes on after a record that failed, the next commit goes past it, and it is lost. It has to be tried again, or put aside, first.",
          "zh-cn":
            "一个位移代表它之前的全部消息。如果某条消息失败后循环继续，下一次提交就会越过它，消息随之丢失。必须先重试，或先存到别处。",
        },
      },
      {
        belief: { en: "Consumers do not lose messages.", "zh-cn": "消费者一般不会丢消息。" },
        truth: {
          en: "They do: by committing before the work is done, by auto.offset.reset=latest where no position is known, and by being away for longer than the retention.",
          "zh-cn": "会丢：处理完成之前就提交位移；没有已提交的位移而 auto.offset.reset=latest；停机时间超过保留时间。",
        },
      },
    ],
    watch: {
      en: "The lag of the group (records-lag-max, or kafka-consumer-groups): a committed offset that runs ahead of the work cannot be seen in it.",
      "zh-cn":
        "消费者组的积压（lag，见 records-lag-max 或 kafka-consumer-groups）。但如果位移提交得比处理快，从 lag 上看不出来。",
    },
  },
  "auto.offset.reset": {
    history: {
      en: "Since 4.0 also by_duration:<ISO duration>: reading starts so long ago.",
      "zh-cn": "4.0 起还可以写 by_duration:<ISO 时长>：从这么久以前开始读。",
    },
    elsewhere: {
      en: "Kafka Streams, Kafka Connect's sinks and MirrorMaker use earliest.",
      "zh-cn": "Kafka Streams、Kafka Connect 的 sink 和 MirrorMaker 使用 earliest。",
    },
  },
  "isolation.level": {
    elsewhere: {
      en: "read_uncommitted in Kafka's own client and in Spring, read_committed in librdkafka, and in Kafka Streams under exactly-once.",
      "zh-cn":
        "Kafka 自带客户端和 Spring 中是 read_uncommitted，librdkafka 以及精确一次模式下的 Kafka Streams 是 read_committed。",
    },
    beliefs: [
      {
        belief: { en: "read_committed makes the consumer idempotent.", "zh-cn": "read_committed 使消费者具有幂等性。" },
        truth: {
          en: "It hides what was rolled back, no more. A record that was written twice is read twice, and one that is read again after a crash is processed again.",
          "zh-cn": "它只会隐藏已回滚的消息。写了两次的消息会读到两次，崩溃后重读的消息会再次处理。",
        },
      },
    ],
  },
  "max.poll.records": {
    history: {
      en: "500 since 0.10.1; in 0.10.0 there was no limit.",
      "zh-cn": "0.10.1 起为 500；0.10.0 中没有上限。",
    },
    elsewhere: { en: "Kafka Streams uses 1000.", "zh-cn": "Kafka Streams 使用 1000。" },
    beliefs: [
      {
        belief: { en: "The broker pushes messages to the consumers.", "zh-cn": "broker 把消息推送给消费者。" },
        truth: {
          en: "A broker never pushes: consumers fetch, at their own pace, and this is how much poll() hands on of what was fetched.",
          "zh-cn": "broker 从不推送：消费者按自己的节奏拉取，这里决定 poll() 每次交出多少已拉取的消息。",
        },
      },
    ],
  },
  "fetch.max.bytes": {
    history: {
      en: "A consumer's limit since 0.10.1. Since 2.5 the broker has one of the same name, 57671680, and the smaller counts.",
      "zh-cn": "消费者从 0.10.1 起有这个上限。2.5 起 broker 也有同名配置，默认 57671680，以较小者为准。",
    },
  },
};
