/** Which entries of a set are `spring.kafka`'s, and what relaxed binding makes of their names and texts. */
import { type SpringTarget, springNames, springPeriods } from "../../kafka/spring-catalogue.ts";
import { uniform, uniformName } from "../../kafka/spring-names.ts";
import type { Interval } from "../../kafka/version.ts";
import { type Given, givenBySpring } from "../../model/placeholder.ts";
import type { Activation } from "../../model/profiles.ts";
import type { Rank } from "../../model/rank.ts";
import type { Entry } from "../../syntax/document.ts";
import { lookupIn, type SpringIndex } from "./lookup.ts";
import { springName } from "./names.ts";
import type { PlacedSection } from "./placed-section.ts";
import { chosenTwin } from "./twins.ts";

/** An entry under `spring.kafka`, with what Spring makes of its name. */
export interface Bound {
  readonly entry: Entry;
  readonly elements: readonly string[];
  readonly activation: Activation;
  readonly rank: Rank;
  /** Canonical name of the typed key, where there is one. */
  readonly canonical: string | undefined;
  /** For an entry of a `properties` map: whose map it is, and Kafka's own key. */
  readonly native: { readonly owner: SpringTarget | "common"; readonly key: string } | undefined;
  /** The written texts: one, or those of the elements of a list. */
  readonly texts: readonly (string | undefined)[];
  /** What they are with these profiles active. */
  readonly given: (profiles: readonly string[]) => Given;
}

export const targets: readonly SpringTarget[] = ["producer", "consumer", "admin", "streams"];

/** The entries of `spring.kafka`, section by section; of several spellings in one section the one that counts stands last. */
export function bindSections(sections: readonly PlacedSection[], index: SpringIndex): readonly Bound[] {
  return sections.flatMap((section) => {
    const bound = section.entries.flatMap((entry) => {
      const elements = springName(entry).elements;
      return isKafka(elements) ? [bind(entry, elements, section, index)] : [];
    });
    return settled(joined(bound, index));
  });
}

/** The releases in which Boot binds a canonical name, in whatever way it is hyphenated there. */
export function boundIn(canonical: string): readonly Interval[] {
  boundPeriods ??= periodsByName();
  return boundPeriods.get(uniformName(canonical.split("."))) ?? [];
}

let boundPeriods: ReadonlyMap<string, readonly Interval[]> | undefined;

function periodsByName(): ReadonlyMap<string, readonly Interval[]> {
  const found = new Map<string, readonly Interval[]>();
  for (const spelling of springNames()) {
    const name = uniformName(spelling.split("."));
    const periods = [...(found.get(name) ?? []), ...springPeriods(spelling)];
    found.set(
      name,
      periods.sort((a, b) => a.from - b.from),
    );
  }
  return found;
}

/** True for the elements of a name below `spring.kafka`. */
export function isKafka(elements: readonly string[]): boolean {
  return elements.length > 2 && uniform(elements[0] ?? "") === "spring" && uniform(elements[1] ?? "") === "kafka";
}

function bind(entry: Entry, elements: readonly string[], section: PlacedSection, index: SpringIndex): Bound {
  const native = mapOf(elements);
  const canonical = native === undefined ? canonicalName(withoutIndex(elements)) : undefined;
  const { activation, rank } = section;
  const texts = [entry.value];
  return { entry, elements, activation, rank, native, canonical, texts, given: givenOf(texts, index) };
}

function givenOf(texts: readonly (string | undefined)[], index: SpringIndex): Bound["given"] {
  const [only] = texts;
  if (texts.length === 1) return (profiles) => givenBySpring(only, lookupIn(index, profiles));
  return (profiles) => {
    const all = texts.map((text) => givenBySpring(text, lookupIn(index, profiles)));
    if (all.some(({ secret }) => secret === true)) return { value: undefined, secret: true };
    if (all.some(({ value }) => value === undefined)) return { value: undefined };
    const value = all.map((one) => one.value).join(",");
    return all.some(({ defaulted }) => defaulted !== undefined) ? { value, defaulted: texts.join(",") } : { value };
  };
}

/** The elements of a list as one; a list written with commas beside them counts alone. */
function joined(bound: readonly Bound[], index: SpringIndex): readonly Bound[] {
  const elements = new Map<string, Bound[]>();
  for (const one of bound)
    if (isElement(one)) elements.set(one.canonical, [...(elements.get(one.canonical) ?? []), one]);
  if (elements.size === 0) return bound;
  return bound.flatMap((one) => {
    if (!isElement(one)) return [one];
    const all = elements.get(one.canonical) ?? [];
    const whole = bound.some((other) => other.canonical === one.canonical && !isElement(other));
    if (all[0] !== one || whole) return [];
    const texts = all.map(({ entry }) => entry.value);
    return [{ ...one, texts, given: givenOf(texts, index) }];
  });
}

function isElement(one: Bound): one is Bound & { readonly canonical: string } {
  return one.canonical !== undefined && /^\d+$/.test(one.elements.at(-1) ?? "");
}

function settled(bound: readonly Bound[]): readonly Bound[] {
  const groups = new Map<string, Bound[]>();
  for (const one of bound) {
    const name = one.native === undefined ? (one.canonical ?? one.entry.key) : `${one.native.owner}|${one.native.key}`;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  if (groups.size === bound.length) return bound;
  const winners = new Set([...groups.values()].map(winnerOf));
  return [...bound.filter((one) => !winners.has(one)), ...bound.filter((one) => winners.has(one))];
}

/** A map takes the key that comes first, `a.b` or `[a.b]`; of a key that .properties repeats the last is all there is. */
function winnerOf(twins: readonly Bound[]): Bound | undefined {
  const [first] = twins;
  if (first === undefined || twins.length === 1) return first;
  if (first.native === undefined) return chosenTwin(twins, (one) => one.entry.key, first.canonical ?? "");
  return twins.findLast((one) => one.entry.key === first.entry.key);
}

/** `spring.kafka.properties.*` and `spring.kafka.<client>.properties.*`: the map's key is what follows, as written. */
function mapOf(elements: readonly string[]): Bound["native"] {
  const [, , owner, inner] = elements.map(uniform);
  if (owner === "properties" && elements.length > 3) return { owner: "common", key: elements.slice(3).join(".") };
  const target = targets.find((one) => one === owner);
  return target !== undefined && inner === "properties" && elements.length > 4
    ? { owner: target, key: elements.slice(4).join(".") }
    : undefined;
}

/** `bootstrap-servers[0]` is an element of `bootstrap-servers`; only lists have any. */
function withoutIndex(elements: readonly string[]): readonly string[] {
  if (!/^\d+$/.test(elements.at(-1) ?? "")) return elements;
  const whole = elements.slice(0, -1);
  const name = canonicalName(whole);
  return name !== undefined && springPeriods(name).at(-1)?.type.startsWith("java.util.List") === true
    ? whole
    : elements;
}

/** Names that differ only in their hyphens are one to Boot: the newest of them stands for all. */
function canonicalName(elements: readonly string[]): string | undefined {
  canonicalNames ??= new Map(
    springNames()
      .toSorted((a, b) => lastRelease(a) - lastRelease(b))
      .map((name) => [uniformName(name.split(".")), name]),
  );
  return canonicalNames.get(uniformName(elements));
}

let canonicalNames: ReadonlyMap<string, string> | undefined;

function lastRelease(name: string): number {
  return springPeriods(name).at(-1)?.to ?? 0;
}
