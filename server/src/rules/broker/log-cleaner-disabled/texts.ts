/** What the rule broker-log-cleaner-disabled says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerLogCleanerDisabledTexts = ruleTexts(() => ({
  title: {
    en: "The log cleaner is off: compacted topics grow without end",
    "zh-cn": "日志清理器已关闭：压缩主题会无限增长",
  },
  why: {
    en: "Only the log cleaner compacts. Without it a topic with cleanup.policy=compact keeps every version of every key and every tombstone, and one with compact,delete is not even shortened by its retention. __consumer_offsets and __transaction_state are such topics: a broker that takes over a partition of them reads years of commits before its groups can go on. In the end the disk is full, and with it every log on it goes offline. The line comes from sample files of 0.8.",
    "zh-cn":
      "只有日志清理器会执行压缩。关闭后，cleanup.policy=compact 的主题会保留每个键的所有版本和所有墓碑，compact,delete 的主题连保留时间也不再生效。__consumer_offsets 和 __transaction_state 正是这类主题：接管其分区的 broker 要先读完多年的提交记录，消费者组才能继续。最后磁盘写满，上面的所有日志都会下线。这一行来自 0.8 的示例文件。",
  },
  timeline: [
    {
      lane: "consumer",
      to: "broker",
      text: {
        en: "Groups commit their offsets every few seconds.",
        "zh-cn": "消费者组每隔几秒提交一次位移。",
      },
    },
    {
      lane: "broker",
      to: "disk",
      text: {
        en: "Each commit stays in __consumer_offsets: nobody compacts it.",
        "zh-cn": "每次提交都留在 __consumer_offsets 里：没有人压缩它。",
      },
    },
    {
      lane: "broker",
      mark: "failure",
      text: {
        en: "Another broker becomes the coordinator and reads all of it. Until it has, no group joins or commits.",
        "zh-cn": "另一个 broker 成为协调者，要读完全部内容；在此之前没有组能加入或提交。",
      },
    },
    {
      lane: "disk",
      mark: "failure",
      text: {
        en: "One day the disk is full, and the logs on it go offline.",
        "zh-cn": "某一天磁盘写满，上面的日志全部下线。",
      },
    },
  ],
  remedy: {
    en: "Remove the line: the cleaner is on by default since 0.9. The first run has much to read; log.cleaner.threads and log.cleaner.io.max.bytes.per.second bound what it takes.",
    "zh-cn":
      "删除这一行：0.9 起清理器默认开启。首次清理要读大量数据，可用 log.cleaner.threads 和 log.cleaner.io.max.bytes.per.second 限制它的占用。",
  },
  ignoreWhen: {
    en: "The broker is thrown away with its data, as in tests.",
    "zh-cn": "broker 连同数据会一起丢弃，例如在测试中。",
  },
  messages: {
    off: {
      en: "Without the log cleaner no topic is compacted: those with cleanup.policy=compact, __consumer_offsets among them, grow until the disk is full. Remove the line.",
      "zh-cn":
        "关闭日志清理器后不再有任何压缩：cleanup.policy=compact 的主题（包括 __consumer_offsets）会一直增长，直到磁盘写满。请删除这一行。",
    },
  },
}));
