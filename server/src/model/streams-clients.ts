/** What a Streams application gives to the clients inside it, and what it puts aside for a choice of its own. */
import { type Lens, parseRange, type VersionRange } from "../kafka/version.ts";
import type { EffectiveComponent } from "./effective.ts";
import type { WrittenSetting } from "./setting.ts";

/** The consumers inside, by the prefix of their own settings. */
export type StreamsConsumer = "main" | "restore" | "global";
export const streamsConsumers: readonly StreamsConsumer[] = ["main", "restore", "global"];

/** A setting that Streams decides itself, whatever is written for the clients under these prefixes. */
export interface OwnChoice {
  readonly key: string;
  readonly prefixes: readonly string[];
  readonly since?: VersionRange;
  readonly underExactlyOnce?: true;
}

const ofAll = ["", "consumer."];
const restoreAndGlobal = ["restore.consumer.", "global.consumer."];
const ofOne = ["main.consumer.", ...restoreAndGlobal];
/** Since then it looks under the prefixes of single consumers too. */
const closed = parseRange(">=4.2");

export const ownChoices: readonly OwnChoice[] = [
  { key: "enable.auto.commit", prefixes: ofAll },
  { key: "enable.auto.commit", prefixes: ofOne, since: closed },
  { key: "group.id", prefixes: [...ofAll, ...ofOne] },
  { key: "group.instance.id", prefixes: restoreAndGlobal, since: parseRange(">=2.6") },
  { key: "allow.auto.create.topics", prefixes: ["main.consumer."], since: parseRange(">=2.5") },
  { key: "allow.auto.create.topics", prefixes: [...ofAll, ...restoreAndGlobal], since: closed },
  { key: "auto.offset.reset", prefixes: restoreAndGlobal },
  // The others are given it, and have no group in which anything is assigned.
  { key: "partition.assignment.strategy", prefixes: [...ofAll, "main.consumer."] },
  // From 4.1 on it is the setting of Streams itself.
  { key: "group.protocol", prefixes: [""], since: parseRange(">=4.0 <4.1") },
  { key: "group.protocol", prefixes: ["consumer."], since: parseRange(">=4.0") },
  { key: "group.protocol", prefixes: ofOne, since: closed },
  // What is written for one consumer wins.
  { key: "isolation.level", prefixes: ofAll, underExactlyOnce: true },
  { key: "enable.idempotence", prefixes: ["", "producer."], underExactlyOnce: true },
  { key: "transactional.id", prefixes: ["", "producer."], underExactlyOnce: true },
];

/** Whether Streams puts aside what is written for its clients under this prefix. */
export function isPutAside(streams: EffectiveComponent, prefix: string, key: string, lens: Lens): boolean {
  return ownChoices.some(
    (choice) =>
      choice.key === key &&
      choice.prefixes.includes(prefix) &&
      (choice.underExactlyOnce !== true || isExactlyOnce(streams) === true) &&
      (choice.since === undefined || lens.within("clients", choice.since)),
  );
}

/** What is written and reaches one of the consumers: its own prefix is the strongest. */
export function forConsumer(
  streams: EffectiveComponent,
  consumer: StreamsConsumer,
  key: string,
  lens: Lens,
): WrittenSetting | undefined {
  for (const prefix of [`${consumer}.consumer.`, "consumer.", ""]) {
    const written = streams.written(`${prefix}${key}`);
    if (written !== undefined && !isPutAside(streams, prefix, key, lens)) return written;
  }
  return undefined;
}

/** What is written for the producers alone beats what is written for all clients. */
export function forProducer(streams: EffectiveComponent, key: string): WrittenSetting | undefined {
  return streams.written(`producer.${key}`) ?? streams.written(key);
}

/** Why a client inside is not built, and with it the application: `global-group` only where there is a global table. */
export type ClientRefusal = "restore-group" | "global-group" | "assignor" | "text";

/** Settings that reach a client inside which refuses them. */
export function refusedByClients(
  streams: EffectiveComponent,
  lens: Lens,
): readonly { readonly setting: WrittenSetting; readonly refusal: ClientRefusal }[] {
  const commit = "enable.auto.commit";
  const [restore, global] = [
    forConsumer(streams, "restore", commit, lens),
    forConsumer(streams, "global", commit, lens),
  ];
  const protocol = forConsumer(streams, "main", "group.protocol", lens);
  const found: { readonly setting: WrittenSetting; readonly refusal: ClientRefusal }[] = [];
  const add = (
    setting: WrittenSetting | undefined,
    refusal: ClientRefusal,
    fits: RegExp,
    since: VersionRange,
  ): void => {
    if (setting !== undefined && fits.test(textOf(setting)) && lens.within("clients", since))
      found.push({ setting, refusal });
  };
  add(restore, "restore-group", /^true$/i, groupRequired);
  add(global, "global-group", /^true$/i, groupRequired);
  add(protocol, "assignor", /^consumer$/i, castsAndAssigns);
  for (const prefix of ["consumer.", "main.consumer.", "admin."])
    add(streams.written(`${prefix}enable.metrics.push`), "text", /./, castsAndAssigns);
  return found;
}

/** Since then a consumer without a group refuses to commit. */
const groupRequired = parseRange(">=2.2");
/** Since then the assignor of Streams stands beside the protocol, and a switch is taken as it comes: as text from a file. */
const castsAndAssigns = parseRange(">=4.0");

/** Empty where the value is unknown or refused for itself. */
export function textOf(setting: WrittenSetting | undefined): string {
  return setting?.typed === undefined ? "" : String(setting.typed);
}

/** Whether it works exactly-once, `undefined` where that is not known; a release that does not know the word does not start at all. */
export function isExactlyOnce(streams: EffectiveComponent): boolean | undefined {
  const { typed, invalid, source } = streams.effective("processing.guarantee");
  if (invalid) return source.trim().startsWith(exactly) ? true : undefined;
  return typeof typed === "string" ? typed.startsWith(exactly) : undefined;
}

const exactly = "exactly_once";
