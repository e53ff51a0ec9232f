/** What Spring Cloud Stream's Kafka binder gives the client of a binding, layer by layer. */
import { catalogueOf } from "../../kafka/catalogue.ts";
import {
  applicationKeys,
  binderKeys,
  bindingKeys,
  boundKeys,
  kafkaBindingKeys,
} from "../../kafka/spring-cloud-stream.ts";
import { uniform, uniformName } from "../../kafka/spring-names.ts";
import type { Assignment, Layer } from "../../model/component.ts";
import type { Given } from "../../model/placeholder.ts";
import { isActive } from "../../model/profiles.ts";
import { inOrder } from "../../model/rank.ts";
import type { Bound } from "../spring-boot/bind.ts";
import { givenLayers } from "../spring-boot/layers.ts";
import type { Binding } from "./bindings.ts";
import { below, type StreamEntry } from "./entries.ts";

/** The entries that the binder of a binding sees. */
export interface BinderView {
  /** Those of no single binding. */
  readonly common: readonly StreamEntry[];
  readonly ofBinding: ReadonlyMap<string, readonly StreamEntry[]>;
  /** Those of `spring.kafka`, which the binder starts from. */
  readonly bound: readonly Bound[];
}

/** The layers of one binding's client, the strongest first. */
export function bindingLayers(binding: Binding, view: BinderView): readonly Layer[] {
  const entries = [...view.common, ...(view.ofBinding.get(binding.name) ?? [])];
  return binding.role === "producer"
    ? producerLayers(binding, entries, view.bound)
    : consumerLayers(binding, entries, view.bound);
}

/** What the binder never takes from its own maps or from `spring.kafka`. */
export const dropped: ReadonlySet<string> = new Set(["enable.auto.commit", "group.id"]);

function producerLayers(
  { name, role }: Binding,
  entries: readonly StreamEntry[],
  bound: readonly Bound[],
): readonly Layer[] {
  const prefixes = at(entries, binderKeys.transactions);
  const always = prefixes.some((one) => one.activation === undefined);
  const typed = typedOf(name, role, entries);
  const managers = typed.filter(({ key }) => key === kafkaBindingKeys.producerTransactions);
  const transactions = [...prefixes.map((one) => assignment("transactional.id", one)), ...managers].map((one) => ({
    ...one,
    key: "transactional.id",
    given: unknown,
    givenIn: () => unknown,
  }));
  const own = always
    ? map(entries, ["kafka", "binder", "transaction", "producer", "configuration"])
    : ownMap(name, role, entries);
  return [
    written(transactions),
    written(own),
    written(brokers(entries, true)),
    written(map(entries, ["kafka", "binder", "producerproperties"])),
    written(map(entries, ["kafka", "binder", "configuration"]).filter(({ key }) => knows(role, key))),
    ...givenLayers("producer", bound, serializers),
    written([
      ...typed,
      ...typed.flatMap((one) => asKafkas(one)),
      ...at(entries, binderKeys.requiredAcks).map((one) => assignment("acks", one)),
      ...creation(entries),
      ...brokers(entries, false),
    ]),
  ];
}

function consumerLayers(
  { name, role }: Binding,
  entries: readonly StreamEntry[],
  bound: readonly Bound[],
): readonly Layer[] {
  const typed = typedOf(name, role, entries);
  const kept = ({ key }: Assignment): boolean => !dropped.has(key);
  const prefixes = at(entries, binderKeys.transactions).map((one) => assignment(binderKeys.transactions, one));
  const polled = at(entries, applicationKeys.pollable).map((one) => assignment(applicationKeys.pollable, one));
  const groups = typed.filter(({ key }) => key === bindingKeys.group);
  return [
    // Asked last by the binder, so that it beats the map.
    written(typed.flatMap((one) => (one.key === kafkaBindingKeys.startOffset ? asKafkas(one) : []))),
    written(ownMap(name, role, entries)),
    written(brokers(entries, true)),
    written([...typed, ...groups.flatMap((one) => asKafkas(one)), ...prefixes, ...polled, ...creation(entries)]),
    written(map(entries, ["kafka", "binder", "consumerproperties"]).filter(kept)),
    written(map(entries, ["kafka", "binder", "configuration"]).filter((one) => kept(one) && knows(role, one.key))),
    ...givenLayers("consumer", bound, deserializers).map((layer) => ({
      ...layer,
      assignments: layer.assignments.filter(kept),
    })),
    written(brokers(entries, false)),
    { origin: "framework-default", assignments: [startOf(groups)] },
  ];
}

function written(assignments: readonly Assignment[]): Layer {
  return { origin: "written", assignments };
}

/** A binding's own map over that of all bindings, key by key. */
function ownMap(name: string, role: Binding["role"], entries: readonly StreamEntry[]): readonly Assignment[] {
  return [
    ...map(entries, ["kafka", "default", role, "configuration"], 0),
    ...map(entries, ["kafka", "bindings", { exact: name }, role, "configuration"], 1),
  ];
}

/** `tier` sets what stands for one binding above what stands for all. */
function map(entries: readonly StreamEntry[], prefix: Parameters<typeof below>[1], tier = 0): readonly Assignment[] {
  return entries.flatMap((one) => {
    const rest = below(one, prefix);
    return rest === undefined ? [] : [assignment(rest.join("."), one, tier)];
  });
}

