/** Tells what a plain file is for: by its content first, by its name only where the content leaves a choice. */

import { type CatalogueRole, catalogueOf } from "../../kafka/catalogue.ts";
import { isJavaClients } from "../../kafka/java-client.ts";
import { nearestSetting } from "../../kafka/known-names.ts";
import { topicNameOf } from "../../kafka/topic-names.ts";
import type { Role } from "../../model/component.ts";
import { fileName } from "../../syntax/address.ts";
import type { Entry } from "../../syntax/document.ts";
import { isLibrdkafkas, librdkafkaRoles } from "../librdkafka/roles.ts";
import { springFile } from "../spring-boot/file.ts";

/** The roles a file plays; several for one that serves producer and consumer alike, none where it is not Kafka's or another program's. */
export function rolesOf(uri: string, entries: readonly Entry[]): readonly Role[] {
  return foreign(valuesOf(entries)) || librdkafkaRoles(uri, entries).length > 0 ? [] : rolesByContent(uri, entries);
}

/** The same for a file of which somebody says that its program uses Kafka's own names. */
export function rolesByContent(uri: string, entries: readonly Entry[]): readonly Role[] {
  const name = fileName(uri).toLowerCase();
  const values = valuesOf(entries);
  if (springFile(uri) !== undefined) return [];
  for (const guess of [connector, mirrorMaker, worker, broker, streams, clients, topic]) {
    const roles = guess(values, name);
    if (roles.length > 0) return roles;
  }
  return [];
}

function valuesOf(entries: readonly Entry[]): Values {
  return new Map(entries.map((entry) => [entry.key, entry.value ?? ""]));
}

type Values = ReadonlyMap<string, string>;
type Guess = (values: Values, name: string) => readonly Role[];

/** Settings of the Scala clients before 0.9: another program, other rules. */
const scalaKeys =
  /^(metadata\.broker\.list|queue\.buffering\..*|message\.send\.max\.retries|auto\.commit\.enable|zookeeper\.connection\.timeout\.ms|producer\.type|serializer\.class|consumer\.timeout\.ms)$/;

/** Names that Java client's files still carry along from the Scala clients; beside settings of Java's own they are no sign of librdkafka. */
const oldScalaKeys =
  /^(metadata\.broker\.list|request\.required\.acks|queue\.buffering\.max\.(ms|messages)|message\.send\.max\.retries|fetch\.message\.max\.bytes|auto\.commit\.enable|producer\.type|serializer\.class|consumer\.timeout\.ms)$/;

function foreign(values: Values): boolean {
  const keys = [...values.keys()];
  // The Scala broker and its clients share `zookeeper.*`; only in a client file do these keys tell.
  const isBroker = values.has("broker.id") || values.has("log.dirs") || values.has("log.dir");
  const isScalaClient = values.has("zookeeper.connect") && values.has("group.id");
  // Flink commits with its checkpoints, whatever the consumer's own settings say.
  const isFrameworks = keys.some((key) => /^(mp\.messaging|quarkus|micronaut|spring|flink)\./.test(key));
  const isJavas = keys.some(isJavaClients);
  const isForeign = (key: string): boolean =>
    (scalaKeys.test(key) || isLibrdkafkas(key)) && !(isJavas && oldScalaKeys.test(key));
  return isFrameworks || (!isBroker && (isScalaClient || keys.some(isForeign)));
}

const connector: Guess = (values) => (values.has("connector.class") ? [connectorRole(values)] : []);

/** The role of a connector's settings, by the name of its class, else by whether it takes topics. */
export function connectorRole(values: ReadonlyMap<string, string>): "connect-sink" | "connect-source" {
  const type = values.get("connector.class") ?? "";
  const simple = type.slice(type.lastIndexOf(".") + 1);
  if (/source/i.test(simple)) return "connect-source";
  const takesTopics = values.has("topics") || values.has("topics.regex");
  return /sink/i.test(simple) || takesTopics ? "connect-sink" : "connect-source";
}

const mirrorMaker: Guess = (values) => {
  const aliases =
    values
      .get("clusters")
      ?.split(",")
      .map((alias) => alias.trim()) ?? [];
  const isReplication = [...values.keys()].some(
    (key) => key.includes("->") || aliases.some((alias) => key === `${alias}.bootstrap.servers`),
  );
  return aliases.length > 0 && isReplication ? ["mirror-maker"] : [];
};

const worker: Guess = (values) => {
  const stores = has(
    values,
    /^(offset\.storage\.(topic|file\.filename)|config\.storage\.topic|status\.storage\.topic)$/,
  );
  return stores || (values.has("plugin.path") && values.has("key.converter")) ? ["connect-worker"] : [];
};

