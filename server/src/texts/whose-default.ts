/** Whose default a value is: one that a program gives to its clients, or one that its catalogue has. */
import type { Program } from "../model/component.ts";
import type { Text } from "./text.ts";

const kafkas: Text = { en: "Kafka's default", "zh-cn": "Kafka 的默认值" };
const springs: Text = { en: "Spring's default", "zh-cn": "Spring 的默认值" };
const smallryes: Text = { en: "SmallRye's default", "zh-cn": "SmallRye 的默认值" };
const micronauts: Text = { en: "Micronaut's default", "zh-cn": "Micronaut 的默认值" };
const flumes: Text = { en: "Flume's default", "zh-cn": "Flume 的默认值" };
const librdkafkas: Text = { en: "librdkafka's default", "zh-cn": "librdkafka 的默认值" };
const anothers: Text = { en: "the program's default", "zh-cn": "该程序的默认值" };

export const whoseDefault: Readonly<Record<Program, Readonly<Record<"framework-default" | "kafka-default", Text>>>> = {
  // Of Kafka's own software only MirrorMaker gives its clients defaults of its own.
  java: {
    "framework-default": { en: "MirrorMaker's default", "zh-cn": "MirrorMaker 的默认值" },
    "kafka-default": kafkas,
  },
  "spring-boot": { "framework-default": springs, "kafka-default": kafkas },
  "spring-cloud-stream": { "framework-default": springs, "kafka-default": kafkas },
  smallrye: { "framework-default": smallryes, "kafka-default": kafkas },
  micronaut: { "framework-default": micronauts, "kafka-default": kafkas },
  flume: { "framework-default": flumes, "kafka-default": kafkas },
  librdkafka: { "framework-default": librdkafkas, "kafka-default": librdkafkas },
  scala: { "framework-default": anothers, "kafka-default": anothers },
  unknown: { "framework-default": anothers, "kafka-default": anothers },
};
