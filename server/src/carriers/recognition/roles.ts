/** Tells what a plain file is for: by its content first, by its name only where the content leaves a choice. */

import { type CatalogueRole, catalogueOf } from "../../kafka/catalogue.ts";
import { isLibrdkafkas } from "../../kafka/foreign-names.ts";

import { isKafkaName, nearestSetting } from "../../kafka/known-names.ts";
import { scalaSettings } from "../../kafka/scala-clients.ts";
import { topicNameOf } from "../../kafka/topic-names.ts";
import type { Role } from "../../model/component.ts";
import type { Writing } from "./writing.ts";

/** The role of a whole program of Kafka's own, which its settings tell whatever else is written; none for a file of clients or topics. */
export function rolesOfWhole(file: Writing): readonly Role[] {
  return first([connector, mirrorMaker, worker, broker, streams], file);
}

/** The clients for which a file is, by Kafka's own names; several for one that serves producer and consumer alike. */
export function rolesOfClients(file: Writing): readonly Role[] {
  return clients(file);
}

/** A topic's own settings. */
export function rolesOfTopics(file: Writing): readonly Role[] {
  return topic(file);
}

/** The roles of a file of which somebody says that its program uses Kafka's own names. */
export function rolesByContent(file: Writing): readonly Role[] {
  return first([rolesOfWhole, clients, topic], file);
}

function first(guesses: readonly Guess[], file: Writing): readonly Role[] {
  for (const guess of guesses) {
    const roles = guess(file);
    if (roles.length > 0) return roles;
  }
  return [];
}

type Values = Writing["values"];
type Guess = (file: Writing) => readonly Role[];

const connector: Guess = ({ values }) => (values.has("connector.class") ? [connectorRole(values)] : []);

/** The role of a connector's settings, by the name of its class, else by whether it takes topics. */
export function connectorRole(values: ReadonlyMap<string, string>): "connect-sink" | "connect-source" {
  const type = values.get("connector.class") ?? "";
  const simple = type.slice(type.lastIndexOf(".") + 1);
  if (/source/i.test(simple)) return "connect-source";
  const takesTopics = values.has("topics") || values.has("topics.regex");
  return /sink/i.test(simple) || takesTopics ? "connect-sink" : "connect-source";
}

