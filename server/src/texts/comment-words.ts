/** What the words of our comments do, for completion. */
import type { Program } from "../model/component.ts";
import type { Text } from "./text.ts";

export const commentWords = {
  "kafka-lossless-ignore": {
    en: "silences rules for the next entry or component",
    "zh-cn": "忽略下一个配置项或组件上的规则",
  },
  "kafka-lossless-ignore-file": { en: "silences rules in this file", "zh-cn": "在此文件中忽略规则" },
  "kafka-lossless:": {
    en: "says what this file is for: release, role, program, preset",
    "zh-cn": "说明此文件的用途：版本、角色、程序、预设",
  },
} as const;

/** What may stand behind `kafka-lossless:`. */
export const directiveWords = {
  kafka: { en: "the Kafka release of clients and brokers", "zh-cn": "客户端与 broker 的 Kafka 版本" },
  librdkafka: { en: "the release of librdkafka", "zh-cn": "librdkafka 的版本" },
  role: { en: "whose settings these are", "zh-cn": "这些配置属于谁" },
  program: { en: "which program reads it", "zh-cn": "由哪个程序读取" },
  preset: { en: "what its records are worth", "zh-cn": "消息的重要程度" },
} as const;

/** The programs that a file may name. */
export const programWords: Readonly<Partial<Record<Program, Text>>> = {
  java: { en: "Kafka's own software and its Java clients", "zh-cn": "Kafka 自身的软件及其 Java 客户端" },
  librdkafka: { en: "librdkafka, and the clients built on it", "zh-cn": "librdkafka 以及基于它的客户端" },
  unknown: {
    en: "another one: only what is written counts",
    "zh-cn": "其他程序：只看写出的配置",
  },
};

export const presetWords = {
  critical: { en: "payments: a duplicate is a fault too", "zh-cn": "支付类：重复也是故障" },
  standard: { en: "no record may be lost", "zh-cn": "不允许丢失消息" },
  tolerant: { en: "metrics and logs: a lost record is none", "zh-cn": "指标与日志：允许丢失消息" },
} as const;
