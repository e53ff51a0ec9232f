/** Notes on the settings of producers: retries, idempotence, order, buffers. */
import type { NoteTable } from "../setting-notes.ts";

export const producerNotes: NoteTable = {
  retries: {
    beliefs: [
      {
        at: ["2147483647"],
        belief: { en: "The largest number means retrying for ever.", "zh-cn": "最大值意味着无限重试。" },
        truth: {
          en: "It is the default since 2.1, and delivery.timeout.ms ends it: after 120 seconds the record is given up, and only the callback says so.",
          "zh-cn": "它是 2.1 起的默认值，而且会被 delivery.timeout.ms 截止：120 秒后消息就被放弃，只有回调会告知。",
        },
      },
      {
        belief: {
          en: "A handful of retries and a timeout on get() are enough.",
          "zh-cn": "几次重试，再给 get() 加个超时就够了。",
        },
        truth: {
          en: "Five retries are spent in about two seconds, before a new leader is elected. And a get() that times out does not take the send back: sending again then writes the record twice.",
          "zh-cn":
            "五次重试大约两秒就用完，那时新 leader 还没选出来。get() 超时也不会撤回发送：这时再发一次就会写入两条。",
        },
      },
    ],
    watch: {
      en: "record-retry-rate and record-error-rate: the second counts records that were given up.",
      "zh-cn": "record-retry-rate 和 record-error-rate：后者统计被放弃的消息。",
    },
  },
  "delivery.timeout.ms": {
    history: {
      en: "There since 2.1; before, retries alone decided how long a record was tried.",
      "zh-cn": "2.1 起才有；此前一条消息尝试多久只由 retries 决定。",
    },
    elsewhere: {
      en: "Kafka Connect, and Kafka Streams under exactly-once, set it to the largest number.",
      "zh-cn": "Kafka Connect，以及精确一次模式下的 Kafka Streams，都把它设为最大值。",
    },
    beliefs: [
      {
        belief: { en: "When the callback reports an error, send again.", "zh-cn": "回调报错时，再发送一次即可。" },
        truth: {
          en: "Reading the callback is right. But a batch that timed out may have been written: what the application sends again has a new sequence number, is a duplicate even with idempotence, and stands behind later records.",
          "zh-cn":
            "检查回调是对的。但超时的批次可能已经写入：应用重新发送的消息带有新的序列号，即使开启幂等也会重复，而且排在后面的消息之后。",
        },
      },
    ],
  },
  "enable.idempotence": {
    history: {
      en: "The default is true since 3.0, but works by default only from 3.0.1, 3.1.1 and 3.2.0 on.",
      "zh-cn": "3.0 起默认值为 true，但默认真正生效要到 3.0.1、3.1.1 和 3.2.0。",
    },
    elsewhere: {
      en: "Kafka Connect writes false for its producers (since 3.0.2, 3.1.1 and 3.2); Kafka Streams writes true under exactly-once.",
      "zh-cn":
        "Kafka Connect 把自己的生产者设为 false（从 3.0.2、3.1.1 和 3.2 起）；Kafka Streams 在精确一次模式下设为 true。",
    },
    beliefs: [
      {
        belief: { en: "Idempotence stops duplicates.", "zh-cn": "幂等可以杜绝重复。" },
        truth: {
          en: "It stops those of the producer's own retries, for one partition and one session. What the application sends twice, or a restarted producer sends again, stays twice.",
          "zh-cn":
            "它只能消除生产者自身重试造成的重复，限于单个分区、单次会话。应用发送了两次的消息，或生产者重启后再次发送的消息，仍然是两条。",
        },
      },
      {
        belief: {
          en: "Duplicates have to be found by a fingerprint of each message.",
          "zh-cn": "去重只能靠给每条消息计算指纹。",
        },
        truth: {
          en: "That works in the application, and is needed for what idempotence does not cover. Retries need no fingerprint: the broker knows them by their sequence numbers.",
          "zh-cn":
            "在应用里这样做是可行的，对幂等覆盖不到的情况也是必要的。但重试不需要指纹：broker 靠序列号就能识别。",
        },
      },
    ],
  },
  "max.in.flight.requests.per.connection": {
    elsewhere: {
      en: "Kafka Connect writes 1; librdkafka's default is 1000000.",
      "zh-cn": "Kafka Connect 设为 1；librdkafka 默认是 1000000。",
    },
    beliefs: [
      {
        belief: { en: "Keeping the order needs 1.", "zh-cn": "要保证顺序必须设为 1。" },
        truth: {
          en: "With idempotence the broker keeps the order for up to 5, since 1.0; and idempotence works by default since 3.0.1. 1 is needed only without it.",
          "zh-cn":
            "开启幂等后，从 1.0 起 broker 能在不超过 5 时保持顺序；而 3.0.1 起默认就是幂等的。只有不启用幂等时才需要设为 1。",
        },
      },
    ],
  },
  "transactional.id": {
    beliefs: [
      {
        belief: {
          en: "With a transactional.id sending and committing are atomic.",
          "zh-cn": "有了 transactional.id，发送和提交位移就是原子的。",
        },
        truth: {
          en: "Only where the code hands its offsets to sendOffsetsToTransaction, readers use read_committed, and the transaction log has its copies; and only from Kafka to Kafka. A database is not part of it.",
          "zh-cn":
            "只有代码把位移交给 sendOffsetsToTransaction、消费者使用 read_committed、事务日志有足够副本时才成立；而且仅限从 Kafka 到 Kafka，不包括数据库。",
        },
      },
    ],
  },
  "linger.ms": {
    elsewhere: {
      en: "Kafka Streams uses 100. Spring Cloud Stream's binder writes 0 unless told otherwise.",
      "zh-cn": "Kafka Streams 使用 100。Spring Cloud Stream 的绑定器在没有另行配置时设为 0。",
    },
  },
  "max.block.ms": {
    elsewhere: {
      en: "Kafka Connect sets it to the largest number: it would rather wait than give up.",
      "zh-cn": "Kafka Connect 把它设为最大值：宁可等待也不放弃。",
    },
  },
  "buffer.memory": {
    beliefs: [
      {
        belief: { en: "It limits the size of a message.", "zh-cn": "它限制单条消息的大小。" },
        truth: {
          en: "It is the room for all records that wait. A message is limited by max.request.size here, and by max.message.bytes of the topic.",
          "zh-cn":
            "它是所有等待发送的消息共用的空间。单条消息由这里的 max.request.size 和主题的 max.message.bytes 限制。",
        },
      },
    ],
  },
};
