/** What settings and their values mean for delivery: one sentence each, for hovers and completion. */
import type { Party, Program, Role } from "../model/component.ts";
import type { SettingTable, SettingTexts, ValueText } from "./setting-texts.ts";
import { brokerTexts } from "./settings/broker.ts";
import { connectTexts } from "./settings/connect.ts";
import { consumerTexts } from "./settings/consumer.ts";
import { librdkafkaTexts } from "./settings/librdkafka.ts";
import { mirrorMakerTexts } from "./settings/mirror-maker.ts";
import { producerTexts } from "./settings/producer.ts";
import { smallryeTexts } from "./settings/smallrye.ts";
import { springTexts } from "./settings/spring.ts";
import { streamsTexts } from "./settings/streams.ts";
import { topicTexts } from "./settings/topic.ts";
import type { Text } from "./text.ts";

const tables: Readonly<Record<Role, readonly SettingTable[]>> = {
  producer: [producerTexts],
  consumer: [consumerTexts],
  admin: [],
  client: [producerTexts, consumerTexts],
  listener: [springTexts],
  streams: [streamsTexts, producerTexts, consumerTexts],
  broker: [brokerTexts],
  topic: [topicTexts],
  "connect-worker": [connectTexts],
  "connect-sink": [connectTexts],
  "connect-source": [connectTexts],
  "mirror-maker": [mirrorMakerTexts, connectTexts],
};

/** The tables of programs whose names are their own; the others have Kafka's. */
const ofPrograms: Readonly<Record<Program, readonly SettingTable[] | undefined>> = {
  java: undefined,
  "spring-boot": undefined,
  "spring-cloud-stream": undefined,
  smallrye: undefined,
  micronaut: undefined,
  flume: undefined,
  librdkafka: [librdkafkaTexts],
  scala: [],
  unknown: undefined,
};

/** All texts, for the test that asks whether every name is one of Kafka's or Spring's. */
export const settingTables: readonly SettingTable[] = [
  ...new Set([[smallryeTexts], ...Object.values(tables), ...Object.values(ofPrograms)].flatMap((one) => one ?? [])),
];

/** The texts of a setting of a party; also for a client's setting below a prefix (`producer.override.acks`). */
export function settingTexts({ role, program }: Party, key: string): SettingTexts | undefined {
  if (key.startsWith("spring.")) return own(springTexts, key);
  if (key.startsWith("mp.messaging.")) return own(smallryeTexts, key);
  for (const table of ofPrograms[program] ?? tables[role]) {
    const found = own(table, key);
    if (found !== undefined) return found;
  }
  const embedded = embeddedKey(role, key);
  return embedded === undefined
    ? undefined
    : own(embedded.role === "producer" ? producerTexts : consumerTexts, embedded.key);
}

/** The client's setting below a prefix: `main.consumer.isolation.level` is the consumer's isolation.level. */
export function embeddedKey(
  role: Role,
  key: string,
): { readonly role: "producer" | "consumer"; readonly key: string } | undefined {
  const [, client, name] =
    /^(?:(?:source|target|main|restore|global)\.)?(producer|consumer)\.(?:override\.)?(.+)$/.exec(key) ?? [];
  if (name === undefined || role === "producer" || role === "consumer") return undefined;
  return { role: client === "producer" ? "producer" : "consumer", key: name };
}

/** What a value means, `undefined` where only the setting itself has a text. */
export function valueText(texts: SettingTexts, value: string): Text | undefined {
  const plain = uniform(value);
  const exact = texts.values?.find((one) => one.value !== undefined && uniform(one.value) === plain);
  if (exact !== undefined) return exact.text;
  const number = /^[+-]?\d+$/.test(value.trim()) ? Number(value) : undefined;
  if (number === undefined) return undefined;
  const holds = ({ from, to }: ValueText): boolean =>
    (from !== undefined || to !== undefined) && number >= (from ?? -Infinity) && number <= (to ?? Infinity);
  return texts.values?.find(holds)?.text;
}

function own(table: SettingTable, key: string): SettingTexts | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Kafka's enumerations and Spring's relaxed ones differ in case, hyphens and underscores only; a minus before a digit counts. */
function uniform(value: string): string {
  return value
    .trim()
    .toLowerCase()
    .replace(/[-_](?!\d)/g, "");
}
