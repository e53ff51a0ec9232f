/** The classes of Kafka and of spring-kafka that a setting can name, release by release: what they are, and which name was meant. */
import rawKafka from "../../../schemas/classes.json";
import rawSpring from "../../../schemas/spring-kafka.json";
import { once, schema } from "./schema.ts";
import { everyRelease, type Interval, type Lens, parseRelease } from "./version.ts";

/** What a class can be used as. */
export type ClassKind =
  | "assignor"
  | "authorizer"
  | "callback-handler"
  | "config-provider"
  | "consumer-interceptor"
  | "converter"
  | "deserialization-handler"
  | "deserializer"
  | "group-assignor"
  | "header-converter"
  | "login-module"
  | "metrics-reporter"
  | "override-policy"
  | "partitioner"
  | "predicate"
  | "processing-handler"
  | "producer-interceptor"
  | "production-handler"
  | "serde"
  | "serializer"
  | "sink-connector"
  | "source-connector"
  | "timestamp-extractor"
  | "transformation";

/** A release of Kafka runs in the clients and in the broker; that of spring-kafka has an axis of its own. */
export type ClassAxis = "clients" | "broker" | "springKafka";

/**
 * What a class is in the release under the lens: `"none"` for a name in a package of Kafka's or spring-kafka's that is no class there, or none
 * that can be made by its name; `undefined` for a name of others, of which nobody can tell here. `axis` is who runs Kafka's classes.
 */
export function classKinds(
  name: string,
  lens: Lens,
  axis: "clients" | "broker" = "clients",
): readonly ClassKind[] | "none" | undefined {
  const owner = ownerOf(name, axis);
  if (owner === undefined) return undefined;
  const periods = Object.hasOwn(owner.classes, name) ? (owner.classes[name] ?? []) : [];
  return lens.pick(owner.axis, periods)?.kinds ?? "none";
}

/** True for a class that older releases have and the newest does not have. */
export function isRemovedClass(name: string): boolean {
  const owner = [kafka(), spring()].find((classes) => Object.hasOwn(classes, name));
  const last = owner?.[name]?.at(-1);
  return last !== undefined && last.to < everyRelease.to;
}

/** The full names of a kind that end with a simple name, in whatever case: what `StringSerializer` or `stringserializer` was meant to be. */
export function classesNamed(simple: string, kind: ClassKind): readonly string[] {
  const letters = simple.toLowerCase();
  return [...Object.entries(kafka()), ...Object.entries(spring())].flatMap(([name, periods]) => {
    const last = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    return last === letters && periods.some(({ kinds }) => kinds.includes(kind)) ? [name] : [];
  });
}

/** The full names of spring-kafka's classes of a kind, of any asked release. */
export function springClasses(kind: ClassKind): readonly string[] {
  return ofKind(spring(), kind);
}

/** The same of Kafka's own. */
export function kafkaClasses(kind: ClassKind): readonly string[] {
  return ofKind(kafka(), kind);
}

function ofKind(classes: Classes, kind: ClassKind): readonly string[] {
  return Object.entries(classes).flatMap(([name, periods]) =>
    periods.some(({ kinds }) => kinds.includes(kind)) ? [name] : [],
  );
}

interface Known extends Interval {
  readonly kinds: readonly ClassKind[];
}

type Classes = Readonly<Record<string, readonly Known[]>>;

function ownerOf(name: string, axis: ClassAxis): { readonly classes: Classes; readonly axis: ClassAxis } | undefined {
  if (name.startsWith("org.apache.kafka.")) return { classes: kafka(), axis };
  return name.startsWith("org.springframework.kafka.") ? { classes: spring(), axis: "springKafka" } : undefined;
}

interface RawPeriod {
  readonly since?: string;
  readonly until?: string;
  readonly kinds: readonly string[];
}

const kafkaFacts = schema(rawKafka);
const springFacts = schema(rawSpring);
const kafka = once(() => read(kafkaFacts().settings));
const spring = once(() => read(springFacts().classes));

function read(raw: Readonly<Record<string, readonly RawPeriod[]>>): Classes {
  return Object.fromEntries(
    Object.entries(raw).map(([name, periods]) => [
      name,
      periods.map(({ since, until, kinds }) => ({
        from: since === undefined ? everyRelease.from : (parseRelease(since) ?? 0),
        to: until === undefined ? everyRelease.to : (parseRelease(until) ?? 0),
        kinds: kinds as readonly ClassKind[],
      })),
    ]),
  );
}
