/** What the rule spring-serializer-key-unknown says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springSerializerKeyUnknownTexts = ruleTexts(() => ({
  title: {
    en: "A setting of Spring's serializers that nobody reads",
    "zh-cn": "没有人读取的 Spring 序列化器配置",
  },
  why: {
    en: "Spring's JsonDeserializer, ErrorHandlingDeserializer and similar classes look in the client's configuration map for their own keys: spring.json.trusted.packages, spring.deserializer.value.delegate.class. They ask for the exact name, with dots. A key with any other name stays in the map, and nothing reports it: packages stay untrusted and every record is refused; a type falls back to a Map; a delegate is missing and the consumer cannot be built.",
    "zh-cn":
      "Spring 的 JsonDeserializer、ErrorHandlingDeserializer 等会在客户端的配置映射里查找自己的键：spring.json.trusted.packages、spring.deserializer.value.delegate.class。它们只认带点的准确名称。其他写法的键留在映射里，没有任何提示：包仍不受信任，每条消息都被拒绝；类型退回为 Map；缺少 delegate，消费者无法创建。",
  },
  timeline: [
    {
      lane: "application",
      text: { en: "The file has spring.json.trusted.package.", "zh-cn": "配置里写的是 spring.json.trusted.package。" },
    },
    {
      lane: "consumer",
      text: {
        en: "The JsonDeserializer asks for spring.json.trusted.packages and finds nothing.",
        "zh-cn": "JsonDeserializer 查找 spring.json.trusted.packages，没有找到。",
      },
    },
    {
      lane: "broker",
      to: "consumer",
      mark: "failure",
      text: {
        en: "A record comes whose class is in com.example: it is not trusted, and poll() throws.",
        "zh-cn": "收到一条消息，其类在 com.example 包中：不受信任，poll() 抛出异常。",
      },
    },
    {
      lane: "broker",
      mark: "lost",
      text: {
        en: "The partition makes no progress; its oldest records pass the retention time and are deleted unread.",
        "zh-cn": "分区停滞，最旧的消息超过保留时间，未被读取就被删除。",
      },
    },
  ],
  remedy: {
    en: "Rename the key. Only then does its value take effect.",
    "zh-cn": "把键改成正确的名称。它的值从此才真正生效。",
  },
  ignoreWhen: {
    en: "A serializer of your own reads exactly this key.",
    "zh-cn": "你自己的序列化器读取的正是这个键。",
  },
  messages: {
    near: {
      en: "Spring's serializers do not read {key}: it is silently ignored. The key is {known}.",
      "zh-cn": "Spring 的序列化器不读取 {key}，它会被悄悄忽略。正确的键是 {known}。",
    },
    otherRelease: {
      en: "The serializers of this spring-kafka do not read {key}: it exists in releases {releases} and is silently ignored in others.",
      "zh-cn": "当前 spring-kafka 的序列化器不读取 {key}：它只存在于 {releases} 版本，在其他版本中会被悄悄忽略。",
    },
  },
}));
