/** What the settings of Kafka Streams mean for delivery. */
import type { SettingTable, SettingTexts } from "../setting-texts.ts";

const onBadInput: SettingTexts = {
  about: {
    en: "What happens to a record that cannot be deserialized: by default the application stops, and a handler that continues drops it.",
    "zh-cn": "无法反序列化的消息如何处理：默认停止应用；选择继续的处理器会丢弃它。",
  },
};

const onBadOutput: SettingTexts = {
  about: {
    en: "What happens when a result cannot be written, because it is too large for instance: by default the application stops, and a handler that continues drops it.",
    "zh-cn": "结果无法写出（例如过大）时如何处理：默认停止应用；选择继续的处理器会丢弃它。",
  },
};

export const streamsTexts: SettingTable = {
  "processing.guarantee": {
    about: {
      en: "How often each input record takes effect in outputs and state stores.",
      "zh-cn": "每条输入消息在输出和状态存储中生效几次。",
    },
    values: [
      {
        value: "exactly_once_v2",
        text: {
          en: "Outputs, stores and offsets are committed in one transaction: each input counts once, for readers with read_committed.",
          "zh-cn": "输出、状态和位移在同一个事务中提交：对使用 read_committed 的消费者来说，每条输入只生效一次。",
        },
      },
      {
        value: "at_least_once",
        text: {
          en: "After a crash inputs since the last commit are processed again: outputs and counts may double.",
          "zh-cn": "崩溃后，上次提交之后的输入会被重复处理：输出和计数可能翻倍。",
        },
      },
      {
        value: "exactly_once",
        text: {
          en: "The old form of exactly-once with one producer per task; it ended with 4.0, where exactly_once_v2 is the name.",
          "zh-cn": "精确一次的旧形式，每个任务一个生产者；4.0 起被移除，应使用 exactly_once_v2。",
        },
      },
      {
        value: "exactly_once_beta",
        text: {
          en: "The early name of exactly_once_v2; it ended with 4.0.",
          "zh-cn": "exactly_once_v2 的早期名称；4.0 起被移除。",
        },
      },
    ],
  },
  "replication.factor": {
    about: {
      en: "How many copies changelog and repartition topics have.",
      "zh-cn": "changelog 和 repartition 主题有多少份副本。",
    },
    values: [
      {
        from: 3,
        offer: "3",
        text: {
          en: "State can be restored after the loss of a broker.",
          "zh-cn": "失去一台 broker 后仍可恢复状态。",
        },
      },
      {
        value: "-1",
        text: {
          en: "The broker's default.replication.factor decides, which is 1 unless somebody changed it.",
          "zh-cn": "由 broker 的 default.replication.factor 决定，没有修改过就是 1。",
        },
      },
      {
        value: "1",
        text: {
          en: "With one disk the changelog is gone, and the state cannot be restored.",
          "zh-cn": "只要一块磁盘损坏，changelog 就会丢失，状态无法恢复。",
        },
      },
    ],
  },
  "errors.dead.letter.queue.topic.name": {
    about: {
      en: "Where Kafka's own exception handlers send a record that failed, with its error in the headers. It has to exist, and somebody has to read it.",
      "zh-cn": "Kafka 自带的异常处理器把失败的消息连同 header 中的错误信息发送到这里。该主题必须已存在，并且有人处理。",
    },
  },
  "deserialization.exception.handler": onBadInput,
  "default.deserialization.exception.handler": onBadInput,
  "processing.exception.handler": {
    about: {
      en: "What happens to a record whose processing throws: by default the application stops, and a handler that continues drops it.",
      "zh-cn": "处理时抛出异常的消息如何处理：默认停止应用；选择继续的处理器会丢弃它。",
    },
  },
  "production.exception.handler": onBadOutput,
  "default.production.exception.handler": onBadOutput,
  "group.protocol": {
    about: {
      en: "Who assigns the tasks: the instances themselves (classic), or the brokers (streams, since 4.1), which then decide about standby copies too.",
      "zh-cn": "由谁分配任务：各实例自己（classic），还是 broker（streams，4.1 起）；后者也决定备用副本。",
    },
  },
  "commit.interval.ms": {
    about: {
      en: "How often progress is committed: a crash repeats what came since, unless the guarantee is exactly-once.",
      "zh-cn": "多久提交一次进度：除非是精确一次，崩溃会重复此后的内容。",
    },
  },
  "num.standby.replicas": {
    about: {
      en: "Copies of the state on other instances: they make the takeover fast and protect no record.",
      "zh-cn": "其他实例上的状态副本：让接管更快，但不能保护消息。",
    },
  },
};