const mirrorMaker: Guess = ({ values }) => {
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

const worker: Guess = ({ values }) => {
  const stores = has(
    values,
    /^(offset\.storage\.(topic|file\.filename)|config\.storage\.topic|status\.storage\.topic)$/,
  );
  return stores || (values.has("plugin.path") && values.has("key.converter")) ? ["connect-worker"] : [];
};

const broker: Guess = ({ values, name }) => {
  const serves = (key: string): boolean =>
    knows("broker", key) && !clientRoles.some((role) => knows(role, key)) && !knows("topic", key);
  // A consumer of ZooKeeper's time has a group, and shares the names of ZooKeeper with brokers.
  const isSharing = values.has("group.id");
  const own = count(values, (key) => serves(key) && !(isSharing && scalaSettings(key).length > 0));
  const decisive = has(values, brokers) || (values.has("zookeeper.connect") && !isSharing);
  const isNamed = /^(kafka|kraft)/.test(name) || /(server|broker|controller)/.test(name);
  if (!(own >= 3 || (own >= 1 && decisive && (isNamed || own >= 2)))) return [];
  // Other servers have listeners, log directories and node ids too; they do not have two thirds of their keys from Kafka's.
  const isCertain = has(values, certainlyBrokers) && (own >= 2 || /^(server|broker|controller|kraft)/.test(name));
  const isKafkas = (key: string): boolean =>
    knows("broker", key) ||
    /^(listener\.name\.|confluent\.|sasl\.|ssl\.)/.test(key) ||
    (isCertain && clientRoles.some((role) => knows(role, key)));
  return share(values, isKafkas) >= 0.5 ? ["broker"] : [];
};

const brokers =
  /^(broker\.id|process\.roles|controller\.quorum\.(voters|bootstrap\.servers)|log\.dirs|advertised\.listeners)$/;
/** What no other software has beside the names of Kafka's clients. */
const certainlyBrokers =
  /^(broker\.id|process\.roles|controller\.quorum\.(voters|bootstrap\.servers)|log\.dirs|zookeeper\.connect)$/;

const streams: Guess = ({ values, name, comments }) => {
  const own = count(values, (key) => knows("streams", key) && !knows("producer", key) && !knows("consumer", key));
  const connects = values.has("bootstrap.servers");
  if (values.has("application.id")) return connects || own >= 2 ? ["streams"] : [];
  // Code gives the application its name then.
  if (has(values, streamsOwn)) return connects || own >= 2 ? ["streams"] : [];
  const isReported = /(^|[-_.])streams([-_.]|$)/.test(name) || comments.some((text) => /\bStreamsConfig\b/.test(text));
  const isClients = /producer|consumer/.test(name) || has(values, /^(key|value)\.(de)?serializer$/);
  return connects && isReported && !isClients ? ["streams"] : [];
};

/** What nobody but Streams has. */
const streamsOwn =
  /^(default\.(key|value)\.serde|processing\.guarantee|num\.stream\.threads|num\.standby\.replicas|max\.warmup\.replicas|statestore\.cache\.max\.bytes|cache\.max\.bytes\.buffering|topology\.optimization|rocksdb\.config\.setter|default\.timestamp\.extractor|(default\.)?(deserialization|production|processing)\.exception\.handler)$/;

const clients: Guess = ({ values, name }) => {
  const producer = count(values, (key) => knows("producer", key) && !knows("consumer", key));
  const consumer = count(values, (key) => knows("consumer", key) && !knows("producer", key));
  const known = count(values, (key) => clientRoles.some((role) => knows(role, key)));
  const sure = known >= 1 && ([...values.keys()].some((key) => unmistakable.test(key)) || namesKafkaClass(values));
  const named = /producer|consumer|kafka|client/.test(name);
  const mostly = known * 2 >= values.size && producer + consumer > 0;
  // A file of translations has words for keys, and some of Kafka's names are plain words.
  const translated = /^(messages|labels|strings|texts|i18n)|_[a-z]{2}(_[a-z]{2})?\.properties$/.test(name);
  if (!sure && (translated || !(mostly && (known >= 3 || (named && known >= 1))))) return [];
  return isAdmins(values, name) ? ["admin"] : byMajority(producer, consumer, namedAfter(values, name));
};

/** Producers share `retries` with admin clients, and consumers share `default.api.timeout.ms`: the name decides where nothing else is written. */
function isAdmins(values: Values, name: string): boolean {
  const isForeign = (key: string): boolean =>
    !knows("admin", key) && (knows("producer", key) || knows("consumer", key));
  const isShared = (key: string): boolean => knows("producer", key) !== knows("consumer", key);
  return (
    /admin/.test(name) &&
    !/producer|consumer/.test(name) &&
    count(values, isForeign) === 0 &&
    count(values, isShared) > 0
  );
}

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

const topic: Guess = ({ values, name }) => {
  const certain = count(values, (key) => knows("topic", key));
  if (certain === 0) return [];
  const isTopics = (key: string): boolean =>
    knows("topic", key) || /^(replication[.-]factor|partitions|num[.-]partitions)$/.test(key);
  const others = count(values, (key) => !isTopics(key));
  if (others === 0) return /topic/.test(name) || certain >= 2 ? ["topic"] : [];
  // A broker's names or slips among a topic's own; what brokers have under the same name tells nothing then.
  const own = count(values, (key) => knows("topic", key) && !knows("broker", key));
  const isNamed = /topic/.test(name);
  // In a file of topics, names of Kafka's clients are in the wrong place.
  const isMeant = (key: string): boolean =>
    isTopics(key) ||
    topicNameOf(key) !== undefined ||
    isLibrdkafkas(key) ||
    (isNamed && isKafkaName(key)) ||
    nearestSetting(["topic"], key) !== undefined;
  if (own < others || !(isNamed || own >= 2)) return [];
  const strangers = count(values, (key) => !isMeant(key));
  return strangers === 0 || (strangers === 1 && isNamed && own >= 2) ? ["topic"] : [];
};

/** Names that no other software uses. */
const unmistakable =
  /^(bootstrap\.(servers|controllers)|enable\.idempotence|max\.in\.flight\.requests\.per\.connection|(key|value)\.(de)?serializer|enable\.auto\.commit|auto\.offset\.reset|max\.poll\.(records|interval\.ms)|transactional\.id|partition\.assignment\.strategy)$/;

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
