/** Spring Boot's `spring.kafka.*` in application and bootstrap files, YAML or properties, with their sections and profiles. */

import { type SpringTarget, springKeyFor } from "../../kafka/spring-catalogue.ts";
import { kebab, uniform } from "../../kafka/spring-names.ts";
import { everyRelease, type Interval } from "../../kafka/version.ts";
import type { Component, Reading, UnboundEntry } from "../../model/component.ts";
import { type ConfigFile, entriesOf } from "../../syntax/document.ts";
import type { Carrier } from "../carrier.ts";
import { forms } from "../files.ts";
import { componentId, stepOf } from "./anchor.ts";
import { type Bound, bindSections, boundIn, isKafka, targets } from "./bind.ts";
import { springFile, springNames } from "./file.ts";
import { impliedTargets } from "./implied.ts";
import { clientLayers, listenerAssignments } from "./layers.ts";
import { indexOf, profilesBehind } from "./lookup.ts";
import { springName } from "./names.ts";
import type { PlacedSection } from "./placed-section.ts";
import { profileGroups } from "./profiles.ts";
import { refusals } from "./refusals.ts";
import { isOfSet, placeSections, servicesOfSet } from "./sections.ts";
import { activeWith, withoutServices } from "./services.ts";

export const springBoot: Carrier = {
  id: "spring-boot",
  files: [forms.properties, forms.springProperties, forms.yaml, forms.springYaml],
  signs: { names: springNames, words: ["kafka"] },
  recognise: (document) => entriesOf(document).some((entry) => isKafka(springName(entry).elements)),
  joins: isOfSet,
  read: (documents) => readSpring(documents),
};

function readSpring(documents: readonly ConfigFile[]): Reading {
  const sections = placeSections(documents);
  const index = indexOf(sections);
  const bound = bindSections(sections, index);
  const partial = isPartial(sections);
  const implied = impliedTargets(bound);
  const clients = targets.flatMap((target) =>
    implied.includes(target)
      ? impliedComponent(target, bound, partial, documents)
      : (clientComponent(target, bound, partial, documents) ?? []),
  );
  const listener = listenerComponent(bound, partial, documents);
  const proves = provenBy(bound);
  const components = listener === undefined ? clients : [...clients, listener];
  const services = servicesOfSet(documents);
  const reading: Reading = {
    carrier: springBoot.id,
    components: proves === undefined ? components : components.map((one) => ({ ...one, proves })),
    unbound: bound.flatMap(unboundEntry),
    files: documents,
    profiles: [
      ...profileGroups(index),
      ...profilesBehind(
        bound.flatMap(({ texts }) => texts),
        index,
      ),
    ],
    activate: (named) => activeWith(services, index, named),
    refusals: refusals(sections, bound),
  };
  return withoutServices(reading, services);
}

/** Who asks for retry topics means a Boot that has them. */
function provenBy(bound: readonly Bound[]): Component["proves"] {
  const key = "spring.kafka.retry.topic.enabled";
  const [first] = boundIn(key);
  return first !== undefined && bound.some(({ canonical }) => canonical === key)
    ? { springBoot: { interval: { from: first.from, to: everyRelease.to }, key } }
    : undefined;
}

/** Other files have a say where the application's own is not there, before it is read, or where it imports what is not here. */
export function isPartial(sections: readonly PlacedSection[]): boolean {
  const files = sections.map(({ document }) => springFile(document.path));
  return (
    !files.some((file) => file !== undefined && file.profile === undefined) ||
    files.some((file) => file?.kind === "bootstrap") ||
    sections.some(({ imports }) => imports.some((one) => one.documents.length === 0))
  );
}

function clientComponent(
  target: SpringTarget,
  bound: readonly Bound[],
  partial: boolean,
  files: readonly ConfigFile[],
): Component | undefined {
  const own = bound.filter((one) => uniform(one.elements[2] ?? "") === target);
  const [first] = own;
  if (first === undefined) return undefined;
  return {
    id: componentId(target, files, first.entry),
    role: target,
    program: "spring-boot",
    carrier: springBoot.id,
    anchor: stepOf(first.entry, 3),
    near: own.at(-1)?.entry,
    layers: clientLayers(target, bound),
    partial,
    shared: false,
    presence: own.map((one) => one.activation),
    spelling: (key) => springPath(target, key),
  };
}

/** A client that is given nothing but what all clients are given stands at the first line that it is given. */
function impliedComponent(
  target: SpringTarget,
  bound: readonly Bound[],
  partial: boolean,
  files: readonly ConfigFile[],
): readonly Component[] {
  const layers = clientLayers(target, bound);
  const entries = layers.flatMap(({ assignments }) => assignments.flatMap(({ entry }) => entry ?? []));
  const [first] = entries;
  if (first === undefined) return [];
  return [
    {
      id: componentId(target, files, first),
      role: target,
      program: "spring-boot",
      carrier: springBoot.id,
      anchor: { uri: first.uri, span: first.keySpan },
      near: entries.at(-1),
      layers,
      partial,
      implied: true,
      shared: false,
      spelling: (key) => springPath(target, key),
    },
  ];
}

function listenerComponent(
  bound: readonly Bound[],
  partial: boolean,
  files: readonly ConfigFile[],
): Component | undefined {
  const own = bound.filter((one) => uniform(one.elements[2] ?? "") === "listener");
  const [first] = own;
  if (first === undefined) return undefined;
  return {
    id: componentId("listener", files, first.entry),
    role: "listener",
    program: "spring-boot",
    carrier: springBoot.id,
    anchor: stepOf(first.entry, 3),
    near: own.at(-1)?.entry,
    layers: [{ origin: "written", assignments: listenerAssignments(own) }],
    partial,
    shared: false,
    presence: own.map((one) => one.activation),
    spelling: (key) => key.split("."),
  };
}

function unboundEntry(one: Bound): readonly UnboundEntry[] {
  if (one.native !== undefined) return [];
  const canonical = one.canonical ?? one.elements.map(kebab).join(".");
  const bound: readonly Interval[] = one.canonical === undefined ? [] : boundIn(one.canonical);
  return [{ entry: one.entry, canonical, section: stepOf(one.entry, 3), activation: one.activation, bound }];
}

/** Where a Spring file writes a Kafka setting: the typed key where every Boot release has one, else the client's map. */
function springPath(target: SpringTarget, setting: string): readonly string[] {
  const key = springKeyFor(target, setting);
  return key === undefined ? ["spring", "kafka", target, "properties", setting] : key.split(".");
}
