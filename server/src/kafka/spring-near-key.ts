/** What an unknown name under `spring.kafka` was meant to be: a typed key misspelt or in the wrong section, or a native setting that belongs in a map. */
import { type CatalogueRole, catalogueOf } from "./catalogue.ts";
import { lettersOf, type NameIndex, nameIndex } from "./near-name.ts";
import { type SpringTarget, springNames, springPeriods } from "./spring-catalogue.ts";
import { serializationKeys, serializationPeriods } from "./spring-kafka-keys.ts";

/** A key that Spring Boot binds. */
export type IntendedKey =
  /** Of the same section, or of another one; `batch` for what is asked for by another key with another value. */
  | { readonly kind: "typed" | "elsewhere" | "batch"; readonly path: readonly string[] }
  /** In the map of a client, or of all clients: whose it is and the native setting in it. */
  | {
      readonly kind: "native";
      readonly path: readonly string[];
      readonly target: SpringTarget | undefined;
      readonly setting: string;
    }
  /** The section itself is misspelt. */
  | { readonly kind: "section"; readonly path: readonly string[]; readonly section: string };

/** The key that `canonical` (`spring.kafka.producer.ack`) was meant to be, with this value; `undefined` where it may be the application's own. */
export function intendedKey(canonical: string, value = ""): IntendedKey | undefined {
  const [, , section = "", ...rest] = canonical.split(".");
  const same = sameLetters(canonical);
  // What else stands in these maps is named by whoever reads it.
  const maps = targets.some((one) => one === section) ? [section, rest[0]] : [section];
  if (same !== undefined || maps.some((one) => /^(ssl|jaas|security|properties)$/.test(one ?? ""))) return same;
  return (
    native(section, rest) ??
    nativeInWrongMap(section, rest) ??
    serializer(section, rest, value) ??
    elsewhere(section, rest) ??
    nearLastElement(canonical) ??
    misspeltSection(section, rest)
  );
}

/** A native setting in the map of a client that Spring Boot configures, or in that for all. */
export function mapKey(target: SpringTarget | undefined, setting: string): IntendedKey {
  const owner = target === undefined ? [] : [target];
  return { kind: "native", path: ["spring", "kafka", ...owner, "properties", setting], target, setting };
}

/** `consumer.group.id` for `consumer.group-id`: dots where Spring has dashes. */
function sameLetters(canonical: string): IntendedKey | undefined {
  const name = byLetters().get(lettersOf(canonical));
  return name === undefined ? undefined : typed(name);
}

/** `producer.enable-idempotence` for `producer.properties.enable.idempotence`; `consumer.session-timeout` leaves out the unit. */
function native(section: string, rest: readonly string[]): IntendedKey | undefined {
  const target = targets.find((one) => one === section);
  if (target === undefined || rest.length === 0) return undefined;
  const setting = nativeNamed(target, rest.join(""));
  return setting === undefined ? undefined : mapKey(target, setting);
}

function nativeNamed(target: SpringTarget & CatalogueRole, written: string): string | undefined {
  const letters = lettersOf(written);
  const known = nativeByLetters(target);
  return known.get(letters) ?? known.get(`${letters}ms`);
}

/** `consumer.configuration.max.poll.records`, as other frameworks call the map. */
function nativeInWrongMap(section: string, rest: readonly string[]): IntendedKey | undefined {
  const isMap = (name: string | undefined): boolean =>
    /^(propert(y|ie)|props?|config(uration)?|additional-properties|settings)$/.test(name ?? "");
  const target = targets.find((one) => one === section);
  if (target !== undefined && isMap(rest[0])) return native(target, rest.slice(1));
  return isMap(section) ? nativeOfAll(rest.join("")) : undefined;
}

/** A class says by its name which side it is made for. */
function serializer(section: string, rest: readonly string[], value: string): IntendedKey | undefined {
  const [, side, kind] = /^(key|value)-(de)?serializer$/.exec(rest.join(".")) ?? [];
  const isOfConsumer = /Deserializer$/.test(value.trim());
  if (side === undefined || (section === "consumer") === (kind === "de")) return undefined;
  if (section === "consumer" && isOfConsumer) return typed(`spring.kafka.consumer.${side}-deserializer`);
  const isOfProducer = /(?<!De)Serializer$/.test(value.trim());
  return section === "producer" && isOfProducer ? typed(`spring.kafka.producer.${side}-serializer`) : undefined;
}

/** `listener.group-id` for `consumer.group-id`, and `group-id` without any section. */
function elsewhere(section: string, rest: readonly string[]): IntendedKey | undefined {
  const isSection = sectionNames().includes(section);
  if (isSection && !homes.some((one) => one === section)) return undefined;
  const written = (isSection ? rest : [section, ...rest]).join("");
  const letters = lettersOf(written);
  if (letters === "batchlistener") return { kind: "batch", path: ["spring", "kafka", "listener", "type"] };
  if (anybodys.has(letters)) return undefined;
  const [home, ...others] = homes.filter((one) => typedIn(one).has(letters));
  const name = home === undefined ? undefined : typedIn(home).get(letters);
  if (name !== undefined)
    return others.length > 0 || home === section ? undefined : { ...typed(name), kind: "elsewhere" };
  if (!isSection) return nativeOfAll(written) ?? nativeOfOne(written);
  return nativeOfOne(written);
}

/** A setting that every client knows belongs into the map for all. */
function nativeOfAll(written: string): IntendedKey | undefined {
  const [first, ...others] = clients.map((one) => nativeNamed(one, written));
  return first?.includes(".") === true && others.every((one) => one === first) ? mapKey(undefined, first) : undefined;
}

