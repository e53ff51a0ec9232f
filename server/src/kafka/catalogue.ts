/** The facts of schemas/: which settings a role knows, and their type, default and valid values by release. */
import admin from "../../../schemas/settings/admin.json";
import broker from "../../../schemas/settings/broker.json";
import connectSink from "../../../schemas/settings/connect-sink.json";
import connectSource from "../../../schemas/settings/connect-source.json";
import connectWorker from "../../../schemas/settings/connect-worker.json";
import consumer from "../../../schemas/settings/consumer.json";
import librdkafka from "../../../schemas/settings/librdkafka.json";
import mirrorMaker from "../../../schemas/settings/mirror-maker.json";
import producer from "../../../schemas/settings/producer.json";
import streams from "../../../schemas/settings/streams.json";
import topic from "../../../schemas/settings/topic.json";
import { once, schema } from "./schema.ts";
import type { Valid, ValueType } from "./value.ts";
import { type Axis, everyRelease, type Interval, type Lens, parseRelease, type Release } from "./version.ts";

/** The parties of Kafka that have a catalogue of their own; librdkafka has one for its producers and consumers. */
export type CatalogueRole =
  | "producer"
  | "consumer"
  | "admin"
  | "broker"
  | "topic"
  | "streams"
  | "connect-worker"
  | "connect-sink"
  | "connect-source"
  | "mirror-maker"
  | "librdkafka";

/** A documented setting as it is in the releases `from` to `to`. */
export interface Spec extends Interval {
  readonly name: string;
  readonly type: ValueType;
  /** As a file would write it; `null` where Kafka's default is null, `undefined` where the setting is required. */
  readonly default: string | null | undefined;
  readonly valid: Valid | undefined;
  readonly importance: "high" | "medium" | "low";
  /** For a topic's setting: what the brokers call their default for it. */
  readonly broker?: string;
  /** The part of the role that reads it, where not all of it does. */
  readonly only: string | undefined;
}

/** The facts of one role. */
export interface Catalogue {
  readonly role: CatalogueRole;
  readonly axis: Axis;
  readonly names: readonly string[];
  /** The releases whose facts are known here, oldest first. */
  readonly releases: readonly string[];
  /** The name under which a setting of several names is known here. */
  canonical(name: string): string;
  /** All periods of a setting, oldest first; empty for a name that no release knows. */
  periods(name: string): readonly Spec[];
  /** The setting as the release under the lens knows it; `undefined` where it does not. */
  spec(name: string, lens: Lens): Spec | undefined;
}

/** All roles of Kafka's own programs that have a catalogue, clients first. */
export const catalogueRoles: readonly CatalogueRole[] = [
  "producer",
  "consumer",
  "admin",
  "broker",
  "topic",
  "streams",
  "connect-worker",
  "connect-sink",
  "connect-source",
  "mirror-maker",
];

/** The catalogue of a role. */
export function catalogueOf(role: CatalogueRole): Catalogue {
  return catalogues[role]();
}

interface RawPeriod {
  readonly since?: string;
  readonly until?: string;
  readonly type: string;
  readonly default?: string | null;
  readonly required?: boolean;
  readonly valid?: RawValid;
  readonly importance: string;
  readonly broker?: string;
  readonly only?: string;
}

/** Kafka's validators list `null` for a setting that may be absent. */
type RawValid = Omit<Valid, "oneOf"> & { readonly oneOf?: readonly (string | null)[] };

interface RawCatalogue {
  readonly releases: readonly string[];
  readonly settings: Readonly<Record<string, readonly RawPeriod[]>>;
  readonly aliases?: Readonly<Record<string, string>>;
}

function reader(role: CatalogueRole, raw: unknown): () => Catalogue {
  const facts = schema(raw as RawCatalogue);
  return once(() => read(role, facts()));
}

