/** Files of the Scala producer and consumer, which Kafka removed in 2.0: another program, so that no rule about today's clients judges them. */

import type { Role } from "../../model/component.ts";
import { type ConfigFile, entriesOf } from "../../syntax/document.ts";
import type { Carrier, Hints } from "../carrier.ts";
import { forms } from "../files.ts";
import { plainComponents } from "../plain/component.ts";
import { plainSigns } from "../plain/names.ts";
import { rolesOf } from "../plain/roles.ts";
import { springFile } from "../spring-boot/file.ts";

export const scala: Carrier = {
  id: "scala",
  files: [forms.properties, forms.conf],
  signs: plainSigns,
  recognise: (document, hints) => rolesIn(document, hints).length > 0,
  read: (documents, hints) => ({
    carrier: scala.id,
    components: documents.flatMap((document) =>
      plainComponents(document, rolesIn(document, hints), { carrier: scala.id, program: "scala" }),
    ),
    unbound: [],
    files: documents,
  }),
};

function rolesIn(document: ConfigFile, hints: Hints): readonly Role[] {
  const isClaimed = hints.role !== undefined || hints.program !== undefined;
  if (
    document.parts.some(({ grammar }) => grammar !== "properties") ||
    isClaimed ||
    springFile(document.path) !== undefined
  )
    return [];
  const entries = entriesOf(document);
  const keys = entries.map((entry) => entry.key);
  const has = (pattern: RegExp): boolean => keys.some((key) => pattern.test(key));
  if (has(otherPrograms) || rolesOf(document.path, entries).length > 0) return [];
  if (has(producersOwn) && has(/^(metadata\.broker\.list|bootstrap\.servers|request\.required\.acks)$/))
    return ["producer"];
  const isConsumer = has(/^group\.id$/) && has(/^(zookeeper\.connect|bootstrap\.servers)$/) && has(consumersOwn);
  return isConsumer ? ["consumer"] : [];
}

/** A broker, a connector, a framework: their programs share names with the Scala clients. librdkafka shares more, but not those below. */
const otherPrograms =
  /^(broker\.id|log\.dirs?|connector\.class|sasl\.mechanisms|(mp\.messaging|quarkus|micronaut|spring|flink|storm)\..*)$/;
const producersOwn =
  /^(producer\.type|serializer\.class|key\.serializer\.class|queue\.enqueue\.timeout\.ms|compressed\.topics)$/;
const consumersOwn =
  /^(offsets\.storage|dual\.commit\.enabled|rebalance\.max\.retries|queued\.max\.message\.chunks|zookeeper\.(session|connection)\.timeout\.ms|zookeeper\.sync\.time\.ms)$/;
