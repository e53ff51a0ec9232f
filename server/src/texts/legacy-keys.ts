/** What is said about settings of the Scala clients, by role. */

export const legacyMessages = {
  producer: {
    scalaFile: {
      en: "{key} belongs to the Scala producer, which Kafka removed in 2.0. The Java producer ignores it and would work with its defaults.",
      "zh-cn": "{key} 属于 Scala 生产者，Kafka 2.0 已将其移除。Java 生产者会忽略它，按自己的默认值工作。",
    },
    renamed: {
      en: "{key} has no effect: the Scala producer that knew it was removed in Kafka 2.0. The Java producer reads {successor}, which is not set here and keeps its default.",
      "zh-cn":
        "{key} 不起作用：认识它的 Scala 生产者已在 Kafka 2.0 移除。Java 生产者读取的是 {successor}，这里没有设置，取默认值。",
    },
    beside: {
      en: "{key} has no effect: the Scala producer that knew it was removed in Kafka 2.0. What counts is {successor}, which is set here too.",
      "zh-cn": "{key} 不起作用：认识它的 Scala 生产者已在 Kafka 2.0 移除。起作用的是这里同样设置了的 {successor}。",
    },
    ignored: {
      en: "{key} has no effect: the Scala producer that knew it was removed in Kafka 2.0, and the Java producer has no such setting.",
      "zh-cn": "{key} 不起作用：认识它的 Scala 生产者已在 Kafka 2.0 移除，Java 生产者没有这个配置。",
    },
    keep: {
      en: "Remove {key}, unless a broker reads this file too: a broker before 4.0 needs it.",
      "zh-cn": "请删除 {key}，除非 broker 也读取此文件：4.0 之前的 broker 需要它。",
    },
    translate: {
      en: "When the application moves to the Java producer, write the file anew: acks, bootstrap.servers and the serializers.",
      "zh-cn": "应用迁移到 Java 生产者时，请重写此文件：acks、bootstrap.servers 以及序列化器。",
    },
  },
  consumer: {
    scalaFile: {
      en: "{key} belongs to the Scala consumer, which Kafka removed in 2.0. The Java consumer ignores it and would work with its defaults.",
      "zh-cn": "{key} 属于 Scala 消费者，Kafka 2.0 已将其移除。Java 消费者会忽略它，按自己的默认值工作。",
    },
    renamed: {
      en: "{key} has no effect: the Scala consumer that knew it was removed in Kafka 2.0. The Java consumer reads {successor}, which is not set here and keeps its default.",
      "zh-cn":
        "{key} 不起作用：认识它的 Scala 消费者已在 Kafka 2.0 移除。Java 消费者读取的是 {successor}，这里没有设置，取默认值。",
    },
    beside: {
      en: "{key} has no effect: the Scala consumer that knew it was removed in Kafka 2.0. What counts is {successor}, which is set here too.",
      "zh-cn": "{key} 不起作用：认识它的 Scala 消费者已在 Kafka 2.0 移除。起作用的是这里同样设置了的 {successor}。",
    },
    ignored: {
      en: "{key} has no effect: the Scala consumer that knew it was removed in Kafka 2.0, and the Java consumer has no such setting.",
      "zh-cn": "{key} 不起作用：认识它的 Scala 消费者已在 Kafka 2.0 移除，Java 消费者没有这个配置。",
    },
    keep: {
      en: "Remove {key}, unless a broker reads this file too: a broker before 4.0 needs it.",
      "zh-cn": "请删除 {key}，除非 broker 也读取此文件：4.0 之前的 broker 需要它。",
    },
    translate: {
      en: "When the application moves to the Java consumer, write the file anew: bootstrap.servers, enable.auto.commit and auto.offset.reset=earliest or latest.",
      "zh-cn":
        "应用迁移到 Java 消费者时，请重写此文件：bootstrap.servers、enable.auto.commit，以及 auto.offset.reset=earliest 或 latest。",
    },
  },
} as const;
