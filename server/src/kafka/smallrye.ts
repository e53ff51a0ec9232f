/** The facts of schemas/smallrye.json: what SmallRye's connector for Kafka takes for a channel, what it gives to the client, and which Quarkus brings which. */
import raw from "../../../schemas/smallrye.json";
import { schema } from "./schema.ts";
import { everyRelease, type Interval, parseRelease } from "./version.ts";

const facts = schema(raw as unknown as Facts);

/** Which way a channel goes. */
export type ChannelDirection = "incoming" | "outgoing";

/** An attribute of a channel in one span of the connector's releases. */
export interface ChannelAttribute extends Interval {
  readonly name: string;
  readonly type: "string" | "int" | "long" | "boolean";
  /** As a file writes it; `undefined` where nothing holds. */
  readonly default: string | undefined;
  /** True where a channel without it does not start. */
  readonly required: boolean;
}

/** A value that the connector gives to the client of a channel of which only the topic is written. */
export interface GivenValue extends Interval {
  readonly value: string;
}

/** The releases of the connector that were asked, oldest first; what a release before the first takes is not known. */
export function smallryeReleases(): readonly string[] {
  return facts().releases;
}

/** The names of a channel's attributes, those that only some releases have among them. What is no attribute goes to the client as it is. */
export function channelAttributes(direction: ChannelDirection): readonly string[] {
  return Object.keys(facts()[direction]);
}

/** The periods of an attribute, oldest first; empty for a name that is none. */
export function attributePeriods(direction: ChannelDirection, name: string): readonly ChannelAttribute[] {
  const all = facts()[direction];
  return (Object.hasOwn(all, name) ? (all[name] ?? []) : []).map((period) => ({
    name,
    type: period.type,
    default: period.default,
    required: period.required === true,
    ...intervalOf(period),
  }));
}

/** The strategies that a channel may name, `commit-strategy` and `failure-strategy`, by span of releases. */
export function strategies(kind: "commit" | "failure"): Readonly<Record<string, readonly Interval[]>> {
  const found = kind === "commit" ? facts().commitStrategies : facts().failureStrategies;
  return Object.fromEntries(Object.entries(found).map(([name, spans]) => [name, spans.map(intervalOf)]));
}

/** What the client of a channel gets for a setting of Kafka that nothing writes; empty where the connector leaves it to Kafka. */
export function givenByConnector(direction: ChannelDirection, setting: string): readonly GivenValue[] {
  const all = direction === "incoming" ? facts().consumer : facts().producer;
  const periods = Object.hasOwn(all, setting) ? (all[setting] ?? []) : [];
  return periods.map((period) => ({ value: period.value, ...intervalOf(period) }));
}

/** The connector and the Kafka clients that a release of Quarkus manages (`3.8.6`); `undefined` for a line that is not known. */
export function managedByQuarkus(quarkus: string): { readonly smallrye: string; readonly kafka: string } | undefined {
  const { quarkus: all } = facts();
  const release = parseRelease(quarkus);
  if (release === undefined) return undefined;
  const inLine = Object.keys(all).filter((one) => lineOf(parseRelease(one) ?? 0) === lineOf(release));
  // A line alone (`3.8`) is its newest release.
  const isLine = /^v?\d+(\.\d+)?$/.test(quarkus.trim());
  const found = isLine ? inLine.at(-1) : inLine.findLast((one) => (parseRelease(one) ?? 0) <= release);
  return found === undefined ? undefined : all[found];
}

function lineOf(release: number): number {
  return Math.floor(release / 1_000);
}

interface Span {
  readonly since?: string;
  readonly until?: string;
}

interface Facts {
  readonly releases: readonly string[];
  readonly incoming: Attributes;
  readonly outgoing: Attributes;
  readonly commitStrategies: Readonly<Record<string, readonly Span[]>>;
  readonly failureStrategies: Readonly<Record<string, readonly Span[]>>;
  readonly consumer: Readonly<Record<string, readonly (Span & { readonly value: string })[]>>;
  readonly producer: Readonly<Record<string, readonly (Span & { readonly value: string })[]>>;
  readonly quarkus: Readonly<Record<string, { readonly smallrye: string; readonly kafka: string }>>;
}

type Attributes = Readonly<
  Record<
    string,
    readonly (Span & {
      readonly type: ChannelAttribute["type"];
      readonly default?: string;
      readonly required?: boolean;
    })[]
  >
>;

function intervalOf({ since, until }: Span): Interval {
  return {
    from: since === undefined ? everyRelease.from : (parseRelease(since) ?? 0),
    to: until === undefined ? everyRelease.to : (parseRelease(until) ?? 0),
  };
}
