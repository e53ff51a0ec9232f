/** What the rule topic-tombstone-retention-short says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const topicTombstoneRetentionShortTexts = ruleTexts(() => ({
  title: {
    en: "Tombstones go before slow readers have seen them",
    "zh-cn": "读得慢的消费者还没读到，墓碑消息就被清除了",
  },
  why: {
    en: "In a compacted topic a key is deleted by a record with a null value, the tombstone. It stays for delete.retention.ms after it was compacted, by default a day, so that whoever reads the topic from its beginning sees it before it goes. A reader that needs longer than that has the old value already, never sees the tombstone, and keeps a key that everybody else has deleted.",
    "zh-cn":
      "在启用日志压缩（compact）的主题中，删除一个 key 的方式是写入一条空值消息，即墓碑消息（tombstone）。它在日志压缩后还会保留 delete.retention.ms（默认一天），好让从头读取主题的人在它消失之前看到它。读取时间超过这个值的消费者已经拿到旧值，却看不到墓碑消息，于是一直保留着别人都已删除的 key。",
  },
  timeline: [
    {
      lane: "consumer",
      to: "leader",
      text: {
        en: "A reader starts at the beginning and reads the old value of a key.",
        "zh-cn": "消费者从头开始读，读到某个 key 的旧值。",
      },
    },
    {
      lane: "producer",
      to: "leader",
      text: { en: "The key is deleted: a tombstone is written.", "zh-cn": "该 key 被删除：写入一条墓碑消息。" },
    },
    {
      lane: "leader",
      mark: "failure",
      text: {
        en: "The cleaner removes the old value, and soon after the tombstone too.",
        "zh-cn": "日志清理线程删掉旧值，不久又删掉墓碑消息。",
      },
    },
    {
      lane: "consumer",
      mark: "lost",
      text: {
        en: "The reader reaches the end without meeting it. In its table the key lives on.",
        "zh-cn": "消费者读到末尾也没遇到它，在它的表里这个 key 仍然存在。",
      },
    },
  ],
  remedy: {
    en: "Leave delete.retention.ms at a day, or set it to several times what the slowest reader needs for the whole topic. Tombstones are small.",
    "zh-cn": "让 delete.retention.ms 保持一天，或设为最慢的消费者读完整个主题所需时间的数倍。墓碑消息很小。",
  },
  ignoreWhen: {
    en: "The topic is small and every reader is through within seconds, or keys are never deleted.",
    "zh-cn": "主题很小，所有消费者几秒内就能读完；或从不删除 key。",
  },
  messages: {
    short: {
      en: "Tombstones stay for {ms} ms only: a reader that needs longer for the topic never sees that a key was deleted, and keeps it. Leave the default of a day (86400000).",
      "zh-cn":
        "墓碑消息只保留 {ms} 毫秒：读取主题耗时更长的消费者看不到 key 已被删除，会一直保留它。请使用默认的一天（86400000）。",
    },
  },
}));
