/** Sentences that the runner adds to a rule's own: on placeholders, releases and surroundings. */

export const remarks = {
  /** The value is the written default of a placeholder. */
  placeholderDefault: {
    en: "This counts the default written in {placeholder}; another value may be given at run time.",
    "zh-cn": "这里按 {placeholder} 中写的默认值判断；运行时可能会被赋予其他值。",
  },
  /** By the axis of releases that decides. */
  inPart: {
    clients: { en: "This holds for kafka-clients {releases}.", "zh-cn": "仅在 kafka-clients {releases} 上成立。" },
    broker: { en: "This holds for Kafka brokers {releases}.", "zh-cn": "仅在 Kafka broker {releases} 上成立。" },
    springBoot: { en: "This holds for Spring Boot {releases}.", "zh-cn": "仅在 Spring Boot {releases} 上成立。" },
    springKafka: { en: "This holds for spring-kafka {releases}.", "zh-cn": "仅在 spring-kafka {releases} 上成立。" },
    librdkafka: { en: "This holds for librdkafka {releases}.", "zh-cn": "仅在 librdkafka {releases} 上成立。" },
  },
  /** The release that a finding is about, by the product. */
  release: {
    clients: { en: "The release is kafka-clients {release}.", "zh-cn": "所用版本是 kafka-clients {release}。" },
    broker: { en: "The release is Kafka {release}.", "zh-cn": "所用版本是 Kafka {release}。" },
    springBoot: { en: "The release is Spring Boot {release}.", "zh-cn": "所用版本是 Spring Boot {release}。" },
    springKafka: { en: "The release is spring-kafka {release}.", "zh-cn": "所用版本是 spring-kafka {release}。" },
    librdkafka: { en: "The release is librdkafka {release}.", "zh-cn": "所用版本是 librdkafka {release}。" },
  },
  releaseFrom: {
    clients: {
      en: "The release is kafka-clients {release}, as {from} says.",
      "zh-cn": "所用版本是 kafka-clients {release}（来自 {from}）。",
    },
    broker: {
      en: "The release is Kafka {release}, as {from} says.",
      "zh-cn": "所用版本是 Kafka {release}（来自 {from}）。",
    },
    springBoot: {
      en: "The release is Spring Boot {release}, as {from} says.",
      "zh-cn": "所用版本是 Spring Boot {release}（来自 {from}）。",
    },
    springKafka: {
      en: "The release is spring-kafka {release}, as {from} says.",
      "zh-cn": "所用版本是 spring-kafka {release}（来自 {from}）。",
    },
    librdkafka: {
      en: "The release is librdkafka {release}, as {from} says.",
      "zh-cn": "所用版本是 librdkafka {release}（来自 {from}）。",
    },
  },
  unknownProgram: {
    en: "It is not known which program reads this file: with Kafka's Java client this is so.",
    "zh-cn": "不清楚由哪个程序读取此文件：对 Kafka 的 Java 客户端而言是这样。",
  },
  development: {
    en: "A hint only, because this looks like a single-node or development setup.",
    "zh-cn": "这里看起来是单节点或开发环境，因此只作提示。",
  },
  /** Another file, or another part of this one, says otherwise. */
  overrides: {
    en: "This line overrides {key}={value} in {file}.",
    "zh-cn": "这一行覆盖了 {file} 中的 {key}={value}。",
  },
  /** Under related places. */
  overridden: { en: "{key}={value} is overridden", "zh-cn": "{key}={value} 被覆盖" },
  setInFile: { en: "{file} sets this", "zh-cn": "由 {file} 设置" },
  decidesToo: { en: "{key} has a part in this", "zh-cn": "{key} 也有影响" },
} as const;
