/** The facts of schemas/spring-cloud-stream.json: the keys of Spring Cloud Stream and its Kafka binders by release, and which releases go together. */
import raw from "../../../schemas/spring-cloud-stream.json";
import { everyRelease, type Interval, intersect, parsePin, parseRelease, type Release } from "./version.ts";

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

/** A written key that is known: its name here, and what follows it where it is a map. */
export interface StreamKey {
  readonly name: string;
  readonly rest: readonly string[];
}

/** The releases of the Kafka binder that were asked, oldest first. */
export const streamReleases: readonly string[] = facts().releases;

/** Every name, those of the defaults (`spring.cloud.stream.default…`, `spring.cloud.stream.kafka.default…`) among them. */
export function streamNames(): readonly string[] {
  return [...index().byName.keys()];
}

/** The periods in which the binder takes a name, oldest first; empty for a name that no release knows. */
export function streamPeriods(name: string): readonly StreamSpec[] {
  const settings = facts().settings;
  const source = index().byName.get(name);
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

/**
 * The key that the elements of a name mean, as Spring compares names (case and dashes do not count). What stands for `*` may be anything; below a map
 * everything is taken. `undefined` where no release takes it.
 */
export function streamKey(elements: readonly string[]): StreamKey | undefined {
  const uniform = elements.map(uniformed);
  const { byUniform } = index();
  for (let length = elements.length; length > 3; length--) {
    for (const name of byUniform.get(length) ?? []) {
      const steps = name.uniform;
      if (!steps.every((step, i) => step === "*" || step === uniform[i])) continue;
      if (length === elements.length || name.isMap) return { name: name.name, rest: elements.slice(length) };
    }
  }
  return undefined;
}

/** The names at any level whose last element is this one, as Spring compares names: where a key that stands at the wrong level belongs. */
export function streamNamesEnding(element: string): readonly string[] {
  const last = uniformed(element);
  return streamNames().filter((name) => uniformed(name.slice(name.lastIndexOf(".") + 1)) === last);
}

/** The binder and the lines of Spring Boot of a release train of Spring Cloud (`2021.0.9`, `Hoxton.SR12`); `undefined` for a train that is not known. */
export function cloudTrain(
  train: string,
): { readonly binder: string; readonly springBoot: readonly string[] } | undefined {
  const { trains } = facts();
  return Object.hasOwn(trains, train) ? trains[train] : undefined;
}

/**
 * The releases of the binder that go with a line of Spring Boot (`2.7`, `3.5.1`): those of the trains that name the line, and those built with it.
 * Trains before Hoxton.SR5 name 2.1 and mean every line from there on. `undefined` for a line that nothing goes with.
 */
export function binderFor(springBoot: string): Interval | undefined {
  const line = lineOf(springBoot);
  const { trains, builtWith: built } = facts();
  const named = Object.values(trains).filter((train) => train.springBoot.includes(line));
  const made = Object.keys(built).filter((binder) => lineOf(built[binder] ?? "") === line);
  const binders = [...named.map(({ binder }) => binder), ...made].flatMap((binder) => parsePin(binder) ?? []);
  if (binders.length === 0) return undefined;
  return { from: Math.min(...binders.map(({ from }) => from)), to: Math.max(...binders.map(({ to }) => to)) };
}

function lineOf(release: string): string {
  return release.split(".").slice(0, 2).join(".");
}

/** The release of Spring Boot with which a release of the binder was built. */
export function builtWith(binder: string): string | undefined {
  const { builtWith: all } = facts();
  return Object.hasOwn(all, binder) ? all[binder] : undefined;
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
  readonly releases: readonly string[];
  readonly settings: Readonly<Record<string, readonly RawPeriod[]>>;
  readonly defaults: Readonly<Record<string, readonly { readonly since?: string; readonly until?: string }[]>>;
  readonly builtWith: Readonly<Record<string, string>>;
  readonly trains: Readonly<Record<string, { readonly binder: string; readonly springBoot: readonly string[] }>>;
}

interface Index {
  /** By name, the setting of the schema whose facts it has, and the releases in which the level is read. */
  readonly byName: ReadonlyMap<string, { readonly setting: string; readonly within: readonly Interval[] }>;
  /** By the number of elements. */
  readonly byUniform: ReadonlyMap<
    number,
    readonly { readonly name: string; readonly uniform: readonly string[]; readonly isMap: boolean }[]
  >;
}

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
  const byUniform = new Map<
    number,
    { readonly name: string; readonly uniform: readonly string[]; readonly isMap: boolean }[]
  >();
  for (const [name, { setting }] of byName) {
    const uniform = name.split(".").map((step) => (step === "*" ? step : uniformed(step)));
    const isMap = settings[setting]?.some(({ type }) => type.startsWith("java.util.Map")) === true;
    const entry = { name, uniform, isMap };
    const others = byUniform.get(uniform.length);
    if (others === undefined) byUniform.set(uniform.length, [entry]);
    else others.push(entry);
  }
  return { byName, byUniform };
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

function uniformed(element: string): string {
  return element.toLowerCase().replaceAll(/[-_]/g, "");
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

function facts(): Facts {
  return raw as unknown as Facts;
}