function nativeOfOne(written: string): IntendedKey | undefined {
  const known = (["producer", "consumer"] as const).flatMap((target) => {
    const setting = nativeNamed(target, written);
    return setting?.includes(".") === true ? [{ target, setting }] : [];
  });
  const [only, ...others] = known;
  return only === undefined || others.length > 0 ? undefined : mapKey(only.target, only.setting);
}

function nearLastElement(canonical: string): IntendedKey | undefined {
  const parent = canonical.slice(0, canonical.lastIndexOf("."));
  const last = canonical.slice(parent.length + 1);
  // `consumer.key-serializer` is a key of another section, not a misspelt `key-deserializer`.
  if (springNames().some((name) => name.endsWith(`.${last}`))) return undefined;
  const near = lastElements().get(parent)?.nearest(last);
  return near === undefined ? undefined : typed(`${parent}.${near.name}`);
}

/** `listner.ack-mode`, `consumers.group-id`: what stands below has to be known in the section that was meant. */
function misspeltSection(section: string, rest: readonly string[]): IntendedKey | undefined {
  if (rest.length === 0 || sectionNames().includes(section)) return undefined;
  const near = sections().nearest(section);
  if (near === undefined) return undefined;
  const path = ["spring", "kafka", near.name, ...rest];
  const isKnown = byLetters().has(lettersOf(path.join("."))) || native(near.name, rest) !== undefined;
  const isMap = rest[0] === "properties" && rest.length > 1 && targets.some((one) => one === near.name);
  return isKnown || isMap ? { kind: "section", path, section: near.name } : undefined;
}

function typed(name: string): { readonly kind: "typed"; readonly path: readonly string[] } {
  return { kind: "typed", path: name.split(".") };
}

const targets: readonly (SpringTarget & CatalogueRole)[] = ["producer", "consumer", "admin", "streams"];
const clients = ["producer", "consumer", "admin"] as const;

/** The sections whose keys people look for elsewhere. */
const homes = ["producer", "consumer", "listener", "template"] as const;

/** Names that mean something else in another place, or that applications often use for settings of their own. */
const anybodys: ReadonlySet<string> = new Set(["type", "retries", "batchsize", "closetimeout"]);

let knownSections: readonly string[] | undefined;

function sectionNames(): readonly string[] {
  knownSections ??= [
    ...new Set(
      springNames()
        .map((name) => name.split("."))
        .flatMap(([, , section = "", key]) => (key === undefined ? [] : section)),
    ),
  ];
  return knownSections;
}

let namesByLetters: ReadonlyMap<string, string> | undefined;

/** Names that differ in their hyphens alone are one: the newest stands for all. */
function byLetters(): ReadonlyMap<string, string> {
  namesByLetters ??= new Map(
    springNames()
      .toSorted((a, b) => (springPeriods(a).at(-1)?.to ?? 0) - (springPeriods(b).at(-1)?.to ?? 0))
      .map((name) => [lettersOf(name), name]),
  );
  return namesByLetters;
}

const typedLetters = new Map<string, ReadonlyMap<string, string>>();

/** The direct keys of a section, by their letters; what all clients have is of none. */
function typedIn(section: string): ReadonlyMap<string, string> {
  const known = typedLetters.get(section) ?? new Map(directKeys(section));
  typedLetters.set(section, known);
  return known;
}

function directKeys(section: string): readonly (readonly [string, string])[] {
  const prefix = `spring.kafka.${section}.`;
  return springNames().flatMap((name) => {
    const key = name.startsWith(prefix) ? name.slice(prefix.length) : ".";
    const isCommon = key === "properties" || springNames().includes(`spring.kafka.${key}`);
    return key.includes(".") || isCommon ? [] : [[lettersOf(key), name] as const];
  });
}

const nativeLetters = new Map<SpringTarget, ReadonlyMap<string, string>>();

function nativeByLetters(target: SpringTarget & CatalogueRole): ReadonlyMap<string, string> {
  const names = (): readonly string[] => [...catalogueOf(target).names, ...ofSerializers(target)];
  const known = nativeLetters.get(target) ?? new Map(names().map((name) => [lettersOf(name), name]));
  nativeLetters.set(target, known);
  return known;
}

/** What spring-kafka's own classes read out of this client's map. */
function ofSerializers(target: SpringTarget): readonly string[] {
  const kinds = {
    producer: /(Serializer|Serialization)$/,
    consumer: /(Deserializer|Serialization)$/,
    admin: undefined,
    streams: undefined,
  };
  const kind = kinds[target];
  if (kind === undefined) return [];
  const reads = (name: string): boolean =>
    serializationPeriods(name).some(({ classes }) => classes.some((one) => kind.test(one)));
  return serializationKeys().filter(reads);
}

let indexes: ReadonlyMap<string, NameIndex> | undefined;

/** The last elements of all names, by what stands before them. */
function lastElements(): ReadonlyMap<string, NameIndex> {
  if (indexes !== undefined) return indexes;
  const groups = new Map<string, string[]>();
  for (const name of springNames()) {
    const parent = name.slice(0, name.lastIndexOf("."));
    groups.set(parent, [...(groups.get(parent) ?? []), name.slice(parent.length + 1)]);
  }
  indexes = new Map([...groups].map(([parent, elements]) => [parent, nameIndex(elements)]));
  return indexes;
}

let sectionIndex: NameIndex | undefined;

function sections(): NameIndex {
  sectionIndex ??= nameIndex(sectionNames());
  return sectionIndex;
}