const broker: Guess = (values, name) => {
  const own = count(
    values,
    (key) => knows("broker", key) && !clientRoles.some((role) => knows(role, key)) && !knows("topic", key),
  );
  const decisive = has(
    values,
    /^(broker\.id|process\.roles|controller\.quorum\.(voters|bootstrap\.servers)|log\.dirs|zookeeper\.connect|advertised\.listeners)$/,
  );
  const named = /^(server|broker|controller|kafka|kraft)/.test(name) || /(server|broker|controller)/.test(name);
  const enough = own >= 3 || (own >= 1 && decisive && (named || own >= 2));
  // Other servers have listeners, log directories and node ids too; they do not have two thirds of their keys from Kafka's.
  return enough &&
    share(values, (key) => knows("broker", key) || /^(listener\.name\.|confluent\.|sasl\.|ssl\.)/.test(key)) >= 0.5
    ? ["broker"]
    : [];
};

const streams: Guess = (values) => {
  const own = count(values, (key) => knows("streams", key) && !knows("producer", key) && !knows("consumer", key));
  return values.has("application.id") && (values.has("bootstrap.servers") || own >= 2) ? ["streams"] : [];
};

const clients: Guess = (values, name) => {
  const producer = count(values, (key) => knows("producer", key) && !knows("consumer", key));
  const consumer = count(values, (key) => knows("consumer", key) && !knows("producer", key));
  const known = count(values, (key) => clientRoles.some((role) => knows(role, key)));
  const sure = known >= 1 && ([...values.keys()].some((key) => unmistakable.test(key)) || namesKafkaClass(values));
  const named = /producer|consumer|kafka|client/.test(name);
  const mostly = known * 2 >= values.size && producer + consumer > 0;
  // A file of translations has words for keys, and some of Kafka's names are plain words.
  const translated = /^(messages|labels|strings|texts|i18n)|_[a-z]{2}(_[a-z]{2})?\.properties$/.test(name);
  if (!sure && (translated || !(mostly && (known >= 3 || (named && known >= 1))))) return [];
  return byMajority(producer, consumer, namedAfter(values, name));
};

/** The client in the file's name; none where the other client stands whole beside it: then its own code builds both from it. */
function namedAfter(values: Values, name: string): "producer" | "consumer" | undefined {
  const producer = /producer/.test(name);
  if (producer === /consumer/.test(name)) return undefined;
  const reads = values.has("group.id") && has(values, /^(key|value)\.deserializer$/);
  const writes = has(values, /^(key|value)\.serializer$/);
  if (producer ? reads : writes) return undefined;
  return producer ? "producer" : "consumer";
}

/** Content decides; one stray key of the other role does not outweigh the file's name or a clear majority. */
function byMajority(producer: number, consumer: number, named: "producer" | "consumer" | undefined): readonly Role[] {
  if (producer === 0 && consumer === 0) return ["client"];
  if (named === "producer" && (producer > 0 || consumer === 1)) return ["producer"];
  if (named === "consumer" && (consumer > 0 || producer === 1)) return ["consumer"];
  if (producer === 0 || (producer === 1 && consumer >= 4)) return ["consumer"];
  if (consumer === 0 || (consumer === 1 && producer >= 4)) return ["producer"];
  return ["producer", "consumer"];
}

const topic: Guess = (values, name) => {
  const certain = count(values, (key) => knows("topic", key));
  if (certain === 0) return [];
  const isTopics = (key: string): boolean =>
    knows("topic", key) || /^(replication[.-]factor|partitions|num[.-]partitions)$/.test(key);
  const others = count(values, (key) => !isTopics(key));
  if (others === 0) return /topic/.test(name) || certain >= 2 ? ["topic"] : [];
  // A broker's names or slips among a topic's own; what brokers have under the same name tells nothing then.
  const own = count(values, (key) => knows("topic", key) && !knows("broker", key));
  const isMeant = (key: string): boolean =>
    isTopics(key) || topicNameOf(key) !== undefined || nearestSetting(["topic"], key) !== undefined;
  const enough = own >= others && (/topic/.test(name) || own >= 2);
  return enough && [...values.keys()].every(isMeant) ? ["topic"] : [];
};

/** Names that no other software uses. */
const unmistakable =
  /^(bootstrap\.servers|enable\.idempotence|max\.in\.flight\.requests\.per\.connection|(key|value)\.(de)?serializer|enable\.auto\.commit|auto\.offset\.reset|max\.poll\.(records|interval\.ms)|transactional\.id|partition\.assignment\.strategy)$/;

const clientRoles: readonly CatalogueRole[] = ["producer", "consumer", "admin"];

function knows(role: CatalogueRole, key: string): boolean {
  return catalogueOf(role).periods(key).length > 0;
}

function namesKafkaClass(values: Values): boolean {
  return [...values.values()].some((value) => /^org\.apache\.kafka\.(common\.serialization|clients)\./.test(value));
}

function has(values: Values, pattern: RegExp): boolean {
  return [...values.keys()].some((key) => pattern.test(key));
}

function count(values: Values, holds: (key: string) => boolean): number {
  return [...values.keys()].filter(holds).length;
}

function share(values: Values, holds: (key: string) => boolean): number {
  return values.size === 0 ? 0 : count(values, holds) / values.size;
}
