/** What is said alike of every release that is at fault. */

export const releaseTexts = {
  move: {
    en: "Move to {product} {repaired} or later.",
    "zh-cn": "请升级到 {product} {repaired} 或更新版本。",
  },
} as const;

/** What is said at the version in a build file. */
export const buildTexts = {
  head: {
    en: "{product} {release} has faults of its own, some under certain settings alone.",
    "zh-cn": "{product} {release} 自身存在缺陷，其中一些只在特定配置下出现。",
  },
  headOfBoot: {
    en: "Spring Boot {boot} brings kafka-clients {clients} and spring-kafka {springKafka}, which have faults of their own, some under certain settings alone.",
    "zh-cn":
      "Spring Boot {boot} 带来 kafka-clients {clients} 和 spring-kafka {springKafka}，它们自身存在缺陷，其中一些只在特定配置下出现。",
  },
  move: {
    en: "{product} {release} has none of them.",
    "zh-cn": "{product} {release} 没有这些缺陷。",
  },
  boot: {
    en: "Spring Boot {boot} brings releases without them.",
    "zh-cn": "Spring Boot {boot} 带来的版本没有这些缺陷。",
  },
} as const;
