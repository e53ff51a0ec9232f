/** Why Spring Boot would not start with these files and profiles, as far as the files tell. */
import { springNames, springPeriods } from "../../kafka/spring-catalogue.ts";
import { uniformName } from "../../kafka/spring-names.ts";
import { everyRelease, parseRange, type VersionRange } from "../../kafka/version.ts";
import { byProfiles } from "../../model/by-profiles.ts";
import type { Refusal } from "../../model/component.ts";
import { parseProfiles } from "../../model/profiles.ts";
import { inOrder } from "../../model/rank.ts";
import type { Entry } from "../../syntax/document.ts";
import { grammars } from "../../syntax/grammars.ts";
import { isProfileDemand } from "./activation.ts";
import { type Bound, boundIn } from "./bind.ts";
import { springFile } from "./file.ts";
import { belowSpring, springName } from "./names.ts";
import type { PlacedSection } from "./placed-section.ts";
import { isRefused } from "./value.ts";

/** The reasons that hold with these profiles active. What does not depend on them is looked for once. */
export function refusals(
  sections: readonly PlacedSection[],
  bound: readonly Bound[],
): (profiles: readonly string[]) => readonly Refusal[] {
  let prepared: ReturnType<typeof prepare> | undefined;
  return (profiles) => {
    prepared ??= prepare(sections, bound);
    const active = prepared.bound(profiles);
    const given = strongest(active, profiles);
    return [
      ...prepared.loaded(profiles).flatMap(({ wrong }) => wrong),
      ...prepared.active(profiles).flatMap(({ missing }) => missing),
      ...inconvertible(given, profiles),
      ...emptySections(active, bound),
      ...sectionTexts(active, bound, profiles),
      ...exclusive(given, profiles),
    ];
  };
}

function prepare(sections: readonly PlacedSection[], bound: readonly Bound[]) {
  const loaded = sections.map((section) => ({ section, wrong: [...unreadable(section), ...misplaced(section)] }));
  const active = sections.map((section) => ({ section, missing: unfound(section) }));
  return {
    bound: byProfiles(bound, ({ activation }) => activation),
    loaded: byProfiles(
      loaded.filter(({ wrong }) => wrong.length > 0),
      ({ section }) => section.loaded,
    ),
    active: byProfiles(
      active.filter(({ missing }) => missing.length > 0),
      ({ section }) => section.activation,
    ),
  };
}

function unreadable({ document, part, entries }: PlacedSection): readonly Refusal[] {
  const problems = part.problems.filter(
    ({ kind }) =>
      kind === "refused" ||
      kind === "bad-escape" ||
      (kind === "duplicate-key" && grammars[part.grammar].duplicates === "refused"),
  );
  const expressions = belowSpring(entries).filter(
    (entry) => isProfileDemand(entry) && entry.value !== "" && isUnreadable(entry.value ?? ""),
  );
  return [
    ...problems.map(({ span }) => ({ kind: "syntax" as const, place: { uri: document.uri, span } })),
    ...expressions.map((entry) => at("profile-expression", entry)),
  ];
}

function isUnreadable(text: string): boolean {
  return !text.includes("${") && parseProfiles(text).kind === "unknown";
}

function misplaced({ document, entries, activation, loaded }: PlacedSection): readonly Refusal[] {
  const ofProfile = springFile(document.path)?.profile !== undefined;
  return belowSpring(entries).flatMap((entry) => {
    const name = springName(entry).uniform;
    if (/^spring\.profiles(\.\d+)?$/.test(name)) return [at("old-profiles", entry, ">=3.0")];
    const activates = /^spring\.profiles\.(active|include|default)(\.\d+)?$/.test(name);
    if (activates && ofProfile) return [at("profiles-activated-by-profile", entry)];
    return activates && activation !== loaded ? [at("profiles-activated-by-profile", entry, "<3.5")] : [];
  });
}

function unfound({ imports }: PlacedSection): readonly Refusal[] {
  return imports
    .filter((one) => one.kind === "file" && !one.optional && one.documents.length === 0)
    .map((one) => at("import-not-found", one.entry));
}

/** Of several texts for one key only the strongest is converted. */
function inconvertible(given: ReadonlyMap<string, Bound>, profiles: readonly string[]): readonly Refusal[] {
  return [...given].flatMap(([canonical, one]) => {
    const { value } = one.given(profiles);
    if (value === undefined || isMap(canonical) || !isRefused(canonical, value, one.entry.scalar)) return [];
    return [{ ...at("value", one.entry), canonical, ...limited(boundIn(canonical)) }];
  });
}

