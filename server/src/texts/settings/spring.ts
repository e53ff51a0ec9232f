/** What Spring's own settings mean for delivery, by their canonical names. */
import type { SettingTable } from "../setting-texts.ts";

export const springTexts: SettingTable = {
  "spring.kafka.listener.ack-mode": {
    about: {
      en: "When the listener container commits offsets. It counts only while enable-auto-commit is false.",
      "zh-cn": "监听器容器何时提交位移。仅在 enable-auto-commit 为 false 时有效。",
    },
    values: [
      {
        value: "BATCH",
        text: {
          en: "Commits when all records of a poll are processed: nothing is skipped; after a crash the whole poll may come again. This is the default.",
          "zh-cn": "一次 poll 的消息全部处理完后提交：不会跳过；崩溃后整批可能重新投递。这是默认值。",
        },
      },
      {
        value: "RECORD",
        text: {
          en: "Commits after each record: nothing is skipped and at most one record comes again, at the price of many commits. Not for batch listeners.",
          "zh-cn": "每处理完一条就提交：不会跳过，最多重复一条，代价是提交频繁。不适用于批量监听器。",
        },
      },
      {
        value: "MANUAL",
        text: {
          en: "Commits what the listener acknowledged, once the poll is processed: whoever acknowledges before the work is done loses it.",
          "zh-cn": "一次 poll 处理完后提交监听器已确认的消息：处理完成之前就确认，会丢消息。",
        },
      },
      {
        value: "MANUAL_IMMEDIATE",
        text: {
          en: "Commits at once when the listener acknowledges: whoever acknowledges before the work is done loses it.",
          "zh-cn": "监听器确认时立即提交：处理完成之前就确认，会丢消息。",
        },
      },
      {
        value: "COUNT",
        text: {
          en: "Commits after at least ack-count records: what was processed since the last commit comes again after a crash.",
          "zh-cn": "至少处理 ack-count 条后提交：崩溃后，上次提交之后处理的消息会重新投递。",
        },
      },
      {
        value: "TIME",
        text: {
          en: "Commits when ack-time has passed: what was processed since the last commit comes again after a crash.",
          "zh-cn": "经过 ack-time 后提交：崩溃后，上次提交之后处理的消息会重新投递。",
        },
      },
      {
        value: "COUNT_TIME",
        text: {
          en: "Commits at ack-count or ack-time, whichever comes first: what was processed since then comes again after a crash.",
          "zh-cn": "达到 ack-count 或 ack-time 时提交，以先到者为准：崩溃后，此后处理的消息会重新投递。",
        },
      },
    ],
  },
  "spring.kafka.listener.ack-count": {
    about: {
      en: "After how many records to commit; read only with ack-mode COUNT or COUNT_TIME.",
      "zh-cn": "处理多少条之后提交；仅在 ack-mode 为 COUNT 或 COUNT_TIME 时有效。",
    },
  },
  "spring.kafka.listener.ack-time": {
    about: {
      en: "After how much time to commit; read only with ack-mode TIME or COUNT_TIME.",
      "zh-cn": "经过多长时间后提交；仅在 ack-mode 为 TIME 或 COUNT_TIME 时有效。",
    },
  },
  "spring.kafka.listener.async-acks": {
    about: {
      en: "Whether acknowledgements may come out of order, with ack-mode MANUAL or MANUAL_IMMEDIATE.",
      "zh-cn": "在 ack-mode 为 MANUAL 或 MANUAL_IMMEDIATE 时，是否允许乱序确认。",
    },
    values: [
      {
        value: "false",
        text: {
          en: "Records are acknowledged in their order.",
          "zh-cn": "按顺序确认消息。",
        },
      },
      {
        value: "true",
        text: {
          en: "The commit waits for the oldest record that is not acknowledged: after a crash everything behind it comes again.",
          "zh-cn": "提交会等待最早的未确认消息：崩溃后，它之后的所有消息都会重新投递。",
        },
      },
    ],
  },
  "spring.kafka.listener.type": {
    about: {
      en: "Whether a listener is given records one by one or all of a poll at once.",
      "zh-cn": "监听器逐条接收消息，还是一次接收整批。",
    },
    values: [
      {
        value: "single",
        text: {
          en: "One record at a time: a failure concerns that record alone.",
          "zh-cn": "逐条接收：失败只涉及这一条。",
        },
      },
      {
        value: "batch",
        text: {
          en: "A whole poll at a time: after a failure all of it may be processed again.",
          "zh-cn": "整批接收：失败后整批可能被重复处理。",
        },
      },
    ],
  },
  "spring.kafka.listener.concurrency": {
    about: {
      en: "How many consumers run in parallel. The order within a partition stays; more than there are partitions stand idle.",
      "zh-cn": "并行运行多少个消费者。分区内的顺序不变；多于分区数的会空闲。",
    },
  },
  "spring.kafka.producer.transaction-id-prefix": {
    about: {
      en: "Switches transactions on for the template: sends commit or abort together. The prefix must differ for every instance, or they fence each other off.",
      "zh-cn": "为 KafkaTemplate 启用事务：发送要么一起提交要么一起中止。每个实例的前缀必须不同，否则会互相隔离。",
    },
  },
  "spring.kafka.retry.topic.enabled": {
    about: {
      en: "Whether failed records go through retry topics.",
      "zh-cn": "失败的消息是否经过重试主题。",
    },
    values: [
      {
        value: "true",
        text: {
          en: "A failed record is retried from another topic and ends in a dead letter topic: nothing blocks, but it is overtaken by later records.",
          "zh-cn": "失败的消息在另一个主题中重试，最后进入死信主题：不会阻塞，但会被后面的消息抢先。",
        },
      },
      {
        value: "false",
        text: {
          en: "A failed record is retried in its place; after the last attempt the default error handler logs it and goes on.",
          "zh-cn": "失败的消息在原处重试；最后一次失败后，默认错误处理器只记录日志就继续。",
        },
      },
    ],
  },
  "spring.kafka.retry.topic.attempts": {
    about: {
      en: "How often a record is tried in all before it goes to the dead letter topic.",
      "zh-cn": "消息总共尝试多少次后进入死信主题。",
    },
  },
};
