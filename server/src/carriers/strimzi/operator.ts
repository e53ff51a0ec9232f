/** What Strimzi's operator does with a resource: the settings that it leaves out, and those that it writes itself. */
import { isLeftOut, strimziDefaults, strimziFilters, strimziOfApi, strimziOfKafka } from "../../kafka/strimzi.ts";
import type { UnboundEntry } from "../../model/component.ts";
import { keyIn, type Resource } from "../kubernetes/resource.ts";

/** The map whose settings the operator filters, by the kind of its resource. */
const filtered = { Kafka: ["spec", "kafka", "config"], KafkaConnect: ["spec", "config"] } as const;

/** False for what every release of the operator that is known leaves out. */
export function isReadIn(kind: keyof typeof filtered | "KafkaMirrorMaker2"): (key: string) => boolean {
  const filters = strimziFilters(kind);
  return (key) => filters.length === 0 || !filters.every((filter) => isLeftOut(filter, key));
}

/** The settings of a resource that no release of the operator passes on. */
export function ignoredByOperator(resource: Resource): readonly UnboundEntry[] {
  const { kind } = resource;
  if (kind !== "Kafka" && kind !== "KafkaConnect") return [];
  const isRead = isReadIn(kind);
  return resource.children(...filtered[kind]).flatMap((entry): readonly UnboundEntry[] => {
    return isRead(keyIn(entry)) ? [] : [{ entry, canonical: keyIn(entry), bound: [] }];
  });
}

/** What every release of the operator writes that takes this resource: by its API, and by the Kafka that it asks for. */
export function writtenFor(resource: Resource): Readonly<Record<string, string>> {
  const version = resource.text("spec", "kafka", "version");
  const known = [
    strimziOfApi(resource.apiVersion.replace(/^.*\//, ""), resource.kind),
    version === undefined ? undefined : strimziOfKafka(version),
  ].flatMap((one) => one ?? []);
  const from = Math.max(...known.map((one) => one.from));
  const to = Math.min(...known.map((one) => one.to));
  const period = strimziDefaults("Kafka").find((one) => one.from <= from && one.to >= to);
  return known.length === 0 ? {} : (period?.settings ?? {});
}
