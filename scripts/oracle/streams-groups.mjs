/** What an application of Kafka Streams hands to the clients inside it: values that they refuse, under each prefix, and what beats them. */

const no = undefined;
const app = { "application.id": ["app"] };
const prefixes = ["", "consumer.", "main.consumer.", "restore.consumer.", "global.consumer.", "producer.", "admin."];
const guarantees = { "processing.guarantee": [no, "exactly_once", "exactly_once_v2"] };

/** Of each kind of refusal one: an enumeration, a range, a text that is no number, two settings that do not go together. */
const refused = {
  acks: "2",
  "auto.offset.reset": "bogus",
  "client.dns.lookup": "all",
  "compression.type": "xz",
  "delivery.timeout.ms": "100",
  "enable.auto.commit": "x",
  "enable.idempotence": "x",
  "fetch.max.wait.ms": "-1",
  "heartbeat.interval.ms": "50000",
  "isolation.level": "bogus",
  "linger.ms": "-1",
  "max.poll.records": "0",
  "request.timeout.ms": "soon",
  retries: "-1",
  "security.protocol": "TLS",
  "session.timeout.ms": "1000",
};

const single = Object.entries(refused).flatMap(([key, value]) =>
  prefixes.map((prefix) => ({ role: "streams", settings: { ...app, ...guarantees, [`${prefix}${key}`]: [value] } })),
);

/** What is written for one client beside what is written for all. */
const beaten = [
  { acks: [no, "2", "all", "1"], "producer.acks": [no, "2", "all", "0"], ...guarantees },
  {
    "enable.idempotence": [no, "x", "false"],
    "producer.enable.idempotence": [no, "x", "true", "false"],
    ...guarantees,
  },
  {
    "producer.delivery.timeout.ms": [no, "100", "60000"],
    "producer.request.timeout.ms": [no, "50", "60000"],
    "producer.linger.ms": [no, "0", "100"],
  },
  {
    "delivery.timeout.ms": [no, "100", "60000"],
    "request.timeout.ms": [no, "50", "60000"],
    "linger.ms": [no, "0"],
  },
  {
    "heartbeat.interval.ms": [no, "3000", "50000"],
    "consumer.session.timeout.ms": [no, "60000"],
    "main.consumer.heartbeat.interval.ms": [no, "3000", "50000"],
    "main.consumer.session.timeout.ms": [no, "60000"],
  },
  {
    "consumer.heartbeat.interval.ms": [no, "50000"],
    "restore.consumer.heartbeat.interval.ms": [no, "3000", "50000"],
    "main.consumer.heartbeat.interval.ms": [no, "3000"],
  },
  {
    "auto.offset.reset": [no, "bogus"],
    "consumer.auto.offset.reset": [no, "bogus", "latest"],
    "main.consumer.auto.offset.reset": [no, "bogus", "latest"],
  },
  {
    "max.poll.records": [no, "0"],
    "consumer.max.poll.records": [no, "0", "10"],
    "restore.consumer.max.poll.records": [no, "0", "10"],
  },
  {
    "admin.request.timeout.ms": [no, "1000", "70000"],
    "admin.default.api.timeout.ms": [no, "1000", "100000"],
    "request.timeout.ms": [no, "80000"],
  },
  {
    "producer.transactional.id": [no, "t"],
    "producer.max.in.flight.requests.per.connection": [no, "6"],
    "producer.retries": [no, "0"],
    ...guarantees,
  },
].map((settings) => ({ role: "streams", settings: { ...app, ...settings } }));

export const streamsGroups = [...single, ...beaten];
