/** The entries under `spring.cloud.stream` of a set of Spring files, as one binder sees them. */

import { uniform } from "../../kafka/spring-names.ts";
import { type Given, givenBySpring } from "../../model/placeholder.ts";
import type { Activation } from "../../model/profiles.ts";
import type { Rank } from "../../model/rank.ts";
import type { Entry } from "../../syntax/document.ts";
import { lookupIn, type SpringIndex } from "../spring-boot/lookup.ts";
import { springName } from "../spring-boot/names.ts";
import type { PlacedSection } from "../spring-boot/placed-section.ts";

/** An entry below `spring.cloud.stream`. */
export interface StreamEntry {
  readonly entry: Entry;
  /** The elements of its name after `spring.cloud.stream`. */
  readonly elements: readonly string[];
  /** The same as Spring compares them. */
  readonly names: readonly string[];
  readonly activation: Activation;
  readonly rank: Rank;
  readonly given: (profiles: readonly string[]) => Given;
}

export function streamEntries(sections: readonly PlacedSection[], index: SpringIndex): readonly StreamEntry[] {
  return sections.flatMap(({ entries, activation, rank }) =>
    entries.flatMap((entry) => {
      const named = namedEntry(entry);
      if (named === undefined) return [];
      const given = (profiles: readonly string[]): Given => givenBySpring(entry.value, lookupIn(index, profiles));
      return [{ ...named, activation, rank, given }];
    }),
  );
}

/** An entry with its name alone. */
export type NamedEntry = Pick<StreamEntry, "entry" | "elements" | "names">;

/** `undefined` for an entry that does not stand below `spring.cloud.stream`. */
export function namedEntry(entry: Entry): NamedEntry | undefined {
  const elements = springName(entry).elements;
  return isStream(elements) ? { entry, ...relative(elements) } : undefined;
}

export function isStream(elements: readonly string[]): boolean {
  const [spring = "", cloud = "", stream = ""] = elements;
  return elements.length > 3 && [spring, cloud, stream].map(uniform).join(".") === "spring.cloud.stream";
}

/** `spring.cloud.kafka.binder`: what people write when they forget the level `stream`. */
export function lacksLevel(elements: readonly string[]): boolean {
  const name = elements.slice(0, 4).map(uniform).join(".");
  return elements.length > 4 && /^spring\.cloud\.kafka\.(binder|bindings|default|streams)$/.test(name);
}

function relative(elements: readonly string[]): Pick<StreamEntry, "elements" | "names"> {
  const rest = elements.slice(3);
  return { elements: rest, names: rest.map(uniform) };
}

/** What follows `prefix`, in its uniform form, in the name; `undefined` where it begins otherwise; `exact` for the name of a binding or a binder, as written. */
export function below(
  { elements, names }: Pick<StreamEntry, "elements" | "names">,
  prefix: readonly (string | { readonly exact: string })[],
): readonly string[] | undefined {
  const matches = prefix.every((step, i) =>
    typeof step === "string" ? names[i] === step : elements[i] === step.exact,
  );
  return matches && elements.length > prefix.length ? elements.slice(prefix.length) : undefined;
}

/** The sections as a binder's own context sees them: what its `environment` says is stronger than all that the application says. */
export function withEnvironment(sections: readonly PlacedSection[], binder: string): readonly PlacedSection[] {
  const own = sections.map((section) => ({ ...section, rank: [0, ...section.rank] }));
  const more = sections.flatMap((section) => {
    const entries = section.entries.flatMap((entry) => {
      const elements = springName(entry).elements;
      const rest = isStream(elements)
        ? below(relative(elements), ["binders", { exact: binder }, "environment"])
        : undefined;
      return rest === undefined ? [] : [{ ...entry, key: rest.map(bracketed).join(".").replaceAll(".[", "[") }];
    });
    return entries.length === 0 ? [] : [{ ...section, entries, rank: [1, ...section.rank] }];
  });
  return more.length === 0 ? sections : [...own, ...more];
}

export function bracketed(element: string): string {
  return /^[\p{L}\d_-]+$/u.test(element) ? element : `[${element}]`;
}