function read(role: CatalogueRole, { releases, settings, aliases = {} }: RawCatalogue): Catalogue {
  const boundary = boundaries(releases);
  const names = Object.keys(settings);
  const all = new Map<string, readonly Spec[] | undefined>(names.map((name) => [name, undefined]));
  // Decoded on first use: most sessions touch a few dozen of the settings.
  const periods = (name: string): readonly Spec[] => {
    const known = all.get(name);
    if (known !== undefined) return known;
    if (!all.has(name)) return unknownName;
    const specs = joined((settings[name] ?? []).map((period) => decode(name, period, boundary)));
    all.set(name, specs);
    return specs;
  };
  const axis = role === "librdkafka" ? "librdkafka" : role === "broker" || role === "topic" ? "broker" : "clients";
  return {
    role,
    axis,
    names,
    releases,
    canonical: (name) => (Object.hasOwn(aliases, name) ? (aliases[name] ?? name) : name),
    periods,
    spec: (name, lens) => lens.pick(axis, periods(name)),
  };
}

const unknownName: readonly Spec[] = [];

/** Neighbours that differ in nothing that is read here, such as how a broker's setting is changed, are one period. */
function joined(specs: readonly Spec[]): readonly Spec[] {
  const facts = ({ from: _from, to: _to, ...rest }: Spec): string => JSON.stringify(rest);
  const found: Spec[] = [];
  for (const spec of specs) {
    const last = found.at(-1);
    if (last?.to === spec.from && facts(last) === facts(spec)) found[found.length - 1] = { ...last, to: spec.to };
    else found.push(spec);
  }
  return found;
}

function decode(name: string, raw: RawPeriod, boundary: (release: string) => Release): Spec {
  return {
    name,
    from: raw.since === undefined ? everyRelease.from : boundary(raw.since),
    to: raw.until === undefined ? everyRelease.to : boundary(raw.until),
    type: raw.type as ValueType,
    default: raw.required === true ? undefined : (raw.default ?? null),
    valid: raw.valid && validOf(raw.valid),
    importance: raw.importance as Spec["importance"],
    ...(raw.broker === undefined ? {} : { broker: raw.broker }),
    only: raw.only,
  };
}

/** What a file can write: no text is `null`. */
function validOf({ oneOf, ...rest }: RawValid): Valid {
  return oneOf === undefined ? rest : { ...rest, oneOf: oneOf.filter((name) => name !== null) };
}

/** Of each minor mostly the last patch was asked: a change first seen there is taken to date from the minor itself. */
function boundaries(releases: readonly string[]): (release: string) => Release {
  const minors = new Map<number, Release>();
  for (const text of releases) {
    const release = parseRelease(text) ?? 0;
    const minor = Math.floor(release / 1_000);
    minors.set(minor, Math.min(minors.get(minor) ?? release, release));
  }
  return (text) => {
    const release = parseRelease(text) ?? 0;
    const minor = Math.floor(release / 1_000);
    return minors.get(minor) === release ? minor * 1_000 : release;
  };
}

const catalogues: Readonly<Record<CatalogueRole, () => Catalogue>> = {
  producer: reader("producer", producer),
  consumer: reader("consumer", consumer),
  admin: reader("admin", admin),
  broker: reader("broker", broker),
  topic: reader("topic", topic),
  streams: reader("streams", streams),
  "connect-worker": reader("connect-worker", connectWorker),
  "connect-sink": reader("connect-sink", connectSink),
  "connect-source": reader("connect-source", connectSource),
  "mirror-maker": reader("mirror-maker", mirrorMaker),
  librdkafka: reader("librdkafka", librdkafka),
};

/** The releases of Kafka whose facts are known here, oldest first. */
export function kafkaReleases(): readonly string[] {
  return catalogues.producer().releases;
}

/** The releases of librdkafka whose facts are known here, oldest first. */
export function librdkafkaReleases(): readonly string[] {
  return catalogues.librdkafka().releases;
}
