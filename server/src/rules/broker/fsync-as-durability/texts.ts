/** What the rule broker-fsync-as-durability says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerFsyncAsDurabilityTexts = ruleTexts(() => ({
  title: {
    en: "Flushing every few messages costs throughput and protects little",
    "zh-cn": "每隔几条消息就刷盘：代价是吞吐量，保护却有限",
  },
  why: {
    en: "Kafka keeps an acknowledged record by having it on several brokers, not by having it on the platter of one. When a process dies, the page cache of the operating system still holds what was written; when a machine dies, the replicas have it. A forced flush helps only when all replicas lose power in the same moment. In return every append past the limit waits for the disk, which costs an order of magnitude of throughput, and a broker that lags for it falls out of the in-sync replicas. Kafka's default is never to force it.",
    "zh-cn":
      "Kafka 靠多台 broker 上的副本来保证已确认的消息不丢，而不是靠一台机器的磁盘。进程崩溃时，操作系统的页缓存里还有写入的数据；机器宕机时，其他副本有数据。强制刷盘只在所有副本同时断电时才有用。代价是超过限制的每次写入都要等待磁盘，吞吐量会下降一个数量级，因此变慢的 broker 还会退出 ISR。Kafka 默认从不强制刷盘。",
  },
  timeline: [
    { lane: "producer", to: "leader", text: { en: "A batch arrives.", "zh-cn": "收到一个批次。" } },
    {
      lane: "leader",
      to: "disk",
      text: { en: "The append waits until the disk has everything.", "zh-cn": "写入要等数据全部落盘。" },
    },
    {
      lane: "follower",
      mark: "failure",
      text: {
        en: "The followers flush as often, fall behind, and leave the in-sync replicas.",
        "zh-cn": "follower 同样频繁刷盘，渐渐落后，退出 ISR。",
      },
    },
    {
      lane: "leader",
      text: {
        en: "A crash of one broker would have lost nothing without the flush either.",
        "zh-cn": "即使不刷盘，一台 broker 崩溃也不会丢失任何消息。",
      },
    },
  ],
  remedy: {
    en: "Leave flushing to the operating system and rely on three replicas in different power domains, min.insync.replicas=2 and acks=all.",
    "zh-cn": "把刷盘交给操作系统，依靠三个位于不同供电区域的副本、min.insync.replicas=2 和 acks=all。",
  },
  ignoreWhen: {
    en: "All replicas share one rack or power supply, there is only one copy, or a rule outside of Kafka asks for the flush.",
    "zh-cn": "所有副本在同一机架或共用电源，只有一个副本，或者外部规范要求必须刷盘。",
  },
  messages: {
    flush: {
      en: "{key}={value} makes appends wait for the disk. Replicas are what keeps records when a broker dies; a flush helps only when all of them lose power at once.",
      "zh-cn": "{key}={value} 让写入等待磁盘。broker 宕机时保住消息的是副本；只有所有副本同时断电，强制刷盘才有用。",
    },
  },
}));
