/** What the rule release-compaction-removes-markers says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const releaseCompactionRemovesMarkersTexts = ruleTexts(() => ({
  title: {
    en: "Compaction can remove the marker of a transaction too early",
    "zh-cn": "日志压缩可能过早删除事务标记",
  },
  why: {
    en: "The marker that ends a transaction is a record with a key of four bytes. In these releases the cleaner looks that key up among the keys of the data. A record with the same bytes as its key, which is what Kafka's own IntegerSerializer makes of 0 and 1, counts as a newer version of the marker, and the marker is removed while records of its transaction are still there. Then these records have no end: consumers with isolation.level=read_committed stop before them, or take them for a part of the producer's next transaction, and read what was aborted or miss what was committed.",
    "zh-cn":
      "结束事务的标记是一条消息，其 key 为四个字节。在这些版本中，压缩线程会在数据的 key 中查找这个 key。如果有消息的 key 恰好是同样的字节（Kafka 自带的 IntegerSerializer 对 0 和 1 就会得到这样的 key），它就被当作标记的新版本，标记在其事务的消息还在时就被删除。这些消息从此没有结尾：isolation.level=read_committed 的消费者停在它们之前，或把它们当成该生产者下一个事务的一部分，读到已中止的消息，或漏掉已提交的消息。",
  },
  timeline: [
    {
      lane: "producer",
      to: "broker",
      text: {
        en: "A transaction writes to a compacted topic and is aborted; its marker has a key of four bytes.",
        "zh-cn": "一个事务写入启用压缩的主题并被中止；其标记的 key 是四个字节。",
      },
    },
    {
      lane: "producer",
      to: "broker",
      text: {
        en: "Later a record comes with the key 0, as four bytes.",
        "zh-cn": "之后来了一条 key 为 0 的消息，也是四个字节。",
      },
    },
    {
      lane: "broker",
      mark: "failure",
      text: {
        en: "The cleaner takes the record for a newer version of the marker and removes the marker.",
        "zh-cn": "压缩线程把这条消息当作标记的新版本，删除了标记。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      mark: "lost",
      text: {
        en: "Consumers with read_committed stop at the transaction without an end, or read it as a part of the next one.",
        "zh-cn": "read_committed 的消费者停在没有结尾的事务前，或把它当成下一个事务的一部分来读。",
      },
    },
  ],
  remedy: {
    en: "Move the brokers to 3.0.2, 3.1.2, 3.2.1 or later. Until then write no transactions to compacted topics whose keys are four bytes.",
    "zh-cn": "把 broker 升级到 3.0.2、3.1.2、3.2.1 或更新版本。在此之前，不要向 key 为四个字节的压缩主题写入事务。",
  },
  ignoreWhen: {
    en: "No compacted topic is written in transactions, or no key of such a topic is four bytes long.",
    "zh-cn": "没有压缩主题被事务写入，或者这类主题的 key 都不是四个字节。",
  },
  messages: {
    happens: {
      en: "In this release compaction can remove the marker of a transaction while its records are still there: read_committed consumers stop there, or read what was aborted ({issues}). Repaired in {repaired}.",
      "zh-cn":
        "该版本中，日志压缩可能在事务的消息还在时就删除其标记：read_committed 的消费者会停在那里，或读到已中止的消息（{issues}）。{repaired} 已修复。",
    },
  },
}));
