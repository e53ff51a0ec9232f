/** What librdkafka's clients are called, and which of them a file is for by its names. */
import { catalogueOf } from "../../kafka/catalogue.ts";
import type { Role } from "../../model/component.ts";

/** What librdkafka's clients can be. */
export type ClientRole = Extract<Role, "producer" | "consumer" | "client">;
export const clientRoles: readonly ClientRole[] = ["producer", "consumer", "client"];

/** The clients that read these names; `client` where none is one client's alone. */
export function rolesByNames(keys: readonly string[]): readonly ClientRole[] {
  const read = (part: ClientRole): boolean => keys.some((key) => librdkafka.periods(key)[0]?.only === part);
  const roles = clientRoles.filter(read);
  return roles.length === 0 ? ["client"] : roles;
}

/** Kafka's name for what a file calls by one of librdkafka's; `topic.acks` is `acks`. */
export function canonicalName(key: string): string {
  const inner = key.replace(/^topic\./, "");
  return librdkafka.canonical(isLibrdkafkaName(inner) && !isLibrdkafkaName(key) ? inner : key);
}

const librdkafka = catalogueOf("librdkafka");

/** True for a name that some release of librdkafka takes. */
export function isLibrdkafkaName(key: string): boolean {
  return librdkafka.periods(key).length > 0;
}
