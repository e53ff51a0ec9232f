/** The names that a topic's settings have in a broker's file: `log.retention.ms` there is `retention.ms` here. */
import { catalogueOf } from "./catalogue.ts";

/** What a broker's name is called in a topic. */
export interface TopicName {
  readonly name: string;
  /** The unit of the broker's setting where the topic's wants milliseconds. */
  readonly unit?: "hours" | "minutes";
}

/** The topic's own name of a broker's setting, `undefined` where there is none or both have the same. */
export function topicNameOf(key: string): TopicName | undefined {
  const special = specials.get(key);
  if (special !== undefined) return special;
  const bare = /^log\.(?:cleaner\.)?(.+)$/.exec(key)?.[1];
  const isBoth = bare !== undefined && knows("broker", key) && knows("topic", bare);
  return isBoth ? { name: bare } : undefined;
}

/** ServerTopicConfigSynonyms, where the names are not alike. */
const specials: ReadonlyMap<string, TopicName> = new Map([
  ["log.roll.ms", { name: "segment.ms" }],
  ["log.roll.hours", { name: "segment.ms", unit: "hours" }],
  ["log.roll.jitter.ms", { name: "segment.jitter.ms" }],
  ["log.roll.jitter.hours", { name: "segment.jitter.ms", unit: "hours" }],
  ["log.index.size.max.bytes", { name: "segment.index.bytes" }],
  ["log.flush.interval.messages", { name: "flush.messages" }],
  ["log.flush.interval.ms", { name: "flush.ms" }],
  ["log.retention.minutes", { name: "retention.ms", unit: "minutes" }],
  ["log.retention.hours", { name: "retention.ms", unit: "hours" }],
  ["log.segment.delete.delay.ms", { name: "file.delete.delay.ms" }],
  ["log.cleaner.min.cleanable.ratio", { name: "min.cleanable.dirty.ratio" }],
  ["message.max.bytes", { name: "max.message.bytes" }],
]);

function knows(role: "broker" | "topic", key: string): boolean {
  return catalogueOf(role).periods(key).length > 0;
}
