/** Notes on the settings of Kafka Connect. */
import type { NoteTable } from "../setting-notes.ts";

export const connectNotes: NoteTable = {
  "connector.client.config.override.policy": {
    history: {
      en: "All since 3.0, None before. Principal is deprecated since 4.2, and 5.0 is to have Allowlist by default.",
      "zh-cn": "3.0 起为 All，此前为 None。Principal 从 4.2 起被弃用，5.0 计划默认使用 Allowlist。",
    },
    elsewhere: {
      en: "Without an override the producers of Connect have acks=all, one request in flight, no idempotence, and wait without end (delivery.timeout.ms and max.block.ms).",
      "zh-cn":
        "没有覆盖时，Connect 的生产者为 acks=all、在途请求数为 1、不启用幂等，并且一直等待（delivery.timeout.ms 和 max.block.ms 为最大值）。",
    },
  },
  "errors.deadletterqueue.topic.name": {
    beliefs: [
      {
        belief: { en: "Poison messages go to the dead letter queue.", "zh-cn": "毒丸消息会进入死信队列。" },
        truth: {
          en: "Only where one is named: nothing is kept by default, in Connect, in Spring or in Streams. And it holds what could not be converted, not what the target system refused, unless the connector reports that itself.",
          "zh-cn":
            "只有指定了死信队列才会：无论 Connect、Spring 还是 Streams，默认都不保留出错的消息。而且队列里只有无法转换的消息，没有目标系统拒绝的消息，除非连接器自己上报。",
        },
      },
    ],
  },
};
