/** Numbers of a broker that have to stand in a certain order, or the broker refuses to start. */

import { parseRange, type VersionRange } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";

/** `low` must not be greater than `high`; `strict`: must be less. `unless` names values of `high` that switch the check off. */
export interface Limit {
  readonly low: string;
  readonly high: string;
  readonly strict?: boolean;
  readonly unless?: (high: number) => boolean;
  /** The kind of broker that asks. */
  readonly when?: (broker: EffectiveComponent) => boolean;
  readonly versions?: VersionRange;
}

/** Before, a member was compared with the limits of its group alone. */
const beating = parseRange(">=4.0");

/** KafkaConfig.validateValues, GroupCoordinatorConfig, ShareGroupConfig, and LogConfig.validateValues over a broker's defaults. */
export const brokerLimits: readonly Limit[] = [
  { low: "replica.fetch.wait.max.ms", high: "replica.socket.timeout.ms" },
  { low: "replica.fetch.wait.max.ms", high: "replica.lag.time.max.ms" },
  { low: "socket.request.max.bytes", high: "queued.max.request.bytes", unless: (bytes) => bytes <= 0 },
  {
    low: "connection.failed.authentication.delay.ms",
    high: "connections.max.idle.ms",
    strict: true,
    unless: (idle) => idle < 0,
  },
  { low: "log.cleaner.min.compaction.lag.ms", high: "log.cleaner.max.compaction.lag.ms" },
  ...["consumer", "share", "streams"].flatMap((kind) => [
    ...between(`group.${kind}`, "heartbeat.interval.ms"),
    ...between(`group.${kind}`, "session.timeout.ms"),
    ...between(`group.${kind}`, "assignment.interval.ms"),
    {
      low: `group.${kind}.heartbeat.interval.ms`,
      high: `group.${kind}.session.timeout.ms`,
      strict: true,
      versions: beating,
    },
  ]),
  { low: "group.streams.num.standby.replicas", high: "group.streams.max.standby.replicas" },
  { low: "group.share.max.size", high: "group.share.max.share.sessions" },
  ...between("group.share", "record.lock.duration.ms"),
  ...between("group.share", "partition.max.record.locks"),
  ...between("group.share", "delivery.count.limit"),
  {
    low: "broker.id",
    high: "reserved.broker.max.id",
    when: (broker) =>
      broker.written("process.roles") === undefined && broker.effective("broker.id.generation.enable").typed === true,
  },
  { low: "offsets.commit.required.acks", high: "offsets.topic.replication.factor" },
];

/** A value, and the least and the greatest that a group may ask for. */
function between(group: string, name: string): readonly Limit[] {
  const [value, min, max] = [`${group}.${name}`, `${group}.min.${name}`, `${group}.max.${name}`];
  return [
    { low: min, high: max },
    { low: min, high: value },
    { low: value, high: max },
  ];
}
