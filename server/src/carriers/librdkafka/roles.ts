/** Tells a file of librdkafka (kcat, and the clients for C, C#, Go, Node and Python) from one of Java's, by its own names. */
import { catalogueOf } from "../../kafka/catalogue.ts";
import { isKafkaName } from "../../kafka/known-names.ts";
import type { Role } from "../../model/component.ts";
import { fileName } from "../../syntax/address.ts";
import type { Entry } from "../../syntax/document.ts";

/** What librdkafka's clients can be. */
export type ClientRole = Extract<Role, "producer" | "consumer" | "client">;
export const clientRoles: readonly ClientRole[] = ["producer", "consumer", "client"];

/** The roles a file plays for librdkafka; none where it may as well be another program's. */
export function librdkafkaRoles(uri: string, entries: readonly Entry[]): readonly ClientRole[] {
  const keys = [...new Set(entries.map((entry) => entry.key))];
  const known = keys.filter(knows);
  const connects = keys.includes("bootstrap.servers") || keys.includes("metadata.broker.list");
  const own = known.filter((key) => key.includes(".") && isLibrdkafkas(key) && !credentials.test(key)).length;
  const isNamed = /rdkafka|kcat|kafkacat/.test(fileName(uri).toLowerCase());
  if (!(isNamed ? connects : own >= (connects ? 1 : 3)) || known.length * 2 < keys.length) return [];
  if (keys.some((key) => foreign.test(key)) || known.every((key) => scalas.test(key)) || isJavas(entries)) return [];
  return rolesByNames(known);
}

/** A name with dots, or a usual one, that librdkafka knows and no program of Kafka does. */
export function isLibrdkafkas(key: string): boolean {
  return (key.includes(".") || key === "debug" || key === "log_level") && knows(key) && !isKafkaName(key);
}

/** Kafka's name for what a file calls by one of librdkafka's; `topic.acks` is `acks`. */
export function canonicalName(key: string): string {
  const inner = key.replace(/^topic\./, "");
  return librdkafka.canonical(knows(inner) && !knows(key) ? inner : key);
}

const librdkafka = catalogueOf("librdkafka");

function knows(key: string): boolean {
  return librdkafka.periods(key).length > 0;
}

/** Java programs have these for what they build themselves. */
const credentials = /^sasl\.(username|password)$/;

/** What frameworks and the clients of ZooKeeper's time have, and what Java's have for their logins. */
const foreign =
  /^((mp\.messaging|quarkus|micronaut|spring|flink)\..*|zookeeper\..*|producer\.type|(key\.)?serializer\.class|consumer\.timeout\.ms|compressed\.topics|sasl\.jaas\.config)$/;

/** The names that librdkafka shares with the Scala clients before 0.9: alone they tell nothing. */
const scalas =
  /^(metadata\.broker\.list|queue\.buffering\.max\.(ms|messages)|request\.(required\.acks|timeout\.ms)|message\.send\.max\.retries|retry\.backoff\.ms|batch\.num\.messages|compression\.codec|(group|client)\.id|auto\.commit\.(enable|interval\.ms)|auto\.offset\.reset|fetch\.(message\.max|min)\.bytes|fetch\.wait\.max\.ms|socket\.(timeout\.ms|(send|receive)\.buffer\.bytes)|topic\.metadata\.refresh\.interval\.ms|partition\.assignment\.strategy)$/;

function isJavas(entries: readonly Entry[]): boolean {
  return entries.some(({ value = "" }) => /\borg\.apache\.kafka\.|\.jks$/.test(value));
}

/** The clients that read these names; `client` where none is one client's alone. */
export function rolesByNames(keys: readonly string[]): readonly ClientRole[] {
  const read = (part: ClientRole): boolean => keys.some((key) => librdkafka.periods(key)[0]?.only === part);
  const roles = clientRoles.filter(read);
  return roles.length === 0 ? ["client"] : roles;
}
