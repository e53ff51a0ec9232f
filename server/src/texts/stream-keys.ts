/** What is said of Spring Cloud Stream's own keys, beside their facts. */
export const streamTexts = {
  part: {
    core: {
      en: "Spring Cloud Stream, whatever the binder: `spring.cloud.stream.bindings` is read by all of them.",
      "zh-cn": "Spring Cloud Stream 的通用配置：`spring.cloud.stream.bindings` 对所有绑定器有效。",
    },
    kafka: {
      en: "The Kafka binder's own: it stands below `spring.cloud.stream.kafka`, not beside the bindings.",
      "zh-cn": "Kafka 绑定器自己的配置：写在 `spring.cloud.stream.kafka` 下，而不是通用的 bindings 下。",
    },
    "kafka-streams": {
      en: "The binder for Kafka Streams' own: it stands below `spring.cloud.stream.kafka.streams`.",
      "zh-cn": "Kafka Streams 绑定器自己的配置：写在 `spring.cloud.stream.kafka.streams` 下。",
    },
  },
  section: { en: "more keys below", "zh-cn": "下面还有配置项" },
  deprecated: { en: "deprecated", "zh-cn": "已弃用" },
  replaced: { en: "Deprecated: write {name}.", "zh-cn": "已弃用：请写 {name}。" },
  default: { en: "default {value}", "zh-cn": "默认值 {value}" },
  values: { en: "values: {list}", "zh-cn": "可选值：{list}" },
  docs: { en: "Spring Cloud Stream documentation", "zh-cn": "Spring Cloud Stream 文档" },
} as const;
