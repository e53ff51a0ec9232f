/** What a Connect worker and a connector give to the clients of the connector's tasks: asked of the real Worker since 2.4 (test/oracle/answers/connect-clients.json). */
import { type Lens, parseRange } from "../kafka/version.ts";
import type { EffectiveComponent } from "./effective.ts";
import { prefixFor } from "./handed-on.ts";
import type { Inner, InnersOf } from "./inner.ts";

/** A worker's file gives all but what connectors change; a connector's gives its own changes alone. */
export const connectClients: InnersOf = (whole, lens) => {
  const isWorker = whole.role === "connect-worker";
  return clients.flatMap((role): readonly Inner[] => {
    const prefix = prefixFor(whole.role, role);
    if (prefix === undefined) return [];
    // Clients that manage topics are given what stands without a prefix too, the others their addresses alone.
    const isBare = isWorker && role === "admin";
    const find: Inner["find"] = (key) =>
      whole.written(`${prefix}${key}`) ??
      (isBare || (isWorker && key === "bootstrap.servers") ? whole.written(key) : undefined);
    const prefixes = isBare ? [prefix, ""] : [prefix];
    return [{ role, prefixes, find, defaults: isWorker ? given(whole, role, lens) : always[role], isOpen: !isWorker }];
  });
};

const clients = ["producer", "consumer", "admin"] as const;

/** What a connector's clients are given, whatever their worker says; a group has the connector's name behind it. */
const always: Readonly<Record<Inner["role"], Inner["defaults"]>> = {
  producer: {},
  consumer: { "group.id": "connect-" },
  admin: {},
};

/** What the worker gives where nothing is written. */
function given(worker: EffectiveComponent, role: Inner["role"], lens: Lens): Inner["defaults"] {
  if (role === "admin") return {};
  if (role === "consumer")
    return {
      "auto.offset.reset": "earliest",
      "enable.auto.commit": "false",
      ...always.consumer,
      "key.deserializer": `${serialization}ByteArrayDeserializer`,
      "value.deserializer": `${serialization}ByteArrayDeserializer`,
    };
  // Producers of source connectors that are to be exactly-once are idempotent.
  const isExactlyOnce = worker.written("exactly.once.source.support") !== undefined;
  return {
    acks: "all",
    "delivery.timeout.ms": "2147483647",
    "key.serializer": `${serialization}ByteArraySerializer`,
    "value.serializer": `${serialization}ByteArraySerializer`,
    "max.block.ms": "9223372036854775807",
    "max.in.flight.requests.per.connection": "1",
    ...(lens.within("clients", notIdempotent) && !isExactlyOnce ? { "enable.idempotence": "false" } : {}),
    ...(lens.within("clients", waitsForRequests) ? { "request.timeout.ms": "2147483647" } : {}),
  };
}

const serialization = "org.apache.kafka.common.serialization.";
const notIdempotent = parseRange(">=3.0.2 <3.1 || >=3.1.1");
const waitsForRequests = parseRange("<3.0");
