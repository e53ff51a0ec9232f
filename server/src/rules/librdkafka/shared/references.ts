/** Where librdkafka itself tells of its settings. */
import type { Reference } from "../../rule.ts";

export const librdkafkaReferences: readonly Reference[] = [
  {
    title: "librdkafka: configuration",
    url: "https://github.com/confluentinc/librdkafka/blob/master/CONFIGURATION.md",
  },
  {
    title: "librdkafka: introduction",
    url: "https://github.com/confluentinc/librdkafka/blob/master/INTRODUCTION.md",
  },
];
