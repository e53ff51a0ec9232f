/** What an unknown name under `spring.kafka` was meant to be: a typed key misspelt, or a native setting that belongs in a map. */
import { type CatalogueRole, catalogueOf } from "./catalogue.ts";
import { lettersOf, type NameIndex, nameIndex } from "./near-name.ts";
import { type SpringTarget, springNames } from "./spring-catalogue.ts";

/** A key that Spring Boot binds; for a client's map, whose it is and the native setting in it. */
export type IntendedKey =
  | { readonly kind: "typed"; readonly path: readonly string[] }
  | {
      readonly kind: "native";
      readonly path: readonly string[];
      readonly target: SpringTarget;
      readonly setting: string;
    };

/** The key that `canonical` (`spring.kafka.producer.ack`) was meant to be, `undefined` where it may be the application's own. */
export function intendedKey(canonical: string): IntendedKey | undefined {
  const [, , section = "", ...rest] = canonical.split(".");
  // What stands in these maps is named by whoever reads it.
  if ([section, rest[0]].some((one) => one !== undefined && /^(ssl|jaas|security|properties)$/.test(one)))
    return undefined;
  return sameLetters(canonical) ?? native(section, rest) ?? nearLastElement(canonical);
}

/** A native setting in the map of a client that Spring Boot configures. */
export function mapKey(target: SpringTarget, setting: string): IntendedKey {
  return { kind: "native", path: ["spring", "kafka", target, "properties", setting], target, setting };
}

/** `consumer.group.id` for `consumer.group-id`: dots where Spring has dashes. */
function sameLetters(canonical: string): IntendedKey | undefined {
  const [, , section = ""] = canonical.split(".");
  const name = byLetters.get(lettersOf(canonical));
  return name?.split(".")[2] === section || name?.split(".").length === 3 ? typed(name) : undefined;
}

/** `producer.enable-idempotence` for `producer.properties.enable.idempotence`. */
function native(section: string, rest: readonly string[]): IntendedKey | undefined {
  const target = targets.find((one) => one === section);
  if (target === undefined || rest.length === 0) return undefined;
  const setting = nativeByLetters(target).get(lettersOf(rest.join("")));
  return setting === undefined ? undefined : mapKey(target, setting);
}

function nearLastElement(canonical: string): IntendedKey | undefined {
  const parent = canonical.slice(0, canonical.lastIndexOf("."));
  const last = canonical.slice(parent.length + 1);
  // `consumer.key-serializer` is a key of another section, not a misspelt `key-deserializer`.
  if (springNames.some((name) => name.endsWith(`.${last}`))) return undefined;
  const near = lastElements().get(parent)?.nearest(last);
  return near === undefined ? undefined : typed(`${parent}.${near.name}`);
}

function typed(name: string): IntendedKey {
  return { kind: "typed", path: name.split(".") };
}

const targets: readonly (SpringTarget & CatalogueRole)[] = ["producer", "consumer", "admin", "streams"];

const byLetters: ReadonlyMap<string, string> = new Map(springNames.map((name) => [lettersOf(name), name]));

const nativeLetters = new Map<SpringTarget, ReadonlyMap<string, string>>();

function nativeByLetters(target: SpringTarget & CatalogueRole): ReadonlyMap<string, string> {
  const known = nativeLetters.get(target) ?? new Map(catalogueOf(target).names.map((name) => [lettersOf(name), name]));
  nativeLetters.set(target, known);
  return known;
}

let indexes: ReadonlyMap<string, NameIndex> | undefined;

/** The last elements of all names, by what stands before them. */
function lastElements(): ReadonlyMap<string, NameIndex> {
  if (indexes !== undefined) return indexes;
  const groups = new Map<string, string[]>();
  for (const name of springNames) {
    const parent = name.slice(0, name.lastIndexOf("."));
    groups.set(parent, [...(groups.get(parent) ?? []), name.slice(parent.length + 1)]);
  }
  indexes = new Map([...groups].map(([parent, elements]) => [parent, nameIndex(elements)]));
  return indexes;
}
