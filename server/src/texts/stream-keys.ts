/** Texts about Spring Cloud Stream's own keys, shown beside their facts. */
export const streamTexts = {
  part: {
    core: {
      en: "General setting of Spring Cloud Stream: `spring.cloud.stream.bindings` holds for all binders.",
      "zh-cn": "Spring Cloud Stream 的通用配置：`spring.cloud.stream.bindings` 对所有绑定器有效。",
    },
    kafka: {
      en: "Setting of the Kafka binder: it is written below `spring.cloud.stream.kafka`, not below the general bindings.",
      "zh-cn": "Kafka 绑定器自己的配置：写在 `spring.cloud.stream.kafka` 下，而不是通用的 bindings 下。",
    },
    "kafka-streams": {
      en: "Setting of the binder for Kafka Streams: it is written below `spring.cloud.stream.kafka.streams`.",
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
