/** Values of broker settings that their definitions accept, and that the broker refuses a moment later all the same. */
import type { Valid } from "../../../kafka/value.ts";
import { type Lens, parseRange } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";

/** KafkaConfig's constructor: what it asks of one setting alone; `undefined` where it asks nothing. */
export function laterBrokerCheck(broker: EffectiveComponent, key: string, lens: Lens): Valid | undefined {
  return isLaterChecked(key) ? checks[key]?.(broker, lens) : undefined;
}

/** True for a setting that it asks about. */
export function isLaterChecked(key: string): boolean {
  return Object.hasOwn(checks, key);
}

const fixed: Readonly<Record<string, Valid>> = {
  "broker.id": { min: -1 },
  "group.share.assignors": { nonEmpty: true },
  "log.cleaner.threads": { min: 1 },
  "log.dirs": { nonEmpty: true },
  "log.roll.jitter.ms": { min: 0 },
  "log.roll.ms": { min: 1 },
  "offsets.commit.required.acks": { min: -1 },
  "remote.log.manager.copier.thread.pool.size": { min: 1, or: -1 },
  "remote.log.manager.expiration.thread.pool.size": { min: 1, or: -1 },
  "security.inter.broker.protocol": {
    oneOf: ["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"],
    caseInsensitive: true,
  },
  "share.coordinator.snapshot.update.records.per.snapshot": { min: 0, max: 500 },
};

const compressions = ["uncompressed", "lz4", "snappy", "gzip", "producer"];
/** KIP-110. */
const zstd = parseRange(">=2.1");

const wantsAssignor = parseRange(">=4.2");

/** The finest unit counts alone. */
const retention = ["log.retention.ms", "log.retention.minutes", "log.retention.hours"];

/** Anything below zero is read as without end. */
function retentionCheck(broker: EffectiveComponent, key: string): Valid | undefined {
  const finer = retention.slice(0, retention.indexOf(key));
  const counts = broker.written(key)?.typed === 0 && !finer.some((one) => broker.written(one) !== undefined);
  return counts ? { min: 1, or: -1 } : undefined;
}

const checks: Readonly<Record<string, (broker: EffectiveComponent, lens: Lens) => Valid | undefined>> = {
  ...Object.fromEntries(Object.entries(fixed).map(([key, valid]) => [key, () => valid])),
  ...Object.fromEntries(retention.map((key) => [key, (broker: EffectiveComponent) => retentionCheck(broker, key)])),
  "offsets.topic.compression.codec": codecNumber,
  "share.coordinator.state.topic.compression.codec": codecNumber,
  "compression.type": (_, lens) => ({
    oneOf: lens.within("broker", zstd) ? [...compressions, "zstd"] : compressions,
    caseInsensitive: true,
  }),
  "group.consumer.assignors": (_, lens) => (lens.within("broker", wantsAssignor) ? { nonEmpty: true } : undefined),
  // Zero is for those who name the addresses that may connect.
  "max.connections.per.ip": (broker) =>
    (broker.written("max.connections.per.ip.overrides")?.source.trim() ?? "") === "" ? { min: 1 } : undefined,
};

function codecNumber(_: EffectiveComponent, lens: Lens): Valid {
  return { min: 0, max: lens.within("broker", zstd) ? 4 : 3 };
}
