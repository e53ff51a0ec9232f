/** What the rule producer-legacy-scala-client-keys says. */
import { legacyMessages } from "../../../texts/legacy-keys.ts";
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const producerLegacyScalaClientKeysTexts = ruleTexts(() => ({
  title: {
    en: "Settings of the Scala producer have no effect since Kafka 2.0",
    "zh-cn": "Scala 生产者的配置自 Kafka 2.0 起不再起作用",
  },
  why: {
    en: "Until 2.0 Kafka had a second producer, written in Scala, with settings of its own: metadata.broker.list, request.required.acks, producer.type. The Java producer logs names it does not know and starts all the same. A file that asks for request.required.acks=-1 then runs with the default of acks, which is 1 before 3.0; and producer.type=sync makes no send() wait.",
    "zh-cn":
      "2.0 之前 Kafka 还有一个用 Scala 编写的生产者，有自己的一套配置：metadata.broker.list、request.required.acks、producer.type。Java 生产者对不认识的名字只记一条日志，照常启动。写着 request.required.acks=-1 的文件实际使用 acks 的默认值，3.0 之前是 1；producer.type=sync 也不会让任何一次 send() 等待。",
  },
  timeline: [
    {
      lane: "application",
      to: "producer",
      text: {
        en: "The file says request.required.acks=-1; the producer logs it as unknown.",
        "zh-cn": "文件写着 request.required.acks=-1；生产者在日志中记为未知配置。",
      },
    },
    {
      lane: "producer",
      to: "leader",
      text: {
        en: "A client of 2.8 sends with its default, acks=1.",
        "zh-cn": "2.8 版本的客户端按默认值 acks=1 发送。",
      },
    },
    {
      lane: "leader",
      to: "producer",
      text: {
        en: "The leader confirms before any follower has the batch.",
        "zh-cn": "follower 拿到批次之前 leader 就确认了。",
      },
    },
    { lane: "leader", mark: "failure", text: { en: "The leader dies.", "zh-cn": "leader 宕机。" } },
    {
      lane: "follower",
      mark: "lost",
      text: {
        en: "A follower takes over without the confirmed records.",
        "zh-cn": "一个 follower 接任 leader，但没有这些已确认的消息。",
      },
    },
  ],
  remedy: {
    en: "Say it in today's words: acks for request.required.acks, bootstrap.servers for metadata.broker.list, a serializer class of Kafka for serializer.class. For producer.type=sync wait for the future that send() returns.",
    "zh-cn":
      "改用现在的名称：request.required.acks 对应 acks，metadata.broker.list 对应 bootstrap.servers，serializer.class 换成 Kafka 自带的序列化器类。需要 producer.type=sync 的效果，请等待 send() 返回的 future。",
  },
  ignoreWhen: {
    en: "The file is read by a program of its own that knows these names, or by librdkafka.",
    "zh-cn": "读取此文件的是认识这些名称的其他程序，或 librdkafka。",
  },
  messages: legacyMessages.producer,
}));
