/** What the rule broker-flush-interval-ms-without-scheduler says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerFlushIntervalMsWithoutSchedulerTexts = ruleTexts(() => ({
  title: {
    en: "A flush interval that nothing ever checks",
    "zh-cn": "设置了刷盘间隔，却没有任务去检查它",
  },
  why: {
    en: "log.flush.interval.ms reads like an order to write to disk every so many milliseconds. But it is only compared inside a background task of the broker, and that task runs every log.flush.scheduler.interval.ms, which by default means never. So no time-based flush takes place: records stay in the page cache until the operating system writes them, and when all replicas lose power at once, acknowledged records are lost.",
    "zh-cn":
      "log.flush.interval.ms 看上去是让 broker 每隔多少毫秒刷一次盘，但只有 broker 的一个后台任务会检查它，而这个任务按 log.flush.scheduler.interval.ms 的周期运行，默认等于永不运行。所以根本没有按时间的刷盘：消息留在页缓存中，直到操作系统写入磁盘；如果所有副本同时断电，已确认的消息就会丢失。",
  },
  timeline: [
    {
      lane: "producer",
      to: "broker",
      text: {
        en: "A record is written and confirmed. It lies in the page cache.",
        "zh-cn": "消息写入并得到确认，此时在页缓存中。",
      },
    },
    {
      lane: "broker",
      text: {
        en: "The interval passes. The task that would compare it never runs.",
        "zh-cn": "间隔时间到了，但负责检查的任务从不运行。",
      },
    },
    {
      lane: "broker",
      mark: "failure",
      text: { en: "All replicas lose power at the same time.", "zh-cn": "所有副本同时断电。" },
    },
    {
      lane: "disk",
      mark: "lost",
      text: {
        en: "What the operating system had not written yet is lost.",
        "zh-cn": "操作系统还没写入磁盘的消息丢失。",
      },
    },
  ],
  remedy: {
    en: "Kafka is built to rely on replicas rather than on flushing: with three replicas in separate racks, remove the interval. If time-based flushing is wanted (one replica, or a common power supply), set log.flush.scheduler.interval.ms too; it costs throughput and makes response times uneven.",
    "zh-cn":
      "Kafka 的设计是依靠副本而不是刷盘：三个副本分布在不同机架时，可以删除这个间隔。确实需要按时间刷盘时（单副本，或共用一个电源），请同时设置 log.flush.scheduler.interval.ms；代价是吞吐量下降、延迟抖动。",
  },
  ignoreWhen: {
    en: "For a topic: when the brokers' files set log.flush.scheduler.interval.ms.",
    "zh-cn": "对于主题：当 broker 的配置中设置了 log.flush.scheduler.interval.ms 时。",
  },
  messages: {
    broker: {
      en: "log.flush.interval.ms={value} does nothing: the task that checks it runs every log.flush.scheduler.interval.ms, which is not set and means never. Nothing is flushed by time.",
      "zh-cn":
        "log.flush.interval.ms={value} 不起作用：检查它的任务按 log.flush.scheduler.interval.ms 的周期运行，而该项没有设置，等于永不运行。不会按时间刷盘。",
    },
    topic: {
      en: "flush.ms={value} acts only where the brokers set log.flush.scheduler.interval.ms, which by default means never: without it nothing is flushed by time.",
      "zh-cn":
        "flush.ms={value} 只有在 broker 设置了 log.flush.scheduler.interval.ms 时才起作用，而它默认等于永不运行：没有设置就不会按时间刷盘。",
    },
  },
  fixes: {
    schedule: {
      en: "Add log.flush.scheduler.interval.ms={value} (changes performance)",
      "zh-cn": "添加 log.flush.scheduler.interval.ms={value}（影响性能）",
    },
    onBrokers: {
      en: "Set log.flush.scheduler.interval.ms in the brokers' server.properties, or drop flush.ms and rely on replicas.",
      "zh-cn": "请在 broker 的 server.properties 中设置 log.flush.scheduler.interval.ms，或者删除 flush.ms，依靠副本。",
    },
  },
}));
