/** What the rule streams-ignored-client-overrides says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const streamsIgnoredClientOverridesTexts = ruleTexts(() => ({
  title: {
    en: "A client setting that Kafka Streams puts aside for its own",
    "zh-cn": "被 Kafka Streams 忽略并改用自身取值的客户端配置",
  },
  why: {
    en: "Streams hands the settings of its file to the clients inside it, but not all of them. Some carry its own guarantees: it commits offsets itself, names the consumer group after application.id, and under exactly-once decides on isolation, idempotence and transactions. A line that says otherwise has no effect, at most it leaves an entry in the log, and whoever reads the file believes in something that does not happen.",
    "zh-cn":
      "Streams 会把文件中的配置交给内部的客户端，但并非全部。有些配置关系到它自身的保证：它自己提交位移，用 application.id 作为消费者组名，在精确一次模式下由它决定隔离级别、幂等和事务。写了不同值的那一行没有任何作用，最多留下一条日志，而读文件的人会相信一件并不存在的事。",
  },
  timeline: [
    {
      lane: "application",
      text: { en: "The file gives the clients a value.", "zh-cn": "文件给客户端指定了一个值。" },
    },
    {
      lane: "application",
      mark: "failure",
      text: {
        en: "Streams needs its own there: it puts the line aside, for some settings with a word in the log.",
        "zh-cn": "Streams 在这里需要自己的取值：它忽略这一行，有些配置会留下一条日志。",
      },
    },
    {
      lane: "consumer",
      text: { en: "The clients are built with what Streams wants.", "zh-cn": "客户端按 Streams 的取值创建。" },
    },
  ],
  remedy: {
    en: "Remove the line. How often progress is committed is decided by commit.interval.ms, what a crash repeats by processing.guarantee, and the group's name by application.id.",
    "zh-cn":
      "删除这一行。多久提交一次进度由 commit.interval.ms 决定，崩溃后是否重复由 processing.guarantee 决定，消费者组名由 application.id 决定。",
  },
  ignoreWhen: {
    en: "Another program reads the same file.",
    "zh-cn": "另有其他程序读取同一个文件。",
  },
  messages: {
    autoCommit: {
      en: "{key} has no effect: Streams commits offsets itself, after its outputs are written, every commit.interval.ms.",
      "zh-cn": "{key} 不起作用：Streams 在输出写入之后自己提交位移，间隔为 commit.interval.ms。",
    },
    group: {
      en: "{key} has no effect: the consumer group of a Streams application is named by application.id.",
      "zh-cn": "{key} 不起作用：Streams 应用的消费者组名就是 application.id。",
    },
    noGroup: {
      en: "{key} has no effect: only the main consumer of a Streams application is in a group.",
      "zh-cn": "{key} 不起作用：在 Streams 应用中，只有主消费者属于消费者组。",
    },
    reset: {
      en: "{key} has no effect: Streams gives this consumer none, and finds the offsets of its topics itself.",
      "zh-cn": "{key} 不起作用：Streams 为这个消费者设置 none，并自己确定各主题的位移。",
    },
    assignor: {
      en: "{key} has no effect: partitions of a Streams application are assigned by Streams' own assignor.",
      "zh-cn": "{key} 不起作用：Streams 应用的分区由 Streams 自己的分配器分配。",
    },
    autoCreate: {
      en: "{key} has no effect: Streams does not let its consumers create topics, it makes its internal topics itself.",
      "zh-cn": "{key} 不起作用：Streams 不允许消费者创建主题，内部主题由它自己创建。",
    },
    protocol: {
      en: "{key} has no effect: Streams chooses the protocol of its consumers itself, since 4.1 by group.protocol without a prefix.",
      "zh-cn": "{key} 不起作用：Streams 自己决定消费者使用的协议，从 4.1 起由不带前缀的 group.protocol 指定。",
    },
    isolation: {
      en: "{key} has no effect: under exactly-once Streams reads with read_committed.",
      "zh-cn": "{key} 不起作用：在精确一次模式下，Streams 以 read_committed 读取。",
    },
    idempotence: {
      en: "{key} has no effect: under exactly-once the producers of Streams are idempotent.",
      "zh-cn": "{key} 不起作用：在精确一次模式下，Streams 的生产者总是幂等的。",
    },
    transaction: {
      en: "{key} has no effect: under exactly-once Streams makes the names of its transactions from application.id.",
      "zh-cn": "{key} 不起作用：在精确一次模式下，Streams 根据 application.id 生成事务标识。",
    },
  },
}));
