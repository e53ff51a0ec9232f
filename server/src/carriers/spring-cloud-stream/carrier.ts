/** Spring Cloud Stream on the Kafka binder: one client for each binding of a set of Spring files. */
import { isKafkaName } from "../../kafka/known-names.ts";
import { binderKeys, springCloudStreamKeys } from "../../kafka/spring-cloud-stream.ts";
import { elementsOf, uniform } from "../../kafka/spring-names.ts";
import type { Component, Reading, UnboundEntry } from "../../model/component.ts";
import { type ConfigFile, entriesOf } from "../../syntax/document.ts";
import type { Carrier } from "../carrier.ts";
import { forms } from "../files.ts";
import { componentId, stepOf } from "../spring-boot/anchor.ts";
import { type Bound, bindSections } from "../spring-boot/bind.ts";
import { isPartial } from "../spring-boot/carrier.ts";
import { springNames } from "../spring-boot/file.ts";
import { indexOf } from "../spring-boot/lookup.ts";
import { profileGroups } from "../spring-boot/profiles.ts";
import { isOfSet, placeSections, servicesOfSet } from "../spring-boot/sections.ts";
import { activeWith, withoutServices } from "../spring-boot/services.ts";
import { Binders, isKafkas } from "./binders.ts";
import { type Binding, bindingsOf, nameOf } from "./bindings.ts";
import { below, lacksLevel, namedEntry, type StreamEntry, streamEntries, withEnvironment } from "./entries.ts";
import { type BinderView, bindingLayers, dropped } from "./layers.ts";
import { namedEntries } from "./named.ts";
import { streamsComponents } from "./streams.ts";

export const springCloudStream: Carrier = {
  id: "spring-cloud-stream",
  files: [forms.properties, forms.springProperties, forms.yaml, forms.springYaml],
  signs: { names: springNames, words: ["kafka"] },
  recognise: bindsToKafka,
  joins: isOfSet,
  read: (documents) => readStream(documents),
};

function bindsToKafka(document: ConfigFile): boolean {
  return entriesOf(document).some((entry) => {
    if (!/cloud/i.test(entry.key)) return false;
    const named = namedEntry(entry);
    return named === undefined ? lacksLevel(elementsOf(entry.key)) : isKafkas(named);
  });
}

function readStream(documents: readonly ConfigFile[]): Reading {
  const sections = placeSections(documents);
  const index = indexOf(sections);
  const entries = streamEntries(sections, index);
  const binders = new Binders(entries, sections);
  const partial = isPartial(sections);
  const views = new Map<string | undefined, BinderView>();
  const viewOf = (name: string | undefined): BinderView => {
    const known = views.get(name);
    if (known !== undefined) return known;
    const seen = name === undefined ? sections : withEnvironment(sections, name);
    const view = viewed(seen === sections ? entries : streamEntries(seen, index), bindSections(seen, index));
    views.set(name, view);
    return view;
  };
  const clients = bindingsOf(entries).flatMap((binding) => {
    const binder = binders.of(binding.name);
    return binder === undefined ? [] : [componentOf(binding, viewOf(binder.name), partial, documents)];
  });
  const components = [...clients, ...streamsComponents(entries, documents, springCloudStream.id)];
  const services = servicesOfSet(documents);
  const reading: Reading = {
    carrier: springCloudStream.id,
    components,
    unbound:
      components.length === 0
        ? []
        : [...namedEntries(sections, (elements) => binders.reads(elements)), ...[...views.values()].flatMap(ignored)],
    files: documents,
    profiles: profileGroups(index),
    activate: (named) => activeWith(services, index, named),
  };
  return withoutServices(reading, services);
}

function viewed(entries: readonly StreamEntry[], bound: readonly Bound[]): BinderView {
  const ofBinding = new Map<string, StreamEntry[]>();
  for (const entry of entries) {
    const name = nameOf(entry);
    const others = name === undefined ? undefined : ofBinding.get(name);
    if (others !== undefined) others.push(entry);
    else if (name !== undefined) ofBinding.set(name, [entry]);
  }
  return { common: entries.filter((entry) => nameOf(entry) === undefined), ofBinding, bound };
}

function componentOf(binding: Binding, view: BinderView, partial: boolean, files: readonly ConfigFile[]): Component {
  const { name, role, own } = binding;
  const [first] = own;
  const near = own.at(-1)?.entry;
  return {
    id: componentId(`${role} ${name}`, files, first?.entry),
    role,
    program: "spring-cloud-stream",
    name,
    carrier: springCloudStream.id,
    anchor: anchorOf(first),
    near,
    layers: bindingLayers(binding, view),
    partial,
    shared: false,
    presence: own.map((one) => one.activation),
    spelling: (key) => spelling(name, role, key),
  };
}

function anchorOf(first: StreamEntry | undefined): Component["anchor"] {
  if (first === undefined) return { uri: "", span: { start: 0, end: 0 } };
  return stepOf(first.entry, first.names[0] === "kafka" ? 6 : 5);
}

/** Spring's own names as they are, Kafka's in the binding's map; acks have a key of the binder. */
function spelling(name: string, role: Binding["role"], key: string): readonly string[] {
  if (key === "acks") return binderKeys.requiredAcks.split(".");
  if (springCloudStreamKeys.includes(key)) return key.split(".").map((step) => (step === "*" ? name : step));
  return ["spring", "cloud", "stream", "kafka", "bindings", name, role, "configuration", key];
}

/** What the binder takes out of its own maps and of `spring.kafka` before a consumer is given it. */
function ignored({ common, bound }: BinderView): readonly UnboundEntry[] {
  const fromBinder = common.flatMap(({ entry, activation, ...one }) =>
    (["consumer-properties", "configuration"] as const).flatMap((map) => {
      const key = below(one, ["kafka", "binder", uniform(map)])?.join(".") ?? "";
      if (dropped.has(key))
        return [{ entry, activation, canonical: `spring.cloud.stream.kafka.binder.${map}.${key}`, bound: [] }];
      const isUnknown = key !== "" && !isKafkaName(key) && !uniform(key).startsWith("schemaregistry");
      return isUnknown ? [{ entry, activation, canonical: `${binderKeys.configuration}.${key}`, bound: [] }] : [];
    }),
  );
  const fromBoot = bound.flatMap(({ entry, activation, native, canonical }) => {
    const key =
      native?.owner === "producer" || native?.owner === "admin" ? "" : (native?.key ?? names[canonical ?? ""] ?? "");
    return dropped.has(key) ? [{ entry, activation, canonical: `spring.kafka.consumer.${key}`, bound: [] }] : [];
  });
  return [...fromBinder, ...fromBoot].map(({ activation, ...one }) => ({
    ...one,
    ...(activation === undefined ? {} : { activation }),
  }));
}

const names: Readonly<Record<string, string>> = {
  "spring.kafka.consumer.group-id": "group.id",
  "spring.kafka.consumer.enable-auto-commit": "enable.auto.commit",
};
