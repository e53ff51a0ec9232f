/** The settings that spring-kafka's own serializers and deserializers read out of a client's map: `spring.json.…`, `spring.deserializer.…`. */
import raw from "../../../schemas/spring-kafka.json";
import { once, schema } from "./schema.ts";
import { everyRelease, type Interval, parseRelease } from "./version.ts";

const facts = schema(raw);

/** A key in one span of releases of spring-kafka, and the classes that read it, by their simple names. */
export interface SerializationKey extends Interval {
  readonly classes: readonly string[];
}

/** All keys of any asked release. */
export const serializationKeys = once((): readonly string[] => Object.keys(facts().settings));

/** The periods in which some class reads a key, oldest first; empty where none ever does. */
export function serializationPeriods(key: string): readonly SerializationKey[] {
  const settings: Readonly<Record<string, readonly RawPeriod[]>> = facts().settings;
  const periods = Object.hasOwn(settings, key) ? (settings[key] ?? []) : [];
  return periods.map(({ since, until, classes }) => ({
    from: since === undefined ? everyRelease.from : (parseRelease(since) ?? 0),
    to: until === undefined ? everyRelease.to : (parseRelease(until) ?? 0),
    classes,
  }));
}

/** True for a name of the family, whether any release reads it or not: a misspelt one is read by nobody. */
export function isSerializationName(key: string): boolean {
  return /^spring\.(?:json|deserializer|message)\./.test(key) || /^spring\.kafka\.(?:\w+\.)?serialization\./.test(key);
}

interface RawPeriod {
  readonly since?: string;
  readonly until?: string;
  readonly classes: readonly string[];
}
