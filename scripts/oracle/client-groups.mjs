/** Settings that weigh on each other, with the values at which something changes: asked in all combinations. */
import { clientAddresses } from "./address-groups.mjs";
import { classGroups } from "./class-groups.mjs";
import { saslGroups } from "./sasl-groups.mjs";
import { streamsGroups } from "./streams-groups.mjs";

const no = undefined;
const group = "group.id";
const inFlight = "max.in.flight.requests.per.connection";
const assignors = "org.apache.kafka.clients.consumer";

export const groups = [
  {
    role: "producer",
    settings: {
      acks: [no, "all", "1", "0", "-1"],
      retries: [no, "0", "5"],
      [inFlight]: [no, "1", "5", "6"],
      "enable.idempotence": [no, "true", "false"],
      "transactional.id": [no, "t"],
    },
  },
  {
    role: "producer",
    settings: {
      "delivery.timeout.ms": [no, "1000", "30000", "30004", "30005", "120000"],
      "linger.ms": [no, "0", "5", "100000", "3000000000"],
      "request.timeout.ms": [no, "1", "30000", "2147483647"],
    },
  },
  {
    role: "producer",
    settings: {
      "transaction.two.phase.commit.enable": [no, "true", "false"],
      "transaction.timeout.ms": [no, "1000", "60000"],
      "transactional.id": [no, "t"],
      "enable.idempotence": [no, "false"],
    },
  },
  {
    role: "producer",
    settings: { "transactional.id": ["", " "], acks: [no, "1"], "enable.idempotence": [no, "false", "true"] },
  },
  {
    role: "consumer",
    settings: {
      [group]: [no, "g", "", " "],
      "enable.auto.commit": [no, "true", "false"],
      "group.protocol": [no, "classic", "consumer"],
      "group.instance.id": [no, "i"],
    },
  },
  {
    role: "consumer",
    settings: {
      [group]: [no, "g"],
      "session.timeout.ms": [no, "6000", "10000", "45000"],
      "heartbeat.interval.ms": [no, "2000", "3000", "10000", "45000"],
      "group.protocol": [no, "consumer"],
    },
  },
  {
    role: "consumer",
    settings: {
      [group]: ["g"],
      "group.protocol": [no, "classic", "CLASSIC", "Consumer", "share", "streams"],
      "session.timeout.ms": [no, "10000"],
      "heartbeat.interval.ms": [no, "1000"],
      "partition.assignment.strategy": [no, `${assignors}.RangeAssignor`],
      "group.remote.assignor": [no, "uniform"],
    },
  },
  {
    role: "consumer",
    settings: {
      [group]: [no, "g"],
      "group.protocol": [no, "classic", "consumer"],
      "share.acknowledgement.mode": [no, "explicit", "implicit", ""],
      "share.acquire.mode": [no, "batch_optimized", "RECORD_LIMIT", "nonsense"],
    },
  },
  {
    role: "consumer",
    settings: {
      [group]: ["g"],
      "group.protocol": [no, "consumer"],
      "group.remote.assignor": ["", " ", "range"],
      "session.timeout.ms": [no, ""],
    },
  },
  {
    role: "consumer",
    settings: {
      [group]: ["g"],
      "request.timeout.ms": [no, "400", "30000", "400000"],
      "fetch.max.wait.ms": [no, "500", "40000"],
      "session.timeout.ms": [no, "30000"],
      "max.poll.interval.ms": [no, "5000", "400000"],
    },
  },
  {
    role: "consumer",
    settings: {
      [group]: [no, "g"],
      "group.instance.id": ["a b", "..", ""],
      "group.protocol": [no, "consumer"],
    },
  },
  {
    role: "consumer",
    settings: {
      [group]: ["g"],
      "share.acknowledgement.mode": [no, "explicit"],
      "share.acquire.mode": [no, "record_limit"],
      "auto.offset.reset": [no, "earliest"],
      "enable.auto.commit": [no, "false"],
      "isolation.level": [no, "read_committed"],
      "session.timeout.ms": [no, "10000"],
    },
  },
  {
    role: "admin",
    settings: {
      "request.timeout.ms": [no, "0", "1000", "30000", "60000", "120000"],
      "default.api.timeout.ms": [no, "0", "1000", "30000", "60000", "120000"],
      retries: [no, "0", "5"],
    },
  },
  {
    role: "streams",
    settings: {
      "application.id": ["app"],
      "processing.guarantee": [no, "at_least_once", "exactly_once", "exactly_once_beta", "exactly_once_v2"],
      "commit.interval.ms": [no, "0", "20000", "70000"],
      "transaction.timeout.ms": [no, "1000", "60000"],
    },
  },
  {
    role: "streams",
    settings: {
      "application.id": ["app"],
      "processing.guarantee": [no, "exactly_once", "exactly_once_beta", "exactly_once_v2"],
      "commit.interval.ms": [no, "9999", "10001", "30000"],
      "producer.transaction.timeout.ms": [no, "10000", "60000"],
    },
  },
  {
    role: "streams",
    settings: {
      "application.id": ["app"],
      "processing.guarantee": [no, "exactly_once", "exactly_once_v2"],
      "producer.transaction.timeout.ms": [no, "1000", "60000"],
      [inFlight]: [no, "5", "6"],
      [`producer.${inFlight}`]: [no, "1", "10"],
    },
  },
  {
    role: "streams",
    settings: {
      "application.id": ["app"],
      "processing.guarantee": [no, "exactly_once", "exactly_once_v2"],
      acks: [no, "1", "all"],
      "producer.acks": [no, "-1", "0"],
      retries: [no, "0", "5"],
      "enable.idempotence": [no, "true", "false"],
    },
  },
  {
    role: "streams",
    settings: {
      "application.id": ["app"],
      "main.consumer.enable.auto.commit": [no, "true"],
      "restore.consumer.enable.auto.commit": [no, "false", " True "],
      "main.consumer.group.protocol": [no, "classic", "Consumer"],
    },
  },
  {
    role: "streams",
    settings: {
      "application.id": ["app"],
      "consumer.enable.metrics.push": [no, "false"],
      "main.consumer.enable.metrics.push": [no, "true"],
      "restore.consumer.enable.metrics.push": [no, "false"],
      "producer.enable.metrics.push": [no, "false"],
      "admin.enable.metrics.push": [no, "true"],
    },
  },
  {
    role: "streams",
    settings: {
      "application.id": ["app"],
      "processing.guarantee": [no, "exactly_once", "exactly_once_v2"],
      "main.consumer.isolation.level": [no, "read_uncommitted"],
      "restore.consumer.enable.auto.commit": [no, "true"],
    },
  },
  {
    role: "producer",
    settings: {
      "partitioner.rack.aware": [no, "true", "false"],
      "client.rack": [no, "a", ""],
      "partitioner.adaptive.partitioning.enable": [no, "false"],
    },
  },
  ...clientAddresses,
  ...streamsGroups,
  ...saslGroups,
  ...classGroups,
];
