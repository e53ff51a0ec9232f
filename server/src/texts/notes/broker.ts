/** Notes on the settings of brokers and topics: retention, limits, recovery, the old ZooKeeper. */
import type { NoteTable, SettingNotes } from "../setting-notes.ts";

const week: SettingNotes = {
  beliefs: [
    {
      belief: { en: "Seven days of retention are a safe choice.", "zh-cn": "保留 7 天是稳妥的选择。" },
      truth: {
        en: "They are the default. What counts is the longest time that a consumer or a MirrorMaker can be away: records that are deleted before they are read are lost without an error.",
        "zh-cn":
          "那只是默认值。真正重要的是消费者或 MirrorMaker 可能离线的最长时间：读取之前就被删除的消息会丢失，且不报错。",
      },
    },
  ],
};

export const brokerNotes: NoteTable = {
  "retention.ms": week,
  "log.retention.hours": week,
  "log.retention.ms": week,
  "offsets.retention.minutes": {
    history: {
      en: "10080, a week, since 2.0; before it was a day, 1440.",
      "zh-cn": "2.0 起为 10080（一周）；此前是 1440（一天）。",
    },
  },
  "num.recovery.threads.per.data.dir": {
    beliefs: [
      {
        belief: { en: "More recovery threads protect the records.", "zh-cn": "增加恢复线程能保护数据。" },
        truth: {
          en: "They make a broker come back sooner after a crash, no more.",
          "zh-cn": "它只能让 broker 在崩溃后更快恢复。",
        },
      },
    ],
  },
  "replica.lag.time.max.ms": {
    watch: {
      en: "UnderReplicatedPartitions, and IsrShrinksPerSec beside it.",
      "zh-cn": "UnderReplicatedPartitions，以及 IsrShrinksPerSec。",
    },
  },
  "delete.topic.enable": {
    history: {
      en: "false before 1.0: there a topic was only marked for deletion.",
      "zh-cn": "1.0 之前为 false：那时主题只会被标记为待删除。",
    },
  },
  "log.segment.bytes": {
    history: {
      en: "Since 4.0 it may not be below 1048576; before, 14 was the least.",
      "zh-cn": "4.0 起不能小于 1048576；此前最小可为 14。",
    },
  },
  "log.message.timestamp.after.max.ms": {
    history: {
      en: "Since 4.0 a record that claims to be from more than an hour ahead is refused; before, anything went.",
      "zh-cn": "4.0 起，时间戳超前一小时以上的消息会被拒绝；此前没有限制。",
    },
  },
  "group.max.session.timeout.ms": {
    history: {
      en: "30000 at first, 300000 since 0.10, 1800000 since 2.3.",
      "zh-cn": "最初为 30000，0.10 起为 300000，2.3 起为 1800000。",
    },
  },
  "message.max.bytes": {
    elsewhere: {
      en: "A topic's max.message.bytes and the producer's max.request.size limit it as well; the smallest decides.",
      "zh-cn": "主题的 max.message.bytes 和生产者的 max.request.size 同样有限制，以最小者为准。",
    },
  },
  "transaction.state.log.replication.factor": {
    elsewhere: {
      en: "The defaults are 3, with transaction.state.log.min.isr=2. The server.properties that comes with Kafka sets both to 1, for one broker.",
      "zh-cn":
        "默认是 3，且 transaction.state.log.min.isr=2。Kafka 自带的 server.properties 为单 broker 把两者都设为 1。",
    },
  },
  "zookeeper.connect": {
    beliefs: [
      {
        belief: { en: "kafka-topics.sh is given --zookeeper.", "zh-cn": "kafka-topics.sh 需要 --zookeeper 参数。" },
        truth: {
          en: "Not since 3.0: tools take --bootstrap-server, and 4.0 has no ZooKeeper at all.",
          "zh-cn": "3.0 起已移除：工具使用 --bootstrap-server，4.0 完全没有 ZooKeeper。",
        },
      },
    ],
  },
};
