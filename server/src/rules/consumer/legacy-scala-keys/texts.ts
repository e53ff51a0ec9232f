/** What the rule consumer-legacy-scala-keys says. */
import { legacyMessages } from "../../../texts/legacy-keys.ts";
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const consumerLegacyScalaKeysTexts = ruleTexts(() => ({
  title: {
    en: "Settings of the Scala consumer have no effect since Kafka 2.0",
    "zh-cn": "Scala 消费者的配置自 Kafka 2.0 起不再起作用",
  },
  why: {
    en: "Until 2.0 Kafka had consumers written in Scala that kept their offsets in ZooKeeper and had settings of their own. The Java consumer logs names it does not know and starts all the same. auto.commit.enable=false is the dangerous one: it is ignored, enable.auto.commit stays at its default true, and offsets are committed for records that the code has not processed.",
    "zh-cn":
      "2.0 之前 Kafka 有用 Scala 编写的消费者，把位移存放在 ZooKeeper 中，并有自己的一套配置。Java 消费者对不认识的名字只记一条日志，照常启动。最危险的是 auto.commit.enable=false：它被忽略，enable.auto.commit 仍为默认的 true，还没处理的消息的位移也会被提交。",
  },
  timeline: [
    {
      lane: "application",
      to: "consumer",
      text: {
        en: "The file says auto.commit.enable=false; the consumer logs it as unknown.",
        "zh-cn": "文件写着 auto.commit.enable=false；消费者在日志中记为未知配置。",
      },
    },
    {
      lane: "broker",
      to: "consumer",
      text: {
        en: "poll() returns records; the code hands them to its workers.",
        "zh-cn": "poll() 返回消息，代码交给工作线程处理。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      text: { en: "Auto-commit is on: their offsets are committed.", "zh-cn": "自动提交仍然开启：它们的位移被提交。" },
    },
    {
      lane: "application",
      mark: "failure",
      text: { en: "The process dies before the work is done.", "zh-cn": "工作完成之前进程退出。" },
    },
    {
      lane: "application",
      mark: "lost",
      text: { en: "After the restart these records are not read again.", "zh-cn": "重启后不会再读到这些消息。" },
    },
  ],
  remedy: {
    en: "Say it in today's words: enable.auto.commit for auto.commit.enable, max.partition.fetch.bytes for fetch.message.max.bytes, bootstrap.servers for zookeeper.connect. The rest has no successor and can go.",
    "zh-cn":
      "改用现在的名称：auto.commit.enable 对应 enable.auto.commit，fetch.message.max.bytes 对应 max.partition.fetch.bytes，zookeeper.connect 对应 bootstrap.servers。其余的没有对应项，可以删除。",
  },
  ignoreWhen: {
    en: "The file is read by a program of its own that knows these names (Storm, Flume, uReplicator), or by librdkafka.",
    "zh-cn": "读取此文件的是认识这些名称的其他程序（如 Storm、Flume、uReplicator），或 librdkafka。",
  },
  messages: legacyMessages.consumer,
}));
