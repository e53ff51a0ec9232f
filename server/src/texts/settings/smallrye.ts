/** What the attributes of SmallRye's channels mean for delivery. */
import type { SettingTable } from "../setting-texts.ts";

export const smallryeTexts: SettingTable = {
  "mp.messaging.incoming.*.failure-strategy": {
    about: {
      en: "What happens to a record whose processing fails.",
      "zh-cn": "消息处理失败之后怎么办。",
    },
    values: [
      {
        value: "dead-letter-queue",
        text: {
          en: "The record goes to another topic, by default dead-letter-topic-<channel>, and the channel continues.",
          "zh-cn": "消息写入另一个主题（默认 dead-letter-topic-<通道>），通道继续消费。",
        },
      },
      {
        value: "delayed-retry-topic",
        text: {
          en: "The record is retried later through other topics, and the channel continues.",
          "zh-cn": "消息经由其他主题延迟重试，通道继续消费。",
        },
      },
      {
        value: "fail",
        text: {
          en: "The channel stops, and the offset is not committed: after a restart the record is read again.",
          "zh-cn": "通道停止，位移不提交：重启后会再次读到这条消息。",
        },
      },
      {
        value: "ignore",
        text: {
          en: "The failure is logged and the offset is committed: the record is lost.",
          "zh-cn": "失败只记录日志，位移照常提交：消息丢失。",
        },
      },
    ],
  },
  "mp.messaging.incoming.*.commit-strategy": {
    about: {
      en: "Which offsets the connector commits. Without it: throttled, or ignore with enable.auto.commit=true.",
      "zh-cn": "连接器提交哪些位移。不设置时为 throttled；enable.auto.commit=true 时为 ignore。",
    },
    values: [
      {
        value: "throttled",
        text: {
          en: "Commits regularly, up to the first record that is not acknowledged yet.",
          "zh-cn": "定期提交到第一条尚未确认的消息为止。",
        },
      },
      {
        value: "checkpoint",
        text: {
          en: "Saves offsets and the state of the processing in a store of the application.",
          "zh-cn": "位移和处理状态保存到应用自己的存储中。",
        },
      },
      {
        value: "latest",
        text: {
          en: "Commits the offset after each record as soon as it is acknowledged, even if earlier records are still being processed.",
          "zh-cn": "每条消息一经确认就提交到它之后，即使前面还有消息在处理。",
        },
      },
      {
        value: "ignore",
        text: {
          en: "The connector commits nothing: auto-commit does, or a transaction of the application.",
          "zh-cn": "连接器不提交：由自动提交或应用的事务提交。",
        },
      },
    ],
  },
  "mp.messaging.incoming.*.fail-on-deserialization-failure": {
    about: {
      en: "Whether a record that cannot be read stops the channel. With false, and without a handler, the method gets null.",
      "zh-cn": "无法解析的消息是否让通道停止。设为 false 且没有处理器时，方法会收到 null。",
    },
  },
  "mp.messaging.incoming.*.throttled.unprocessed-record-max-age.ms": {
    about: {
      en: "How long a record may wait for its acknowledgement before the channel reports that it is unhealthy.",
      "zh-cn": "消息等待确认的最长时间，超过后通道报告不健康。",
    },
  },
  "mp.messaging.outgoing.*.waitForWriteCompletion": {
    about: {
      en: "Whether a message keeps its place among max-inflight-messages until Kafka has confirmed it. It is acknowledged when Kafka has, with either value.",
      "zh-cn":
        "消息在 Kafka 确认之前是否一直占用 max-inflight-messages 的名额。无论取何值，消息都在 Kafka 确认之后才被确认。",
    },
    values: [
      {
        value: "true",
        text: {
          en: "At most max-inflight-messages messages are on their way at once.",
          "zh-cn": "同时最多有 max-inflight-messages 条消息在途。",
        },
      },
      {
        value: "false",
        text: {
          en: "The next message is taken as soon as one has been passed to the producer: nothing limits how many are on their way.",
          "zh-cn": "一条消息交给生产者后立即取下一条：在途消息的数量不受限制。",
        },
      },
    ],
  },
  "mp.messaging.outgoing.*.max-inflight-messages": {
    about: {
      en: "How many messages may wait for Kafka's confirmation at once; 0 is no limit.",
      "zh-cn": "最多有多少条消息同时等待 Kafka 确认；0 表示不限制。",
    },
  },
};
