/** The sentences of the delivery verdict: one for each ground, and what stands around them. */
import type { Delivery, Ground, Reason, ReleasePart } from "../model/guarantee/ground.ts";
import { connectGrounds } from "./guarantee/connect.ts";
import { consumerGrounds } from "./guarantee/consumer.ts";
import { producerGrounds } from "./guarantee/producer.ts";
import { replicaGrounds } from "./guarantee/replicas.ts";
import { streamsGrounds } from "./guarantee/streams.ts";
import { type Lang, render, say, type Text } from "./text.ts";

export const guaranteeTexts: Readonly<Record<Reason, Text>> = {
  ...producerGrounds,
  ...consumerGrounds,
  ...streamsGrounds,
  ...connectGrounds,
  ...replicaGrounds,
};

/** The sentence of a ground, with its releases where it does not hold in all. */
export function groundText({ reason, args, part }: Ground, lang: Lang): string {
  const ground = render(say(guaranteeTexts[reason], args), lang);
  if (part === undefined) return ground;
  return render(say(confined, { ground, releases: releasesText(part, lang) }), lang);
}

/** `kafka-clients <3.0`: the releases of a part, with their product. */
export function releasesText({ axis, releases }: ReleasePart, lang: Lang): string {
  return render(say(products[axis], { releases }), lang);
}

const confined = { en: "{ground} ({releases})", "zh-cn": "{ground}（{releases}）" } as const;

const products = {
  clients: { en: "kafka-clients {releases}", "zh-cn": "kafka-clients {releases}" },
  broker: { en: "Kafka brokers {releases}", "zh-cn": "Kafka broker {releases}" },
  springBoot: { en: "Spring Boot {releases}", "zh-cn": "Spring Boot {releases}" },
  springKafka: { en: "spring-kafka {releases}", "zh-cn": "spring-kafka {releases}" },
  librdkafka: { en: "librdkafka {releases}", "zh-cn": "librdkafka {releases}" },
} as const;

/** The first sentence on a client or connector. */
export const deliveryTexts: Readonly<Record<Delivery | "exceptional" | "refused" | "byRelease", Text>> = {
  "at-most-once": {
    en: "At most once: records can be lost.",
    "zh-cn": "至多一次：消息可能丢失。",
  },
  "at-least-once": {
    en: "At least once: nothing is lost, duplicates are possible.",
    "zh-cn": "至少一次：消息不会丢失，但可能重复。",
  },
  /** At least once, with a list of what can be lost all the same. */
  exceptional: {
    en: "At least once, with exceptions: records can be lost in the cases below, duplicates are possible.",
    "zh-cn": "至少一次，但有例外：下列情况下消息可能丢失；此外消息可能重复。",
  },
  "exactly-once": { en: "Exactly once, inside Kafka.", "zh-cn": "精确一次（仅限 Kafka 内部）。" },
  unknown: {
    en: "What this guarantees cannot be known from this file alone.",
    "zh-cn": "仅凭此文件无法判断它的投递保证。",
  },
  byRelease: {
    en: "What this guarantees depends on the release in use.",
    "zh-cn": "它的投递保证取决于所用版本。",
  },
  refused: { en: "Does not start with these settings.", "zh-cn": "使用这些配置无法启动。" },
};

export const guaranteeLabels = {
  assumes: { en: "Assuming that", "zh-cn": "前提" },
  losesWhen: { en: "Loses records when", "zh-cn": "以下情况会丢失消息" },
  duplicatesWhen: { en: "Duplicates records when", "zh-cn": "以下情况会重复消息" },
  reordersWhen: { en: "Reorders records when", "zh-cn": "以下情况会打乱消息顺序" },
  byRelease: { en: "By release", "zh-cn": "按版本" },
} as const;

export const replicaTexts = {
  data: {
    none: {
      en: "The loss of one replica can lose acknowledged records.",
      "zh-cn": "只要失去一个副本，就可能丢失已确认的消息。",
    },
    one: {
      en: "One replica may be lost without losing acknowledged records.",
      "zh-cn": "失去 1 个副本也不会丢失已确认的消息。",
    },
    many: {
      en: "{count} replicas may be lost without losing acknowledged records.",
      "zh-cn": "失去 {count} 个副本也不会丢失已确认的消息。",
    },
  },
  writes: {
    none: {
      en: "Writes stop as soon as one replica is away.",
      "zh-cn": "只要一个副本不可用，写入就会中断。",
    },
    one: {
      en: "One replica may be away without stopping writes.",
      "zh-cn": "1 个副本不可用时仍可写入。",
    },
    many: {
      en: "{count} replicas may be away without stopping writes.",
      "zh-cn": "{count} 个副本不可用时仍可写入。",
    },
  },
} as const;
