/** What the rule spring-retry-topic-serializer-mismatch says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springRetryTopicSerializerMismatchTexts = ruleTexts(() => ({
  title: {
    en: "The serializer cannot write what was consumed to the retry topic",
    "zh-cn": "序列化器无法把消费到的内容写入重试主题",
  },
  why: {
    en: "A record that fails is sent on to the retry topic as the listener got it: the key and the value that the deserializers made, written by the application's own producer. A ByteArraySerializer takes byte[] and nothing else; given a String, it throws before anything is sent. So the record never reaches the retry topic, and no dead-letter topic either. The container keeps it, and the listener gets it again and again, while the records behind it wait.",
    "zh-cn":
      "处理失败的消息会原样转发到重试主题：即反序列化器生成的键和值，由应用自己的生产者写出。ByteArraySerializer 只接受 byte[]，收到 String 会在发送之前抛出异常。于是这条消息既到不了重试主题，也到不了死信主题。容器不会放弃它，监听器一遍又一遍地收到它，后面的消息只能等待。",
  },
  timeline: [
    {
      lane: "broker",
      to: "consumer",
      text: { en: "A record is read; its value is a String.", "zh-cn": "读到一条消息，值是 String。" },
    },
    {
      lane: "application",
      mark: "failure",
      text: { en: "The listener fails at it.", "zh-cn": "监听器处理失败。" },
    },
    {
      lane: "producer",
      mark: "failure",
      text: {
        en: "It is to go to the retry topic: the ByteArraySerializer throws, for a String is no byte[].",
        "zh-cn": "需要写入重试主题：ByteArraySerializer 抛出异常，因为 String 不是 byte[]。",
      },
    },
    {
      lane: "consumer",
      text: {
        en: "The container goes back to the record and hands it to the listener again, without end.",
        "zh-cn": "容器回到这条消息，再次交给监听器，周而复始。",
      },
    },
    {
      lane: "broker",
      mark: "lost",
      text: {
        en: "The records behind it wait; the oldest pass the retention time and are deleted unread.",
        "zh-cn": "后面的消息一直等待，最旧的超过保留时间，未被读取就被删除。",
      },
    },
  ],
  remedy: {
    en: "Give key and value the serializers that fit their deserializers, or give the retry topics a KafkaTemplate of their own in code.",
    "zh-cn": "为键和值配置与反序列化器匹配的序列化器，或在代码中为重试主题提供单独的 KafkaTemplate。",
  },
  ignoreWhen: {
    en: "Code gives the retry topics a template of their own, or a producer factory with serializers for several types.",
    "zh-cn": "代码为重试主题提供了单独的模板，或使用了支持多种类型的序列化器的生产者工厂。",
  },
  messages: {
    key: {
      en: "Retry topics are on, and the consumed keys are of type {consumed}: this producer's serializer takes {taken} alone. A record with a key that fails cannot be written to its retry topic, and the listener gets it again and again.",
      "zh-cn":
        "已启用重试主题，消费到的键是 {consumed} 类型，而生产者的序列化器只接受 {taken}。带键的消息处理失败后无法写入重试主题，监听器会一遍又一遍地收到它。",
    },
    value: {
      en: "Retry topics are on, and the consumed values are of type {consumed}: this producer's serializer takes {taken} alone. A record that fails cannot be written to its retry topic, and the listener gets it again and again.",
      "zh-cn":
        "已启用重试主题，消费到的值是 {consumed} 类型，而生产者的序列化器只接受 {taken}。处理失败的消息无法写入重试主题，监听器会一遍又一遍地收到它。",
    },
  },
  fixes: {
    key: {
      en: "Set key-serializer to a class that takes {consumed}, such as {serializer}, or give the retry topics a template of their own in code.",
      "zh-cn": "将 key-serializer 设为接受 {consumed} 的类，例如 {serializer}；或在代码中为重试主题提供单独的模板。",
    },
    value: {
      en: "Set value-serializer to a class that takes {consumed}, such as {serializer}, or give the retry topics a template of their own in code.",
      "zh-cn": "将 value-serializer 设为接受 {consumed} 的类，例如 {serializer}；或在代码中为重试主题提供单独的模板。",
    },
  },
}));