/** The typed settings of a binding and of its direction, under their own names. */
function typedOf(name: string, role: Binding["role"], entries: readonly StreamEntry[]): readonly Assignment[] {
  return entries.flatMap((one) => {
    for (const [prefix, family, tier] of families(name)) {
      const rest = below(one, prefix);
      const key = rest === undefined ? undefined : canonical.get(`${family}${uniformName(rest)}`);
      const isOurs = key?.includes(role === "producer" ? ".consumer." : ".producer.") === false;
      if (key !== undefined && isOurs) return [assignment(key, one, tier)];
    }
    return [];
  });
}

function families(name: string): readonly (readonly [Parameters<typeof below>[1], string, number])[] {
  return [
    [["kafka", "bindings", { exact: name }], "kafka ", 1],
    [["kafka", "default"], "kafka ", 0],
    [["bindings", { exact: name }], "", 1],
    [["default"], "", 0],
  ];
}

const canonical: ReadonlyMap<string, string> = new Map([
  ...Object.values(bindingKeys).map((key) => [inner(key), key] as const),
  ...Object.values(kafkaBindingKeys).map((key) => [`kafka ${inner(key)}`, key] as const),
]);

function inner(key: string): string {
  return uniformName(key.slice(key.indexOf("*") + 2).split("."));
}

/** What a typed setting is to Kafka; an empty text is none. */
function asKafkas(one: Assignment): readonly Assignment[] {
  const key = boundKeys[one.key];
  if (key === undefined) return [];
  const read = (given: Given): Given => {
    if (given.value === undefined) return given;
    const value = given.value.trim();
    if (value === "") return { value: undefined, absent: true };
    return key === "group.id" ? given : { ...given, value: value.toLowerCase() };
  };
  const { givenIn = () => one.given } = one;
  return [{ ...one, key, given: read(one.given), givenIn: (profiles) => read(givenIn(profiles)) }];
}

/** Where a group begins that has committed nothing: a binding without a group is a new one at each start. */
function startOf(groups: readonly Assignment[]): Assignment {
  const givenIn = (profiles: readonly string[]): Given => {
    const active = groups.filter((one) => isActive(one.activation, profiles));
    const group = inOrder(active, profiles).at(-1);
    if (group === undefined) return { value: "latest" };
    const { value, renewed } = group.givenIn?.(profiles) ?? group.given;
    if (value === undefined) return { value: renewed === "always" ? "earliest" : undefined };
    return { value: value.trim() === "" ? "latest" : "earliest" };
  };
  return { key: "auto.offset.reset", given: givenIn([]), givenIn };
}

/** `brokers` beats `spring.kafka.bootstrap-servers` unless it says what it says by default. */
function brokers(entries: readonly StreamEntry[], strong: boolean): readonly Assignment[] {
  const port = entries.some((one) => one.names.join(".") === "kafka.binder.defaultbrokerport");
  const found = entries.filter((one) => /^kafka\.binder\.brokers(\.\d+)?$/.test(one.names.join(".")));
  const firsts = found.filter((one) => found.find((other) => other.rank === one.rank) === one);
  return firsts.map((one) => {
    const all = found.filter((other) => other.rank === one.rank);
    const given = (profiles: readonly string[]): Given => {
      const texts = all.map((other) => other.given(profiles));
      if (texts.some(({ value }) => value === undefined)) return unknown;
      const hosts = texts.flatMap(({ value = "" }) => value.split(",")).map((host) => host.trim());
      if (port && hosts.some((host) => !host.includes(":"))) return unknown;
      const value = hosts.map((host) => (host.includes(":") ? host : `${host}:9092`)).join(",");
      return strong && value === "localhost:9092" ? { value: undefined, absent: true } : { ...texts[0], value };
    };
    return { ...assignment("bootstrap.servers", one), given: given([]), givenIn: given };
  });
}

/** How the binder makes topics that are not there. */
function creation(entries: readonly StreamEntry[]): readonly Assignment[] {
  return [binderKeys.createsTopics, binderKeys.copies].flatMap((key) =>
    at(entries, key).map((one) => assignment(key, one)),
  );
}

function at(entries: readonly StreamEntry[], key: string): readonly StreamEntry[] {
  const name = uniformName(key.split(".").slice(3));
  return entries.filter((one) => one.names.join(".") === name);
}

/** An entry as what gives a setting its value; of several in one place the higher tier wins. */
export function assignment(key: string, one: StreamEntry, tier = 0): Assignment {
  const { entry, activation, rank } = one;
  const refers = entry.value?.includes("${") === true;
  return {
    key,
    given: one.given([]),
    ...(refers ? { givenIn: one.given } : {}),
    entry,
    activation,
    rank: [tier, ...rank],
  };
}

function knows(role: Binding["role"], key: string): boolean {
  return catalogueOf(role).periods(key).length > 0 || uniform(key).startsWith("schemaregistry");
}

const unknown: Given = { value: undefined };

const bytes = "org.apache.kafka.common.serialization.ByteArray";
const serializers = defaults({ "key.serializer": `${bytes}Serializer`, "value.serializer": `${bytes}Serializer` });
const deserializers: readonly Assignment[] = [
  ...defaults({ "key.deserializer": `${bytes}Deserializer`, "value.deserializer": `${bytes}Deserializer` }),
  ...defaults({ "isolation.level": "read_uncommitted" }),
];

function defaults(values: Readonly<Record<string, string>>): readonly Assignment[] {
  return Object.entries(values).map(([key, value]) => ({ key, given: { value } }));
}
