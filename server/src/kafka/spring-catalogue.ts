/** The facts of schemas/spring.json: the names of spring.kafka, their types by Boot release, and the Kafka setting each becomes. */
import raw from "../../../schemas/spring.json";
import { once, schema } from "./schema.ts";
import { everyRelease, type Interval, parsePin, parseRelease, type Release, showPatch } from "./version.ts";

const facts = schema(raw as unknown as Facts);

/** The clients that Spring Boot configures; a typed key may reach several. */
export type SpringTarget = "producer" | "consumer" | "admin" | "streams";

/** A key of `spring.kafka` in one span of Boot releases. */
export interface SpringSpec extends Interval {
  readonly name: string;
  readonly type: string;
  readonly default: string | undefined;
  /** True where Boot still binds the name but has another for it. */
  readonly deprecated: boolean;
}

/** Canonical names (`spring.kafka.producer.acks`), with their periods. */
export const springNames = once((): readonly string[] => Object.keys(facts().settings));

/** The periods in which Boot binds a canonical name, oldest first; empty where no release does. */
export function springPeriods(name: string): readonly SpringSpec[] {
  const { settings } = facts();
  const periods = Object.hasOwn(settings, name) ? (settings[name] ?? []) : [];
  return periods
    .filter((period) => period.removed !== true)
    .map((period) => ({
      name,
      type: period.type,
      default: period.default === undefined || period.default === null ? undefined : String(period.default),
      deprecated: period.deprecated === true,
      from: period.since === undefined ? everyRelease.from : minorOf(period.since),
      to: period.until === undefined ? everyRelease.to : minorOf(period.until),
    }));
}

/** The constants of a typed key that is an enumeration; empty for any other. */
export function springValues(name: string): readonly string[] {
  const { values } = facts();
  return Object.hasOwn(values, name) ? (values[name] ?? []) : [];
}

/** The Kafka setting that a typed key becomes for each client it reaches. */
export function springBinding(name: string): Readonly<Partial<Record<SpringTarget, string>>> {
  const { binds } = facts();
  return Object.hasOwn(binds, name) ? (binds[name] ?? {}) : {};
}

/** The typed key that becomes Kafka's `setting` for a client, `undefined` where only the map can carry it. */
export function springKeyFor(target: SpringTarget, setting: string): string | undefined {
  const own = Object.entries(facts().binds).find(
    ([name, targets]) => targets[target] === setting && name.startsWith(`spring.kafka.${target}.`),
  );
  return own?.[0];
}

/** The releases of Spring Boot whose facts are known here, oldest first. */
export function springReleases(): readonly string[] {
  return facts().releases;
}

/** What Spring Boot brings along where nobody names a version of it: the releases of Kafka's clients and of spring-kafka. */
export interface Managed {
  readonly kafka: Interval;
  readonly springKafka: Interval;
}

/**
 * What a Boot release (`2.6.2`) brings along, exactly; for a line (`2.6`), all that its releases bring. A patch newer than the known ones
 * counts as the newest known of its line; `undefined` for what is no release, or of an unknown line.
 */
export function managedBy(springBoot: string): Managed | undefined {
  const pin = parsePin(springBoot);
  if (pin === undefined) return undefined;
  const own = managed().filter(({ at }) => at >= pin.from && at < pin.to);
  const line = pin.from - (pin.from % 1_000);
  const known =
    own.length > 0
      ? own
      : managed()
          .filter(({ at }) => at >= line && at < pin.from)
          .slice(-1);
  return known.length === 0
    ? undefined
    : { kafka: hull(known.map(({ kafka }) => kafka)), springKafka: hull(known.map(({ springKafka }) => springKafka)) };
}

/** The first release of Boot after `springBoot`, of those known here, whose releases of Kafka's clients and spring-kafka are sound. */
export function bootWithout(
  springBoot: string,
  isSound: (brings: { readonly kafka: Release; readonly springKafka: Release }) => boolean,
): string | undefined {
  const from = parseRelease(springBoot) ?? 0;
  const found = managed().find((one) => one.at > from && isSound(one));
  return found === undefined ? undefined : showPatch(found.at);
}

/** The release of Spring Cloud Stream's Kafka binder that a Spring Cloud release (`2021.0.3`, `Hoxton.SR12`) brings along. */
export function binderOf(springCloud: string): string | undefined {
  const { cloud } = facts();
  return Object.hasOwn(cloud, springCloud) ? cloud[springCloud] : undefined;
}

/** What each patch of Boot manages, from its bill of materials, oldest first. */
const managed = once(() =>
  Object.entries(facts().manages).map(([release, { kafka, springKafka }]) => ({
    at: parseRelease(release) ?? 0,
    kafka: parseRelease(kafka) ?? 0,
    springKafka: parseRelease(springKafka) ?? 0,
  })),
);

function hull(releases: readonly number[]): Interval {
  return { from: Math.min(...releases), to: Math.max(...releases) + 1 };
}

interface RawPeriod {
  readonly since?: string;
  readonly until?: string;
  readonly type: string;
  readonly default?: unknown;
  readonly deprecated?: boolean;
  /** Boot still documents the name, only to say what it is called now. */
  readonly removed?: boolean;
}

interface Facts {
  readonly releases: readonly string[];
  readonly manages: Readonly<Record<string, { readonly kafka: string; readonly springKafka: string }>>;
  /** By Spring Cloud release, its Kafka binder. */
  readonly cloud: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, readonly RawPeriod[]>>;
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly binds: Readonly<Record<string, Readonly<Partial<Record<SpringTarget, string>>>>>;
}

function minorOf(release: string): number {
  const number = parseRelease(release) ?? 0;
  return number - (number % 1_000);
}
