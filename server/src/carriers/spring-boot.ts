/** Spring Boot's `spring.kafka.*` in application and bootstrap files, YAML or properties, with their sections and profiles. */

import { type SpringTarget, springBinding, springKeyFor, springPeriods } from "../kafka/spring-catalogue.ts";
import { type Interval, parseRange } from "../kafka/version.ts";
import type { Assignment, Component, Layer, Reading, Role, UnboundEntry } from "../model/component.ts";
import { type Given, givenBySpring } from "../model/placeholder.ts";
import { type ConfigDocument, entriesOf, type Place } from "../syntax/document.ts";
import type { Carrier } from "./carrier.ts";
import { isPartial } from "./spring-activation.ts";
import { type Bound, bindDocument, isKafka, targets } from "./spring-bind.ts";
import { springFile } from "./spring-file.ts";
import { elementsOf, uniform } from "./spring-names.ts";
import { convert } from "./spring-value.ts";

export const springBoot: Carrier = {
  id: "spring-boot",
  recognise: (document) =>
    springFile(document.uri) !== undefined && entriesOf(document).some((entry) => isKafka(elementsOf(entry.key))),
  read: (documents) => readSpring(documents),
};

function readSpring(documents: readonly ConfigDocument[]): Reading {
  const bound = documents.flatMap(bindDocument);
  const partial = documents.some(isPartial);
  const clients = targets.flatMap((target) => clientComponent(target, bound, partial) ?? []);
  const listener = listenerComponent(bound, partial);
  return {
    carrier: springBoot.id,
    components: listener === undefined ? clients : [...clients, listener],
    unbound: bound.flatMap(unboundEntry),
    documents,
  };
}

function clientComponent(target: SpringTarget, bound: readonly Bound[], partial: boolean): Component | undefined {
  const own = bound.filter((one) => uniform(one.elements[2] ?? "") === target);
  const nativeOwn = bound.filter((one) => one.native?.owner === target);
  const common = bound.filter((one) => one.native?.owner === "common");
  const anchorEntry = own[0];
  if (anchorEntry === undefined) return undefined;
  const typedOf = (candidates: readonly Bound[]): readonly Assignment[] =>
    candidates.flatMap((one) => typed(one, target));
  const layers: Layer[] = [
    { origin: "written", assignments: nativeOwn.map(nativeAssignment) },
    { origin: "written", assignments: typedOf(own) },
    { origin: "inherited", assignments: common.map(nativeAssignment) },
    { origin: "inherited", assignments: typedOf(bound.filter((one) => !own.includes(one))) },
    { origin: "framework-default", assignments: frameworkDefaults[target] ?? [] },
  ];
  return {
    id: `${target}@${anchorEntry.entry.uri}`,
    role: target satisfies Role,
    carrier: springBoot.id,
    anchor: anchorOf(anchorEntry),
    near: own.at(-1)?.entry,
    layers,
    partial,
    shared: false,
    presence: own.map((one) => one.activation),
    spelling: (key) => springPath(target, key),
  };
}

/** The listener's settings are Spring's own; they keep Spring's names. */
function listenerComponent(bound: readonly Bound[], partial: boolean): Component | undefined {
  const own = bound.filter((one) => uniform(one.elements[2] ?? "") === "listener");
  const first = own[0];
  if (first === undefined) return undefined;
  const assignments = own.flatMap((one): Assignment[] => {
    if (one.canonical === undefined) return [];
    return [
      { key: one.canonical, given: givenBySpring(one.entry.value), entry: one.entry, activation: one.activation },
    ];
  });
  return {
    id: `listener@${first.entry.uri}`,
    role: "listener",
    carrier: springBoot.id,
    anchor: anchorOf(first),
    near: own.at(-1)?.entry,
    layers: [{ origin: "written", assignments }],
    partial,
    shared: false,
    presence: own.map((one) => one.activation),
    spelling: (key) => key.split("."),
  };
}

function typed(one: Bound, target: SpringTarget): readonly Assignment[] {
  const { canonical, entry, activation } = one;
  if (target === "producer" && canonical === "spring.kafka.producer.transaction-id-prefix") {
    // DefaultKafkaProducerFactory adds a suffix to the prefix, and asks for idempotence.
    return [
      { key: "transactional.id", given: { value: undefined }, entry, activation },
      { key: "enable.idempotence", given: { value: "true" }, entry, activation },
    ];
  }
  const key = canonical === undefined ? undefined : springBinding(canonical)[target];
  if (canonical === undefined || key === undefined) return [];
  const type = springPeriods(canonical).at(-1)?.type ?? "java.lang.String";
  return [{ key, given: converted(givenBySpring(entry.value), type), entry, activation }];
}

/** A text that Spring cannot convert is left to a rule of its own: for Kafka the value is unknown. */
function converted(given: Given, type: string): Given {
  return given.value === undefined ? given : { ...given, value: convert(type, given.value) };
}

function nativeAssignment(one: Bound): Assignment {
  return {
    key: one.native?.key ?? "",
    given: givenBySpring(one.entry.value),
    entry: one.entry,
    activation: one.activation,
  };
}

/** Since 2.3 (Boot 2.2) the listener container asks for no auto-commit where nobody wrote the setting. */
const frameworkDefaults: Readonly<Partial<Record<SpringTarget, readonly Assignment[]>>> = {
  consumer: [
    {
      key: "enable.auto.commit",
      given: { value: "false" },
      versions: { axis: "springBoot", range: parseRange(">=2.2") },
    },
  ],
};

function unboundEntry(one: Bound): readonly UnboundEntry[] {
  if (one.native !== undefined) return [];
  const canonical = one.canonical ?? one.elements.map(kebab).join(".");
  const bound: readonly Interval[] = one.canonical === undefined ? [] : springPeriods(one.canonical);
  return [{ entry: one.entry, canonical, activation: one.activation, bound }];
}

/** Where a Spring file writes a Kafka setting: the typed key where every Boot release has one, else the client's map. */
function springPath(target: SpringTarget, setting: string): readonly string[] {
  const key = springKeyFor(target, setting);
  return key === undefined ? ["spring", "kafka", target, "properties", setting] : key.split(".");
}

/** The step of the path that names the client or the listener (`producer:`), for findings about something absent. */
function anchorOf(one: Bound): Place {
  let elements = 0;
  for (const segment of one.entry.path) {
    elements += elementsOf(segment.name).length;
    if (elements >= 3) return { uri: one.entry.uri, span: segment.span };
  }
  return { uri: one.entry.uri, span: one.entry.keySpan };
}

function kebab(element: string): string {
  return element
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
}
