/** What the rule consumer-offset-reset-latest says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const consumerOffsetResetLatestTexts = ruleTexts(() => ({
  title: {
    en: "auto.offset.reset=latest passes over records where no offset is committed",
    "zh-cn": "auto.offset.reset=latest 在没有已提交位移时会跳过消息",
  },
  why: {
    en: "The setting decides where reading begins when the group has no committed offset for a partition. That happens not only at the very first start: a partition that was just added has none, a topic that newly matches a pattern has none, and offsets of a group that paused longer than offsets.retention.minutes are deleted. With latest the consumer jumps to the end each time, and what was written before it looked is never read. No error says so.",
    "zh-cn":
      "这个配置决定消费者组在某个分区上没有已提交位移时从哪里开始读。这不只发生在第一次启动：新增的分区没有位移，新匹配到正则的主题没有位移，停用时间超过 offsets.retention.minutes 的消费者组，其位移会被删除。使用 latest 时，消费者每次都跳到末尾，在此之前写入的消息永远不会被读到，也没有任何报错。",
  },
  timeline: [
    { lane: "broker", text: { en: "A partition is added to the topic.", "zh-cn": "主题新增了一个分区。" } },
    {
      lane: "producer",
      to: "broker",
      text: { en: "Producers find it and write 100 records into it.", "zh-cn": "生产者发现了它，写入 100 条消息。" },
    },
    {
      lane: "consumer",
      mark: "failure",
      text: {
        en: "The consumer learns of it up to five minutes later (metadata.max.age.ms) and finds no committed offset.",
        "zh-cn": "消费者最多五分钟后（metadata.max.age.ms）才得知，并且没有找到已提交的位移。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      text: {
        en: "latest: it begins at the end, behind the 100 records.",
        "zh-cn": "latest：从末尾开始，位于这 100 条之后。",
      },
    },
    {
      lane: "application",
      mark: "lost",
      text: { en: "Nobody ever reads the 100 records.", "zh-cn": "这 100 条消息再也没人读取。" },
    },
  ],
  remedy: {
    en: "Set auto.offset.reset=earliest. A new group then reads the whole topic first, which may be a long backlog. With clients from 4.0 on, by_duration:PT6M goes back only six minutes: enough for the gap that a new partition leaves.",
    "zh-cn":
      "设置 auto.offset.reset=earliest。这样新的消费者组会先读完整个主题，积压可能很长。客户端 4.0 及以上可以用 by_duration:PT6M，只回退六分钟，足以覆盖新增分区留下的空档。",
  },
  ignoreWhen: {
    en: "The consumer shows live figures or follows a log, or each start uses a new group on purpose: old records are not wanted.",
    "zh-cn": "消费者只用于展示实时数据或跟踪日志，或者每次启动都有意使用新的消费者组：不需要旧消息。",
  },
  messages: {
    written: {
      en: "With auto.offset.reset=latest, records are never read that were written to a new partition before the consumer found it, or while the group's offsets had expired. Set earliest if every record counts.",
      "zh-cn":
        "auto.offset.reset=latest 时，消费者发现新分区之前写入的消息，以及消费者组位移过期期间写入的消息，都不会被读到。如果每条消息都重要，请设为 earliest。",
    },
    byDefault: {
      en: "auto.offset.reset is not set and is latest by default: on a new partition, or after the group's offsets expired, reading begins at the end. Set earliest if every record counts.",
      "zh-cn":
        "没有设置 auto.offset.reset，默认值是 latest：遇到新分区，或者消费者组位移过期之后，会从末尾开始读。如果每条消息都重要，请设为 earliest。",
    },
  },
}));
