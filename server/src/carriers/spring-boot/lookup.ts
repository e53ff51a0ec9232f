/** What the files of a set say under a name: for placeholders, profile groups and everything else that is no Kafka setting. */

import { elementsOf, uniform, uniformName } from "../../kafka/spring-names.ts";
import { type Lookup, referencesIn } from "../../model/placeholder.ts";
import { type Activation, isActive, profilesOf } from "../../model/profiles.ts";
import { compareRanks, type Rank } from "../../model/rank.ts";
import { springName } from "./names.ts";
import type { PlacedSection } from "./placed-section.ts";
import { serviceRank } from "./placed-section.ts";
import { chosenTwin } from "./twins.ts";

/** A name as one section writes it. */
export interface Written {
  readonly key: string;
  readonly text: string | undefined;
  readonly activation: Activation;
  readonly rank: Rank;
}

/** All entries of a set by name. */
export type SpringIndex = ReadonlyMap<string, readonly Written[]>;

export function indexOf(sections: readonly PlacedSection[]): SpringIndex {
  const index = new Map<string, Written[]>();
  for (const { entries, activation, rank } of sections) {
    for (const entry of entries) {
      const name = springName(entry).uniform;
      const others = index.get(name);
      const written = { key: entry.key, text: entry.value, activation, rank };
      if (others === undefined) index.set(name, [written]);
      else others.push(written);
    }
  }
  return index;
}

/** Looks names up as Boot's environment does with these profiles active: relaxed for a canonical name, else as it is written. */
export function lookupIn(index: SpringIndex, profiles: readonly string[]): Lookup {
  return (name) => {
    const canonical = /^[a-z0-9][a-z0-9-]*(\[[^\]]*\])*(\.[a-z0-9][a-z0-9-]*(\[[^\]]*\])*)*$/.test(name);
    const all = [...(index.get(uniformName(elementsOf(name))) ?? []), ...(canonical ? variablesFor(index, name) : [])];
    const found = strongest(canonical ? all : all.filter((one) => one.key === name), name, profiles);
    if (found !== undefined || name !== "spring.profiles.active" || profiles.length === 0) return found;
    // Activated from outside; a group is activated by its name, which is not known here.
    return { text: profiles.length === 1 ? profiles[0] : undefined };
  };
}

/** Variables of services that set a property of this name: they have no dots, and dashes are left out or underscores. */
function variablesFor(index: SpringIndex, name: string): readonly Written[] {
  if (!/[.-]/.test(name)) return [];
  return (index.get(uniform(name)) ?? []).filter(({ rank }) => rank[0] === serviceRank);
}

/** The profiles that decide what the placeholders in these texts become. */
export function profilesBehind(texts: readonly (string | undefined)[], index: SpringIndex): readonly string[] {
  const names = new Set<string>();
  const profiles = new Set<string>();
  // A queue: files may chain more names than a stack holds.
  const waiting: (string | undefined)[] = [...texts];
  for (let at = 0; at < waiting.length; at++) {
    const text = waiting[at];
    for (const { name } of text === undefined ? [] : referencesIn(text)) {
      const key = uniformName(elementsOf(name));
      if (names.has(key)) continue;
      names.add(key);
      for (const one of index.get(key) ?? []) {
        for (const profile of profilesOf(one.activation)) profiles.add(profile);
        waiting.push(one.text);
      }
    }
  }
  return [...profiles];
}

/** What the strongest section says that applies. */
export function strongest(
  all: readonly Written[],
  canonical: string,
  profiles: readonly string[],
): Written | undefined {
  const active = all.filter((one) => isActive(one.activation, profiles));
  const first = active.toSorted((a, b) => compareRanks(b.rank, a.rank, profiles))[0];
  const twins = active.filter((one) => one.rank === first?.rank);
  return chosenTwin(twins, (one) => one.key, canonical);
}
