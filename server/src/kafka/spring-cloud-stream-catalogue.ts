/** The facts of schemas/spring-cloud-stream.json: the keys of Spring Cloud Stream and its Kafka binders by release. */
import raw from "../../../schemas/spring-cloud-stream.json";
import { schema } from "./schema.ts";
import { everyRelease, type Interval, intersect, parseRelease, type Release } from "./version.ts";

const facts = schema(raw as unknown as Facts);

/** Whose key it is: that of every binder, of the Kafka binder, or of the binder for Kafka Streams. */
export type StreamPart = "core" | "kafka" | "kafka-streams";

/** A key in one span of releases of the binder. */
export interface StreamSpec extends Interval {
  /** With `*` for the name of a binding, a binder or a function: `spring.cloud.stream.bindings.*.consumer.max-attempts`. */
  readonly name: string;
  readonly part: StreamPart;
  /** Java's name of the type, as in Spring Boot's metadata. */
  readonly type: string;
  /** What holds where nothing is written, as a file writes it; `undefined` where nothing does. */
  readonly default: string | undefined;
  /** The constants of an enumeration as Java spells them; empty for any other type. */
  readonly values: readonly string[];
  readonly deprecated: boolean;
  readonly replacement: string | undefined;
}

/** Every name, those of the defaults (`spring.cloud.stream.default…`, `spring.cloud.stream.kafka.default…`) among them. */
export function streamNames(): readonly string[] {
  return [...index().keys()];
}

/** The periods in which the binder takes a name, oldest first; empty for a name that no release knows. */
export function streamPeriods(name: string): readonly StreamSpec[] {
  const settings = facts().settings;
  const source = index().get(name);
  if (source === undefined) return [];
  return (settings[source.setting] ?? []).flatMap((period) => {
    const held = source.within.flatMap((within) => intersect(intervalOf(period), within) ?? []);
    return held.map((interval) => ({
      name,
      part: partOf(name),
      type: period.type,
      default: period.default,
      values: period.values ?? [],
      deprecated: period.deprecated === true,
      replacement: period.replacement,
      ...interval,
    }));
  });
}

interface RawPeriod {
  readonly since?: string;
  readonly until?: string;
  readonly type: string;
  readonly default?: string;
  readonly values?: readonly string[];
  readonly deprecated?: boolean;
  readonly replacement?: string;
}

interface Facts {
  readonly settings: Readonly<Record<string, readonly RawPeriod[]>>;
  readonly defaults: Readonly<Record<string, readonly { readonly since?: string; readonly until?: string }[]>>;
}

/** By name, the setting of the schema whose facts it has, and the releases in which the level is read. */
type Index = ReadonlyMap<string, { readonly setting: string; readonly within: readonly Interval[] }>;

let known: Index | undefined;

/** Made at the first question: most files have no key of Spring Cloud Stream. */
function index(): Index {
  known ??= indexed();
  return known;
}

function indexed(): Index {
  const { settings, defaults } = facts();
  const byName = new Map<string, { readonly setting: string; readonly within: readonly Interval[] }>();
  for (const setting of Object.keys(settings)) {
    byName.set(setting, { setting, within: [everyRelease] });
    const copied = defaultOf(setting);
    const level = copied === undefined ? undefined : levelOf(copied, Object.keys(defaults));
    if (copied !== undefined && level !== undefined)
      byName.set(copied, { setting, within: (defaults[level] ?? []).map(intervalOf) });
  }
  return byName;
}

/** `spring.cloud.stream.kafka.bindings.*.consumer.x` for all bindings is `spring.cloud.stream.kafka.default.consumer.x`. */
function defaultOf(setting: string): string | undefined {
  return setting.includes(".bindings.*.") ? setting.replace(".bindings.*.", ".default.") : undefined;
}

/** The longest asked prefix that a name stands under; what stands directly under `spring.cloud.stream.default` is asked by that. */
function levelOf(name: string, prefixes: readonly string[]): string | undefined {
  return prefixes.filter((prefix) => name.startsWith(`${prefix}.`)).sort((a, b) => b.length - a.length)[0];
}

function partOf(name: string): StreamPart {
  if (name.startsWith("spring.cloud.stream.kafka.streams.")) return "kafka-streams";
  return name.startsWith("spring.cloud.stream.kafka.") ? "kafka" : "core";
}

/** Every patch on Maven Central that can be asked was asked (not 2.1.1 and 4.1.4), so that a change is dated by its release. */
function intervalOf({ since, until }: { readonly since?: string; readonly until?: string }): Interval {
  return {
    from: since === undefined ? everyRelease.from : releaseOf(since),
    to: until === undefined ? everyRelease.to : releaseOf(until),
  };
}

function releaseOf(text: string): Release {
  return parseRelease(text) ?? 0;
}
