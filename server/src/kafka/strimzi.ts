/** The facts of schemas/strimzi.json and strimzi-operator.json: what Strimzi's operator leaves out of a resource, what it writes itself, and which Kafka it runs. */

import raw from "../../../schemas/strimzi.json";
import operator from "../../../schemas/strimzi-operator.json";
import { schema } from "./schema.ts";
import { everyRelease, type Interval, parsePin, parseRelease } from "./version.ts";

const filters = schema(raw as unknown as Filters);
const facts = schema(operator as unknown as Operator);

/** The parts of custom resources whose `config` the operator filters. */
export type StrimziPart =
  | "Kafka"
  | "KafkaConnect"
  | "KafkaMirrorMaker2"
  | "KafkaMirrorMaker.producer"
  | "KafkaMirrorMaker.consumer"
  | "KafkaBridge.producer"
  | "KafkaBridge.consumer"
  | "KafkaBridge.adminClient";

/** What the operator leaves out in a span of its releases. */
export interface StrimziFilter extends Interval {
  /** Settings that begin so are left out, with a warning in the operator's log. */
  readonly forbidden: readonly string[];
  /** The exceptions, each a whole name. */
  readonly allowed: readonly string[];
  /** What may follow `listener.name.<listener>.`. */
  readonly allowedPerListener: readonly string[];
}

/** The releases of Strimzi whose resources were asked, oldest first. */
export const strimziReleases: readonly string[] = filters().releases;

/** The filters of a part, oldest first; empty for a part that no release has. */
export function strimziFilters(part: StrimziPart): readonly StrimziFilter[] {
  const periods = filters().forbidden[part] ?? [];
  return periods.map((period) => ({
    ...intervalOf(period),
    forbidden: period.forbidden,
    allowed: period.allowed,
    allowedPerListener: period.allowedPerListener ?? [],
  }));
}

/** True where the operator ignores a setting that a resource writes. Case does not count for a prefix, and counts for an exception. */
export function isLeftOut(filter: StrimziFilter, setting: string): boolean {
  const name = setting.toLowerCase();
  if (!filter.forbidden.some((prefix) => name.startsWith(prefix))) return false;
  const ofListener = /^listener\.name\.[^.]+\.(.+)$/.exec(setting)?.[1];
  return (
    !filter.allowed.includes(setting) && !(ofListener !== undefined && filter.allowedPerListener.includes(ofListener))
  );
}

/** The releases of Kafka that a release of Strimzi runs, oldest first; the last is what a resource without a version gets. Empty for one before 0.18. */
export function kafkaOfStrimzi(strimzi: string): readonly string[] {
  const release = parseRelease(strimzi);
  if (release === undefined) return [];
  const { since } = facts().kafkaVersions;
  const start = Object.keys(since).findLast((from) => (parseRelease(from) ?? 0) <= release);
  return start === undefined ? [] : (since[start] ?? []);
}

/** The releases of Strimzi that run a release of Kafka, as the first and the one after the last that is known; `undefined` for a Kafka that none runs. */
export function strimziOfKafka(kafka: string): Interval | undefined {
  const entries = Object.entries(facts().kafkaVersions.since).map(([from, versions]) => ({
    from: parseRelease(from) ?? 0,
    versions,
  }));
  const running = entries.flatMap(({ from, versions }, i) =>
    versions.includes(kafka) ? [{ from, to: entries[i + 1]?.from ?? everyRelease.to }] : [],
  );
  const [first] = running;
  return first === undefined ? undefined : { from: first.from, to: running.at(-1)?.to ?? first.to };
}

/** What the operator writes where a resource says nothing, by span of its releases. */
export function strimziDefaults(
  part: "Kafka" | "KafkaConnect" | "KafkaMirrorMaker2",
): readonly (Interval & { readonly settings: Readonly<Record<string, string>> })[] {
  return facts().defaults[part].map((period) => ({ ...intervalOf(period), settings: period.settings }));
}

/** The releases of Strimzi that take an API version of a kind (`v1beta2` of `Kafka`); `undefined` for one that none takes. */
export function strimziOfApi(version: string, kind: string): Interval | undefined {
  const { apiVersions } = facts();
  const found = Object.hasOwn(apiVersions, version) ? apiVersions[version] : undefined;
  if (found === undefined || typeof found === "string" || found.kinds?.includes(kind) === false) return undefined;
  return intervalOf(found);
}

interface Span {
  readonly since?: string;
  readonly until?: string;
}

interface Filters {
  readonly releases: readonly string[];
  readonly forbidden: Readonly<
    Record<
      string,
      readonly (Span & {
        readonly forbidden: readonly string[];
        readonly allowed: readonly string[];
        readonly allowedPerListener?: readonly string[];
      })[]
    >
  >;
}

interface Operator {
  readonly kafkaVersions: { readonly since: Readonly<Record<string, readonly string[]>> };
  readonly defaults: Readonly<
    Record<
      "Kafka" | "KafkaConnect" | "KafkaMirrorMaker2",
      readonly (Span & { readonly settings: Readonly<Record<string, string>> })[]
    >
  >;
  readonly apiVersions: Readonly<Record<string, string | (Span & { readonly kinds?: readonly string[] })>>;
}

function intervalOf({ since, until }: Span): Interval {
  return {
    from: since === undefined ? everyRelease.from : (parsePin(since)?.from ?? 0),
    to: until === undefined ? everyRelease.to : (parsePin(until)?.from ?? 0),
  };
}
