/** Settings of servers that weigh on each other, with the values at which something changes: asked in all combinations. */
import { quorumAddresses } from "./address-groups.mjs";
import { connectGroups } from "./connect-groups.mjs";
import { listenerGroups } from "./listener-groups.mjs";
import { kraftRoles, listeners } from "./node-groups.mjs";

const no = undefined;
const gone = null;

const intervals = (kind) => [
  {
    role: "kraft",
    settings: {
      [`group.${kind}.session.timeout.ms`]: [no, "44999", "60001", "50000"],
      [`group.${kind}.min.session.timeout.ms`]: [no, "40000", "61000"],
      [`group.${kind}.max.session.timeout.ms`]: [no, "45000", "44000"],
    },
  },
  {
    role: "kraft",
    settings: {
      [`group.${kind}.heartbeat.interval.ms`]: [no, "4999", "15001", "45000"],
      [`group.${kind}.min.heartbeat.interval.ms`]: [no, "4000", "16000"],
      [`group.${kind}.max.heartbeat.interval.ms`]: [no, "50000", "4500"],
      [`group.${kind}.session.timeout.ms`]: [no, "45001"],
    },
  },
  {
    role: "kraft",
    settings: {
      [`group.${kind}.assignment.interval.ms`]: [no, "0", "16000"],
      [`group.${kind}.min.assignment.interval.ms`]: [no, "1000", "1001"],
      [`group.${kind}.max.assignment.interval.ms`]: [no, "999", "20000"],
    },
  },
];

const timing = ["kraft", "zookeeper"].flatMap((role) => [
  {
    role,
    settings: {
      "replica.fetch.wait.max.ms": [no, "500", "30000", "30001"],
      "replica.lag.time.max.ms": [no, "499", "500", "40000"],
      "replica.socket.timeout.ms": [no, "499", "30000"],
    },
  },
  {
    role,
    settings: {
      "queued.max.request.bytes": [no, "-1", "0", "1", "104857599", "104857600"],
      "socket.request.max.bytes": [no, "1", "2", "104857601"],
    },
  },
  {
    role,
    settings: {
      "connections.max.idle.ms": [no, "-1", "0", "100", "101"],
      "connection.failed.authentication.delay.ms": [no, "0", "1000", "600000"],
    },
  },
  {
    role,
    settings: {
      "log.cleaner.dedupe.buffer.size": [no, "1048576", "1048577", "2097152", "2097154"],
      "log.cleaner.threads": [no, "1", "2", "128", "0"],
    },
  },
  {
    role,
    settings: {
      "log.retention.ms": [no, "-1", "0", "1", "-2"],
      "log.retention.minutes": [no, "-1", "0", "1"],
      "log.retention.hours": [no, "-1", "0", "1"],
    },
  },
  {
    role,
    settings: {
      "log.roll.ms": [no, "0", "1"],
      "log.roll.hours": [no, "0", "1"],
      "log.roll.jitter.ms": [no, "-1", "0"],
    },
  },
  {
    role,
    settings: {
      "log.cleaner.min.compaction.lag.ms": [no, "0", "1000", "1001"],
      "log.cleaner.max.compaction.lag.ms": [no, "1", "1000"],
    },
  },
  {
    role,
    settings: {
      "max.connections.per.ip": [no, "0", "1"],
      "max.connections.per.ip.overrides": [no, "", "localhost:5", "10.0.0.1:-1"],
    },
  },
]);

const topics = [
  {
    role: "topic",
    settings: {
      "min.compaction.lag.ms": [no, "0", "1000", "1001"],
      "max.compaction.lag.ms": [no, "1", "1000"],
      "cleanup.policy": [no, "compact"],
    },
  },
  {
    role: "topic",
    settings: {
      "remote.storage.enable": [no, "true", "false"],
      "cleanup.policy": [no, "compact", "delete", "compact,delete", "delete,delete"],
      "local.retention.ms": [no, "-2", "-1", "1000"],
      "retention.ms": ["-1", "999", "1000"],
    },
  },
  {
    role: "topic",
    settings: {
      "remote.storage.enable": ["true"],
      "remote.log.copy.disable": [no, "true"],
      "local.retention.bytes": [no, "-2", "-1", "1000"],
      "retention.bytes": ["-1", "999", "1000"],
    },
  },
  {
    role: "topic",
    settings: { "log.retention.ms": [no, "1"], "retention.mss": [no, "1"], "min.insync.replicas": [no, "2"] },
  },
];

const connectors = [
  {
    role: "connect-sink",
    settings: {
      topics: ["orders", gone, "", "orders,dlq"],
      "topics.regex": [no, "ord.*", "d.*", ""],
      "errors.deadletterqueue.topic.name": [no, "dlq", ""],
    },
  },
  {
    role: "connect-sink",
    settings: {
      "errors.tolerance": [no, "all", "none", "ALL", "some"],
      "tasks.max": [no, "0", "1"],
      name: [" ", "", "sink"],
    },
  },
  {
    role: "connect-source",
    settings: {
      "exactly.once.support": [no, "required", "REQUESTED", "yes"],
      "transaction.boundary": [no, "poll", "INTERVAL", "connector", "none"],
      "transaction.boundary.interval.ms": [no, "1000", "0"],
    },
  },
];

export const groups = [
  ...timing,
  ...intervals("consumer"),
  ...intervals("share"),
  ...intervals("streams"),
  ...kraftRoles,
  ...listeners,
  ...topics,
  ...connectors,
  ...quorumAddresses,
  ...listenerGroups,
  ...connectGroups,
];
