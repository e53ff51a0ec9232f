/** What settings and their values mean for delivery: one sentence each, for hovers and completion. */
import type { Party, Program, Role } from "../model/component.ts";
import type { SettingTable, SettingTexts, ValueText } from "./setting-texts.ts";
import { allSettingTexts } from "./settings/all.ts";
import type { Text } from "./text.ts";

type Table = keyof ReturnType<typeof allSettingTexts>;

const tables: Readonly<Record<Role, readonly Table[]>> = {
  producer: ["producer"],
  consumer: ["consumer"],
  admin: [],
  client: ["producer", "consumer"],
  listener: ["spring"],
  streams: ["streams", "producer", "consumer"],
  broker: ["broker"],
  topic: ["topic"],
  "connect-worker": ["connect"],
  "connect-sink": ["connect"],
  "connect-source": ["connect"],
  "mirror-maker": ["mirrorMaker", "connect"],
};

/** The tables of programs whose names are their own; the others have Kafka's. */
const ofPrograms: Readonly<Record<Program, readonly Table[] | undefined>> = {
  java: undefined,
  "spring-boot": undefined,
  "spring-cloud-stream": undefined,
  smallrye: undefined,
  micronaut: undefined,
  flume: undefined,
  librdkafka: ["librdkafka"],
  scala: [],
  unknown: undefined,
};

/** The texts of a setting of a party; also for a client's setting below a prefix (`producer.override.acks`). */
export function settingTexts({ role, program }: Party, key: string): SettingTexts | undefined {
  if (key.startsWith("spring.")) return own("spring", key);
  if (key.startsWith("mp.messaging.")) return own("smallrye", key);
  for (const table of ofPrograms[program] ?? tables[role]) {
    const found = own(table, key);
    if (found !== undefined) return found;
  }
  const embedded = embeddedKey(role, key);
  return embedded === undefined ? undefined : own(embedded.role, embedded.key);
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

function own(name: Table, key: string): SettingTexts | undefined {
  const table: SettingTable = allSettingTexts()[name];
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Kafka's enumerations and Spring's relaxed ones differ in case, hyphens and underscores only; a minus before a digit counts. */
function uniform(value: string): string {
  return value
    .trim()
    .toLowerCase()
    .replace(/[-_](?!\d)/g, "");
}
