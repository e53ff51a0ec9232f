/** What Kafka's older producer and consumer read, which were written in Scala and ended with 2.0: the facts of schemas/scala-clients.json. */
import raw from "../../../schemas/scala-clients.json";
import { once, schema } from "./schema.ts";

const facts = schema(raw);

/** A setting of one of these clients; the default where there is one. */
export interface ScalaSetting {
  readonly client: "producer" | "consumer";
  readonly type: string;
  readonly default?: string;
}

/** The setting in each of the two clients that reads it; none for a name that neither knows. */
export function scalaSettings(name: string): readonly ScalaSetting[] {
  return settings().get(name) ?? [];
}

const settings = once(byName);

function byName(): ReadonlyMap<string, readonly ScalaSetting[]> {
  const found = new Map<string, ScalaSetting[]>();
  for (const client of ["producer", "consumer"] as const) {
    for (const [name, setting] of Object.entries(facts()[client]))
      found.set(name, [...(found.get(name) ?? []), { client, ...setting }]);
  }
  return found;
}
