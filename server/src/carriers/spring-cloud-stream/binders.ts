/** Which binder carries a binding: only what Kafka's message binder certainly carries is ours. */

import { uniform } from "../../kafka/spring-names.ts";
import { springName } from "../spring-boot/names.ts";
import type { PlacedSection } from "../spring-boot/placed-section.ts";
import { below, lacksLevel, type NamedEntry, type StreamEntry } from "./entries.ts";

/** A binder of type `kafka`; its name is absent where the only one there is carries everything. */
export interface KafkaBinder {
  readonly name: string | undefined;
}

/** Tells binders of a set of entries. */
export class Binders {
  /** The entries that name binders or tell of them. */
  private readonly telling: readonly StreamEntry[];
  private readonly ofKafka: ReadonlySet<string>;
  private readonly bindings: ReadonlySet<string>;
  private readonly isSigned: boolean;
  private readonly isOfMessages: boolean;
  /** True where Kafka Streams applications are bound too, or anything else but Kafka. */
  private readonly mixed: boolean;
  private readonly hasOthers: boolean;

  constructor(entries: readonly StreamEntry[], sections: readonly PlacedSection[]) {
    const firstBelow = (...prefix: readonly string[]): ReadonlySet<string> =>
      new Set(entries.flatMap((entry) => below(entry, prefix)?.slice(0, 1) ?? []));
    this.telling = entries.filter(({ names }) => names[0] === "binders" || /binder$/.test(names.at(-1) ?? ""));
    this.ofKafka = firstBelow("kafka", "bindings");
    this.bindings = firstBelow("bindings");
    this.isSigned =
      entries.some(isSign) ||
      // A key that lacks a level shows which binder was meant.
      sections.some((section) => section.entries.some((entry) => lacksLevel(springName(entry).elements)));
    this.isOfMessages = entries.some(isOfMessages);
    this.hasOthers = entries.some(isOfOtherBinder);
    this.mixed =
      this.hasOthers ||
      sections.some((section) => section.entries.some((entry) => isKafkaStreams(springName(entry).elements)));
  }

  /** The Kafka binder of a binding; `undefined` where it is another's, or nobody can tell. */
  of(binding: string): KafkaBinder | undefined {
    const named = this.texts(["bindings", { exact: binding }, "binder"]);
    const names = named.length > 0 ? named : this.texts(["defaultbinder"]);
    if (names.length > 0) return names.length === 1 ? this.named(names[0]) : undefined;
    const candidates = this.declared();
    if (candidates.length > 0) return candidates.length === 1 ? this.named(candidates[0]) : undefined;
    if (this.ofKafka.has(binding)) return { name: undefined };
    if (this.mixed || !this.isSigned) return undefined;
    return this.mayBeStreams(binding) && !this.isOfMessages ? undefined : { name: undefined };
  }

  /** True for a name that this binder reads, or would if it stood where it belongs: what all binders share is Kafka's where there are no others. */
  reads(elements: readonly string[]): boolean {
    const [, , stream, part, binding = ""] = elements;
    if (uniform(stream ?? "") === "kafka" || uniform(part ?? "") === "kafka") return true;
    return uniform(part ?? "") === "bindings" ? this.of(binding) !== undefined : !this.hasOthers;
  }

  /** A function that reads and writes, or reads twice, may be one of Kafka Streams, whose binder is configured much alike. */
  private mayBeStreams(binding: string): boolean {
    const [, stem, direction] = /^(.+)-(in|out)-\d+$/.exec(binding) ?? [];
    if (stem === undefined) return false;
    const others = [`${stem}-${direction === "in" ? "out" : "in"}-0`, `${stem}-in-1`];
    return others.some((other) => this.bindings.has(other));
  }

  private named(name: string | undefined): KafkaBinder | undefined {
    if (name === undefined || name === "") return undefined;
    const types = this.texts(["binders", { exact: name }, "type"]);
    const isDeclared = this.telling.some((entry) => below(entry, ["binders", { exact: name }]) !== undefined);
    const type = types.length === 0 && !isDeclared ? name : types.length === 1 ? types[0] : undefined;
    const inherits = this.texts(["binders", { exact: name }, "inheritenvironment"]);
    return type === "kafka" && inherits.every((text) => text?.toLowerCase() === "true") ? { name } : undefined;
  }

  /** The binders among which one is chosen for a binding that names none. */
  private declared(): readonly string[] {
    const names = this.telling.flatMap((entry) => below(entry, ["binders"])?.slice(0, 1) ?? []);
    return [...new Set(names)].filter((name) => {
      const candidate = this.texts(["binders", { exact: name }, "defaultcandidate"]);
      return candidate.every((text) => text?.toLowerCase() !== "false");
    });
  }

  /** The different texts under a name, in whatever profile; an unknown one is `undefined`. */
  private texts(prefix: Parameters<typeof below>[1]): readonly (string | undefined)[] {
    const found = this.telling.flatMap((one) => {
      const isIt =
        one.elements.length === prefix.length &&
        below(one, prefix.slice(0, -1)) !== undefined &&
        one.names.at(-1) === prefix.at(-1);
      return isIt ? [one.given([]).value?.trim()] : [];
    });
    return [...new Set(found)];
  }
}

/** True for an entry that shows that one of Kafka's two binders is used. */
export function isKafkas(entry: NamedEntry): boolean {
  return isSign(entry) || (entry.names[0] === "kafka" && entry.names[1] === "streams" && entry.elements.length > 2);
}

/** A sign that Kafka's message binder is there. */
function isSign(entry: NamedEntry): boolean {
  const [kafka, part = ""] = entry.names;
  if (kafka === "kafka") return entry.elements.length > 2 && ["binder", "bindings", "default"].includes(part);
  const last = entry.names.at(-1);
  return (last === "type" || last === "binder" || last === "defaultbinder") && entry.entry.value?.trim() === "kafka";
}

/** What Kafka Streams' binder has no use for. */
function isOfMessages({ names }: StreamEntry): boolean {
  const [kafka, part, key = ""] = names;
  return kafka === "kafka" && (part === "bindings" || part === "default" || (part === "binder" && ofMessages.has(key)));
}

const ofMessages: ReadonlySet<string> = new Set([
  "requiredacks",
  "transaction",
  "producerproperties",
  "consumerproperties",
  "headers",
]);

function isOfOtherBinder({ elements, names }: StreamEntry): boolean {
  const [kind, part = ""] = names;
  return (
    kind !== "kafka" && kind !== "function" && elements.length > 2 && ["binder", "bindings", "default"].includes(part)
  );
}

/** `spring.cloud.stream.kafka.streams` and `spring.kafka.streams`. */
function isKafkaStreams(elements: readonly string[]): boolean {
  return /^spring\.(cloud\.stream\.)?kafka\.streams\./.test(elements.map(uniform).join("."));
}
