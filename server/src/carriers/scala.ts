/** Files of the Scala producer and consumer, which Kafka removed in 2.0: parties of their own, so that no rule about today's clients judges them. */

import type { Component, Reading, Role } from "../model/component.ts";
import { givenPlainly } from "../model/placeholder.ts";
import { type ConfigFile, type Entry, entriesOf } from "../syntax/document.ts";
import type { Carrier, Hints } from "./carrier.ts";
import { rolesOf } from "./plain-roles.ts";
import { springFile } from "./spring-file.ts";

export const scala: Carrier = {
  id: "scala",
  recognise: (document, hints) => rolesIn(document, hints).length > 0,
  read: (documents, hints) => readScala(documents, hints),
};

function readScala(documents: readonly ConfigFile[], hints: Hints): Reading {
  const components = documents.flatMap((document) =>
    rolesIn(document, hints).map((role) => component(document, role, entriesOf(document))),
  );
  return { carrier: scala.id, components, unbound: [], files: documents };
}

function component(document: ConfigFile, role: Role, entries: readonly Entry[]): Component {
  return {
    id: `${role}@${document.path}`,
    role,
    carrier: scala.id,
    anchor: { uri: document.uri, span: entries[0]?.keySpan ?? { start: 0, end: 0 } },
    near: entries.at(-1),
    layers: [
      {
        origin: "written",
        assignments: entries.map((entry) => ({ key: entry.key, given: givenPlainly(entry.value), entry })),
      },
    ],
    // Nothing is known of its defaults here.
    partial: true,
    shared: false,
    spelling: (key) => [key],
  };
}

function rolesIn(document: ConfigFile, hints: Hints): readonly Role[] {
  if (
    document.parts.some(({ grammar }) => grammar !== "properties") ||
    hints.role !== undefined ||
    springFile(document.path) !== undefined
  )
    return [];
  const entries = entriesOf(document);
  const keys = entries.map((entry) => entry.key);
  const has = (pattern: RegExp): boolean => keys.some((key) => pattern.test(key));
  if (has(otherPrograms) || rolesOf(document.path, entries).length > 0) return [];
  if (has(producersOwn) && has(/^(metadata\.broker\.list|bootstrap\.servers|request\.required\.acks)$/))
    return ["scala-producer"];
  const isConsumer = has(/^group\.id$/) && has(/^(zookeeper\.connect|bootstrap\.servers)$/) && has(consumersOwn);
  return isConsumer ? ["scala-consumer"] : [];
}

/** A broker, a connector, a framework: their programs share names with the Scala clients. librdkafka shares more, but not those below. */
const otherPrograms =
  /^(broker\.id|log\.dirs?|connector\.class|sasl\.mechanisms|(mp\.messaging|quarkus|micronaut|spring|flink|storm)\..*)$/;
const producersOwn =
  /^(producer\.type|serializer\.class|key\.serializer\.class|queue\.enqueue\.timeout\.ms|compressed\.topics)$/;
const consumersOwn =
  /^(offsets\.storage|dual\.commit\.enabled|rebalance\.max\.retries|queued\.max\.message\.chunks|zookeeper\.(session|connection)\.timeout\.ms|zookeeper\.sync\.time\.ms)$/;
