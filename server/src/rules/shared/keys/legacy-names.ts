/** Names of the Scala clients, which Kafka removed in 2.0, and what became of them. */
import type { Role } from "../../../model/component.ts";

/** What became of an old setting. */
export interface LegacyKey {
  /** The setting that says the same today, where there is one. */
  readonly successor?: string;
  /** Values that the successor takes as they are; others are not carried over. */
  readonly carriesOver?: RegExp;
  /** Who believes in it loses or doubles records. */
  readonly tells?: true;
}

export type LegacyKeys = ReadonlyMap<string, LegacyKey>;

/** The Scala producer's. */
export const producersLegacy: LegacyKeys = new Map([
  ["request.required.acks", { successor: "acks", carriesOver: /^(-1|0|1)$/, tells: true }],
  ["metadata.broker.list", { successor: "bootstrap.servers", carriesOver: /./ }],
  // The old serializers were classes of the Scala client.
  ["serializer.class", { successor: "value.serializer" }],
  ["key.serializer.class", { successor: "key.serializer" }],
  // Today's default, to retry until delivery.timeout.ms is over, is the better value.
  ["message.send.max.retries", { successor: "retries" }],
  ["queue.buffering.max.ms", { successor: "linger.ms" }],
  ["queue.buffering.max.messages", { successor: "buffer.memory" }],
  ["queue.enqueue.timeout.ms", { successor: "max.block.ms" }],
  ["batch.num.messages", { successor: "batch.size" }],
  ["producer.type", {}],
  ["compressed.topics", {}],
]);

/** The Scala consumer's. */
export const consumersLegacy: LegacyKeys = new Map([
  // A true says what the default does anyway.
  ["auto.commit.enable", { successor: "enable.auto.commit", carriesOver: /^false$/i, tells: true }],
  ["fetch.message.max.bytes", { successor: "max.partition.fetch.bytes", carriesOver: /^\d+$/ }],
  ["zookeeper.connect", { successor: "bootstrap.servers" }],
  ["zookeeper.session.timeout.ms", { successor: "session.timeout.ms" }],
  ["zookeeper.connection.timeout.ms", {}],
  ["zookeeper.sync.time.ms", {}],
  ["offsets.storage", {}],
  ["dual.commit.enabled", {}],
  ["consumer.timeout.ms", {}],
  ["rebalance.max.retries", {}],
  ["queued.max.message.chunks", {}],
]);

/** True for a name of which a role has a rule of its own to tell. */
export function isLegacyKey(role: Role, key: string): boolean {
  return role === "producer" ? producersLegacy.has(key) : role === "consumer" && consumersLegacy.has(key);
}
