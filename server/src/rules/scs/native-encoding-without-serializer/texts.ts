/** What the rule scs-native-encoding-without-serializer says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const scsNativeEncodingWithoutSerializerTexts = ruleTexts(() => ({
  title: {
    en: "Native encoding is on, but the class that encodes is still the one for byte arrays",
    "zh-cn": "启用了 native encoding，但负责编码的类仍是字节数组的类",
  },
  why: {
    en: "Usually Spring Cloud Stream turns a payload into bytes itself, and Kafka's client gets a byte array. With use-native-encoding Kafka's serializer does this, and the binder's serializer for values is ByteArraySerializer unless the file names another. Then every payload that is not a byte array fails in send(), one record after the other: the function's result is never written. With use-native-decoding the same holds for reading: the function gets a byte array and cannot process it.",
    "zh-cn":
      "通常由 Spring Cloud Stream 把消息体转换成字节，Kafka 客户端拿到的是字节数组。启用 use-native-encoding 后，编码交给 Kafka 的序列化器，而绑定器默认的 value 序列化器是 ByteArraySerializer，除非文件指定了别的类。此时只要不是字节数组，send() 就会逐条失败，函数的结果从未写入。启用 use-native-decoding 时读取方向同理：函数拿到的是字节数组，无法处理。",
  },
  timeline: [
    { lane: "application", text: { en: "The function returns an order.", "zh-cn": "函数返回一个订单。" } },
    {
      lane: "application",
      to: "producer",
      text: { en: "It is passed to Kafka's producer unchanged.", "zh-cn": "原样交给 Kafka 的生产者。" },
    },
    {
      lane: "producer",
      mark: "failure",
      text: {
        en: "ByteArraySerializer accepts only byte arrays: the send fails.",
        "zh-cn": "ByteArraySerializer 只接受字节数组：发送失败。",
      },
    },
    {
      lane: "application",
      mark: "lost",
      text: { en: "No record reaches the broker.", "zh-cn": "任何一条消息都没有到达 broker。" },
    },
  ],
  remedy: {
    en: "Name the class: value.serializer in the configuration map of the binding (spring.cloud.stream.kafka.bindings.<name>.producer.configuration), value.deserializer for an input. Or drop native encoding: then the content type decides.",
    "zh-cn":
      "指定类：在绑定的 configuration 映射（spring.cloud.stream.kafka.bindings.<名称>.producer.configuration）中写 value.serializer，输入绑定写 value.deserializer。或去掉 native encoding，由 content type 决定。",
  },
  ignoreWhen: {
    en: "The payload is a byte array, or a customizer in the code sets the class.",
    "zh-cn": "消息体就是字节数组，或由代码中的 customizer 指定类。",
  },
  messages: {
    output: {
      en: "use-native-encoding leaves encoding to Kafka's serializer, and that is the binder's default ByteArraySerializer: every payload that is not a byte array fails in send().",
      "zh-cn":
        "use-native-encoding 把编码交给 Kafka 的序列化器，而它是绑定器默认的 ByteArraySerializer：凡不是字节数组的消息体，send() 都会失败。",
    },
    input: {
      en: "use-native-decoding leaves decoding to Kafka's deserializer, and that is the binder's default ByteArrayDeserializer: the function gets byte arrays.",
      "zh-cn":
        "use-native-decoding 把解码交给 Kafka 的反序列化器，而它是绑定器默认的 ByteArrayDeserializer：函数拿到的是字节数组。",
    },
  },
  fixes: {
    output: {
      en: "Write value.serializer in the binding's configuration map, or drop use-native-encoding.",
      "zh-cn": "请在绑定的 configuration 映射中写 value.serializer，或去掉 use-native-encoding。",
    },
    input: {
      en: "Write value.deserializer in the binding's configuration map, or drop use-native-decoding.",
      "zh-cn": "请在绑定的 configuration 映射中写 value.deserializer，或去掉 use-native-decoding。",
    },
  },
}));
