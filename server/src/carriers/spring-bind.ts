/** Which entries of a document are `spring.kafka`'s, and what relaxed binding makes of their names. */
import { type SpringTarget, springNames } from "../kafka/spring-catalogue.ts";
import type { Activation } from "../model/profiles.ts";
import type { ConfigDocument, Entry } from "../syntax/document.ts";
import { activationOf } from "./spring-activation.ts";
import { elementsOf, uniform, uniformName } from "./spring-names.ts";

/** An entry under `spring.kafka`, with what Spring makes of its name. */
export interface Bound {
  readonly entry: Entry;
  readonly elements: readonly string[];
  readonly activation: Activation;
  /** Canonical name of the typed key, where there is one. */
  readonly canonical: string | undefined;
  /** For an entry of a `properties` map: whose map it is, and Kafka's own key. */
  readonly native: { readonly owner: SpringTarget | "common"; readonly key: string } | undefined;
}

export const targets: readonly SpringTarget[] = ["producer", "consumer", "admin", "streams"];

/** The entries of `spring.kafka` in a document, in the order in which they are written. */
export function bindDocument(document: ConfigDocument): readonly Bound[] {
  return document.sections.flatMap((section) => {
    const activation = activationOf(document, section.entries);
    return section.entries.flatMap((entry) => {
      const elements = elementsOf(entry.key);
      return isKafka(elements) ? [bind(entry, elements, activation)] : [];
    });
  });
}

/** True for the elements of a name below `spring.kafka`. */
export function isKafka(elements: readonly string[]): boolean {
  return elements.length > 2 && uniform(elements[0] ?? "") === "spring" && uniform(elements[1] ?? "") === "kafka";
}

function bind(entry: Entry, elements: readonly string[], activation: Activation): Bound {
  const map = mapOf(elements);
  if (map !== undefined) return { entry, elements, activation, canonical: undefined, native: map };
  return {
    entry,
    elements,
    activation,
    canonical: canonicalNames.get(uniformName(withoutIndex(elements))),
    native: undefined,
  };
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

/** `bootstrap-servers[0]` is an element of `bootstrap-servers`. */
function withoutIndex(elements: readonly string[]): readonly string[] {
  return /^\d+$/.test(elements.at(-1) ?? "") ? elements.slice(0, -1) : elements;
}

const canonicalNames: ReadonlyMap<string, string> = new Map(
  springNames.map((name) => [uniformName(name.split(".")), name]),
);
