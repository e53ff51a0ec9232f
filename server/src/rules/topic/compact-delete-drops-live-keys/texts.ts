/** What the rule topic-compact-delete-drops-live-keys says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const topicCompactDeleteDropsLiveKeysTexts = ruleTexts(() => ({
  title: {
    en: "compact,delete also removes keys that are still valid",
    "zh-cn": "compact,delete 也会删除仍然有效的 key",
  },
  why: {
    en: "Compaction keeps the newest record of every key for ever. With delete beside it, retention applies as well: a segment older than retention.ms goes with everything in it, also with the newest and only record of a key that nobody has written since. Whoever rebuilds a table from the topic then misses the customers that did not change last week.",
    "zh-cn":
      "日志压缩（compaction）会永久保留每个 key 的最新消息。再加上 delete，保留策略也会生效：早于 retention.ms 的日志段整段删除，其中可能包含某个 key 最新且唯一的消息，只因这段时间没人更新它。之后从主题重建表时，上周没有变化的客户就不见了。",
  },
  timeline: [
    {
      lane: "producer",
      to: "leader",
      text: { en: "Customer 42 is written once.", "zh-cn": "客户 42 写入了一次。" },
    },
    {
      lane: "leader",
      text: {
        en: "Compaction keeps the record: there is no newer one of this key.",
        "zh-cn": "压缩保留该消息：这个 key 没有更新的消息。",
      },
    },
    {
      lane: "leader",
      mark: "failure",
      text: {
        en: "Its segment grows older than retention.ms and is deleted.",
        "zh-cn": "它所在的日志段超过 retention.ms，被删除。",
      },
    },
    {
      lane: "consumer",
      mark: "lost",
      text: {
        en: "A new instance rebuilds its table from the topic: customer 42 does not exist.",
        "zh-cn": "新实例从主题重建表：客户 42 不存在。",
      },
    },
  ],
  remedy: {
    en: "Where the topic is the record of what is true, set cleanup.policy=compact, and delete keys by writing them with a null value. Where keys may expire, keep both and choose a retention longer than the longest time a valid key stays unchanged.",
    "zh-cn":
      "如果主题保存的就是最终状态，请设置 cleanup.policy=compact，并通过写入空值消息（墓碑消息，tombstone）删除 key。如果 key 可以过期，则保留两者，并让保留时间长于有效 key 最长的不变时间。",
  },
  ignoreWhen: {
    en: "Keys are meant to expire, as in the changelogs of windowed stores.",
    "zh-cn": "key 本来就应该过期，例如窗口存储的 changelog 主题。",
  },
  messages: {
    byDefault: {
      en: "With delete beside compact, retention also removes the newest record of a key that nobody writes for long enough: retention.ms is not set here, and Kafka's default is seven days. If the keys must stay, use compact alone.",
      "zh-cn":
        "compact 加上 delete 时，长时间没有更新的 key，其最新消息也会被保留策略删除：这里没有设置 retention.ms，Kafka 默认为七天。如果 key 必须保留，请只用 compact。",
    },
    age: {
      en: "With delete beside compact, retention also removes the newest record of a key that nobody has written for {ms} ms. If the keys must stay, use compact alone.",
      "zh-cn":
        "compact 加上 delete 时，超过 {ms} 毫秒没有更新的 key，其最新消息也会被保留策略删除。如果 key 必须保留，请只用 compact。",
    },
    size: {
      en: "With delete beside compact, a partition larger than {bytes} bytes loses its oldest segments, and with them keys that nobody has written since. If the keys must stay, use compact alone.",
      "zh-cn":
        "compact 加上 delete 时，分区超过 {bytes} 字节就会删除最旧的日志段，连同其中此后没有更新的 key。如果 key 必须保留，请只用 compact。",
    },
  },
}));
