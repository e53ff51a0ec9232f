/** The facts of schemas/flume.json: what Flume's Kafka source, sink and channel give to their clients. */
import raw from "../../../schemas/flume.json";
import { schema } from "./schema.ts";
import { everyRelease, type Interval, parseRelease } from "./version.ts";

const facts = schema(raw as unknown as Facts);

/** A component of a Flume agent that talks to Kafka. */
export type FlumeComponent = "source" | "sink" | "channel";

/** A setting that Flume gives to a client, in one span of its releases. */
export interface FlumeSetting extends Interval {
  /** Kafka's name of the setting. */
  readonly name: string;
  readonly value: string;
  /** True where it holds whatever the file says. */
  readonly fixed: boolean;
}

/** The releases of Flume that were asked, oldest first. */
export function flumeReleases(): readonly string[] {
  return facts().releases;
}

/** What a component gives to its producer or consumer; empty where it has no such client. */
export function flumeSettings(component: FlumeComponent, client: "producer" | "consumer"): readonly FlumeSetting[] {
  const prefix = `${component}.${client}.`;
  return Object.entries(facts().settings).flatMap(([key, periods]) =>
    key.startsWith(prefix)
      ? periods.map((period) => ({
          name: key.slice(prefix.length),
          value: period.value,
          fixed: period.fixed === true,
          ...intervalOf(period),
        }))
      : [],
  );
}

/** The setting of Kafka's that a name of Flume 1.6 (`requiredAcks`) becomes in a component; `undefined` for any other name. */
export function flumeRenamed(component: FlumeComponent, name: string): string | undefined {
  const { renamed } = facts();
  const key = `${component}.${name}`;
  return Object.hasOwn(renamed, key) ? renamed[key]?.at(-1)?.to : undefined;
}

interface Span {
  readonly since?: string;
  readonly until?: string;
}

interface Facts {
  readonly releases: readonly string[];
  readonly settings: Readonly<Record<string, readonly (Span & { readonly value: string; readonly fixed?: boolean })[]>>;
  readonly renamed: Readonly<Record<string, readonly (Span & { readonly to: string })[]>>;
}

function intervalOf({ since, until }: Span): Interval {
  return {
    from: since === undefined ? everyRelease.from : (parseRelease(since) ?? 0),
    to: until === undefined ? everyRelease.to : (parseRelease(until) ?? 0),
  };
}