/** `consumer:` with nothing below it is an empty text, which is no consumer; since 4.1 not even beside other files that have one. */
function emptySections(active: readonly Bound[], all: readonly Bound[]): readonly Refusal[] {
  return active.flatMap(({ entry, elements, canonical }) => {
    const name = uniformName(elements);
    // An empty map is one.
    if (entry.value !== "" || !groups().has(name) || isMap(canonical ?? "")) return [];
    const fills = (other: Bound): boolean => uniformName(other.elements).startsWith(`${name}.`);
    if (active.some(fills)) return [at("empty-section", entry, ">=4.1")];
    const versions = entry.source.startsWith("{") ? "<3.4 || >=4.1" : undefined;
    return [{ ...at("empty-section", entry, versions), healed: all.some(fills) }];
  });
}

/** `consumer: orders`: a text is no consumer. Beside keys of the section, wherever they stand, Boot passes over it. */
function sectionTexts(
  active: readonly Bound[],
  all: readonly Bound[],
  profiles: readonly string[],
): readonly Refusal[] {
  return active.flatMap((one) => {
    const name = uniformName(one.elements);
    const range = groups().get(name);
    // The element of a list is no key of a section.
    const fills = ({ elements }: Bound): boolean =>
      uniformName(elements).startsWith(`${name}.`) && !/^\d+$/.test(uniformName(elements).slice(name.length + 1));
    if (range === undefined || (one.given(profiles).value ?? "") === "" || active.some(fills)) return [];
    return [{ ...at("section-text", one.entry), healed: all.some(fills), ...limited(range) }];
  });
}

/** The inner names of `spring.kafka` that hold others, and when. */
function groups(): ReadonlyMap<string, VersionRange> {
  knownGroups ??= groupsOf(springNames());
  return knownGroups;
}

let knownGroups: ReadonlyMap<string, VersionRange> | undefined;

function groupsOf(names: readonly string[]): ReadonlyMap<string, VersionRange> {
  const found = new Map<string, VersionRange>();
  for (const name of names) {
    const elements = name.split(".");
    const inner = elements.slice(3).map((_, index) => uniformName(elements.slice(0, index + 3)));
    for (const group of isMap(name) ? [...inner, uniformName(elements)] : inner) {
      const bound = [...(found.get(group) ?? []), ...boundIn(name)];
      if (bound.length === 0) continue;
      const [from, to] = [bound.map((one) => one.from), bound.map((one) => one.to)];
      found.set(group, [{ from: Math.min(...from), to: Math.max(...to) }]);
    }
  }
  return found;
}

/** What a map holds has names of its own. */
function isMap(canonical: string): boolean {
  return springPeriods(canonical).at(-1)?.type.startsWith("java.util.Map") === true;
}

/** Nothing where it holds in every release. */
function limited(range: VersionRange): Pick<Refusal, "springBoot"> {
  const isAlways = range[0]?.from === everyRelease.from && range.at(-1)?.to === everyRelease.to;
  return isAlways ? {} : { springBoot: range };
}

/** A store is given as PEM text, as a file, or with a bundle. An empty text counted as given from 2.6 to 3.2. */
function exclusive(given: ReadonlyMap<string, Bound>, profiles: readonly string[]): readonly Refusal[] {
  const textOf = (name: string): string | undefined => given.get(name)?.given(profiles).value;
  const isGiven = (name: string): boolean => given.has(name) && textOf(name) !== "";
  return [...given].flatMap(([canonical, one]) => {
    const [, ssl, name = ""] = /^(.*\.ssl\.)(key-store-key|trust-store-certificates|bundle)$/.exec(canonical) ?? [];
    const others = partners[name] ?? [];
    if (ssl === undefined || !others.some((other) => isGiven(`${ssl}${other}`))) return [];
    const isEmpty = textOf(canonical) === "";
    if (name === "bundle") return isEmpty ? [] : [{ ...at("exclusive", one.entry, ">=3.2"), canonical }];
    return [{ ...at("exclusive", one.entry, isEmpty ? ">=2.6 <3.3" : ">=2.6"), canonical }];
  });
}

const partners: Readonly<Record<string, readonly string[]>> = {
  "key-store-key": ["key-store-location"],
  "trust-store-certificates": ["trust-store-location"],
  bundle: ["key-store-key", "key-store-location", "trust-store-certificates", "trust-store-location"],
};

function strongest(active: readonly Bound[], profiles: readonly string[]): ReadonlyMap<string, Bound> {
  return new Map(
    inOrder(active, profiles).flatMap((one) => (one.canonical === undefined ? [] : [[one.canonical, one] as const])),
  );
}

function at(kind: Refusal["kind"], entry: Entry, springBoot?: string): Refusal {
  const place = { uri: entry.uri, span: entry.keySpan };
  return { kind, place, entry, ...(springBoot === undefined ? {} : { springBoot: parseRange(springBoot) }) };
}
