/** The configurations that librdkafka is asked about: what weighs on each other in all combinations, every key at its edges, and seeded random ones. */
import { librdkafkaAddresses } from "./address-groups.mjs";
import { pick, sample, seeded } from "./seeded.mjs";

const seed = 20_261_121;
const randomCases = 200;
const no = undefined;

/** `[{ role, settings }]` for the settings of a schema, each configuration once, always the same ones in the same order. */
export function librdkafkaCases({ settings }) {
  const random = seeded(seed);
  const cases = new Map();
  const add = (role, one) => cases.set(`${role} ${JSON.stringify(one)}`, { role, settings: one });
  for (const { role, keys } of [...groups, ...librdkafkaAddresses])
    for (const combination of product(keys)) add(role, combination);
  for (const [key, periods] of Object.entries(settings)) {
    if (notAsked.test(key)) continue;
    const role = periods[0].only ?? "producer";
    for (const value of new Set(periods.flatMap(edges))) add(role, { [key]: value });
  }
  for (const text of strange) add("producer", text);
  for (const role of ["producer", "consumer"]) {
    const pool = groups.filter((group) => group.role === role).flatMap(({ keys }) => Object.entries(keys));
    for (let i = 0; i < randomCases; i++) {
      const chosen = sample(random, pool, 3 + Math.floor(random() * 5));
      const drawn = chosen.map(([key, values]) => [key, pick(random, values)]).filter(([, value]) => value !== no);
      add(role, Object.fromEntries(drawn));
    }
  }
  return [...cases.values()];
}

/** Files, credentials, plug-ins and patterns of the machine, and what is built into the library. */
const notAsked =
  /^(bootstrap\.servers|metadata\.broker\.list|builtin\.features|plugin\.library\.paths|security\.protocol|sasl\.|ssl\.|https\.|topic\.blacklist|internal\.)/;

const inFlight = "max.in.flight.requests.per.connection";

const groups = [
  {
    role: "producer",
    keys: {
      acks: [no, "all", "-1", "1", "0"],
      retries: [no, "0", "5"],
      [inFlight]: [no, "1", "5", "6"],
      "enable.idempotence": [no, "true", "false"],
      "transactional.id": [no, "t"],
    },
  },
  {
    role: "producer",
    keys: {
      "enable.idempotence": [no, "true", "false"],
      "enable.gapless.guarantee": [no, "true", "false"],
      "queue.buffering.backpressure.threshold": [no, "1", "2"],
      "queuing.strategy": [no, "fifo", "lifo"],
      "transactional.id": [no, "", "t"],
    },
  },
  {
    role: "producer",
    keys: {
      "transactional.id": [no, "t"],
      "transaction.timeout.ms": [no, "1000", "60000"],
      "socket.timeout.ms": [no, "1000", "1100", "1101", "60100", "60101"],
      "message.timeout.ms": [no, "0", "1000", "60000", "60001"],
    },
  },
  {
    role: "producer",
    keys: {
      "transactional.id": [no, "t"],
      "transaction.timeout.ms": [no, "5000"],
      "message.timeout.ms": [no, "0", "1", "5", "6", "5000"],
      "linger.ms": [no, "0", "5", "5.5", "6000"],
    },
  },
  {
    role: "producer",
    keys: {
      "metadata.broker.list": [no, "b:1"],
      "request.required.acks": [no, "1", "all"],
      acks: [no, "1", "all"],
      "message.send.max.retries": [no, "0", "5"],
      "max.in.flight": [no, "10"],
      "enable.idempotence": [no, "true"],
    },
  },
  {
    role: "consumer",
    keys: {
      "group.id": [no, "", "g"],
      "session.timeout.ms": [no, "6000", "10000", "45000"],
      "max.poll.interval.ms": [no, "6000", "10000", "44999", "45000", "300000"],
      "group.protocol": [no, "classic", "consumer"],
    },
  },
  {
    role: "consumer",
    keys: {
      "group.id": [no, "g"],
      "enable.auto.commit": [no, "true", "false"],
      "enable.auto.offset.store": [no, "true", "false"],
      "auto.offset.reset": [no, "earliest", "largest", "error"],
      "offset.store.method": [no, "file"],
    },
  },
  {
    role: "consumer",
    keys: {
      "group.id": ["g"],
      "group.protocol": [no, "classic", "consumer"],
      "heartbeat.interval.ms": [no, "3000"],
      "group.protocol.type": [no, "consumer", "x"],
      "group.remote.assignor": [no, "uniform"],
      "partition.assignment.strategy": [no, "range", "range,cooperative-sticky", "cooperative-sticky", "sticky", ""],
    },
  },
  {
    role: "consumer",
    keys: {
      "message.max.bytes": [no, "1000", "2000000", "60000000"],
      "fetch.max.bytes": [no, "999", "1000", "60000000", "99999488", "99999489"],
      "receive.message.max.bytes": [no, "1512", "52429311", "60000512"],
    },
  },
  {
    role: "producer",
    keys: {
      "reconnect.backoff.ms": [no, "0", "100", "10000", "10001"],
      "reconnect.backoff.max.ms": [no, "0", "99", "100"],
      "retry.backoff.ms": [no, "2000"],
      "retry.backoff.max.ms": [no, "100"],
    },
  },
];

/** Names and values that are no librdkafka setting's, or another client's. */
const strange = [
  { "enable.idempotance": "true" },
  { "queue.buffering.max.mesages": "5" },
  { "enable.auto.offset.stored": "false" },
  { "key.serializer": "org.apache.kafka.common.serialization.StringSerializer" },
  { "buffer.memory": "33554432" },
  { "sasl.jaas.config": "x required;" },
  { "ssl.truststore.location": "/etc/trust.jks" },
  { "max.block.ms": "60000" },
  { "interceptor.classes": "x" },
  { "default.api.timeout.ms": "60000" },
  { "security.protocol": "plain" },
  { "security.protocol": "PLAINTEXT" },
  { "ssl.endpoint.identification.algorithm": "" },
  { "ssl.endpoint.identification.algorithm": "https" },
  { "topic.acks": "all" },
  { "socket.timeout.ms": "60000", "queued.min.messages": "10", acks: "1" },
];

function edges({ type, valid }) {
  if (type === "c-boolean") return ["true", "FALSE", "t", "0", "1", "2", "yes", "on", ""];
  if (type === "c-enum") return [...valid.oneOf, valid.oneOf[0].toUpperCase(), `${valid.oneOf[0]}x`, "1", ""];
  if (type === "c-flags") return [valid.oneOf[0], `${valid.oneOf[0]}, ${valid.oneOf[1]}`, "abc", ""];
  if (type === "string" && valid?.oneOf !== undefined) return [...valid.oneOf, valid.oneOf[0].toUpperCase(), "abc", ""];
  if (!type.startsWith("c-")) return ["abc", ""];
  const { min, max } = valid;
  const limits = [min, min - 1, max, max + 1].map(String);
  return [...limits, "abc", "", "010", "0x10", "5ms", "all"];
}

/** All combinations; `undefined` stands for not written. */
function product(keys) {
  return Object.entries(keys).reduce(
    (partial, [key, values]) =>
      partial.flatMap((one) => values.map((value) => (value === no ? one : { ...one, [key]: value }))),
    [{}],
  );
}
