/** Asks a Connect worker what it gives to the clients of a connector's tasks, and builds those clients. */
import { ask, classpath } from "./ask.mjs";
import { at, caseDifferences, coursesOf, culprit, difference, formatCases } from "./courses.mjs";
import { compareReleases } from "./releases.mjs";
import { sample, seeded } from "./seeded.mjs";

export const connectClients = {
  name: "clients of Connect's tasks",
  file: "test/oracle/answers/connect-clients.json",
  ask: askAll,
  format: ({ releases, base: written, ...answers }) =>
    `{\n"releases": ${JSON.stringify(releases)},\n"base": ${JSON.stringify(written)},\n${formatCases(answers)}\n}\n`,
  differences: caseDifferences,
  sample: askSample,
};

/** A worker, and behind `connector:` a connector. */
const base = {
  "bootstrap.servers": "localhost:9092",
  "group.id": "connect",
  "config.storage.topic": "configs",
  "offset.storage.topic": "offsets",
  "status.storage.topic": "statuses",
  "key.converter": "org.apache.kafka.connect.json.JsonConverter",
  "value.converter": "org.apache.kafka.connect.json.JsonConverter",
  "connector:name": "orders",
  "connector:connector.class": "Orders",
};

function askAll(versions) {
  const { notPublished } = versions.modules.find(({ profile }) => profile === "connect");
  const releases = versions.servers
    .filter((release) => compareReleases(release, "2.3.0") >= 0 && !notPublished.includes(release))
    .sort(compareReleases);
  const cases = allCases();
  const asked = releases.map((release) => [release, askRelease(release, cases)]);
  return { releases, base, ...coursesOf(cases, asked) };
}

/** Asks some releases about some of the recorded cases again, `size` answers in all; what differs, a line each. */
function askSample(_versions, committed, size) {
  const random = seeded(sampleSeed);
  const all = Object.entries(committed.cases).flatMap(([role, list]) =>
    list.map(([settings, course]) => ({ role, settings, course })),
  );
  const found = sample(random, committed.releases, sampleReleases).flatMap((release, k) => {
    const share = Math.round((size * (k + 1)) / sampleReleases) - Math.round((size * k) / sampleReleases);
    const cases = sample(random, all, share);
    return askRelease(release, cases).flatMap((answer, i) => {
      const { role, settings, course } = cases[i];
      const before = at(committed, course, release);
      return before === answer ? [] : [difference(release, role, settings, before, answer)];
    });
  });
  return { asked: size, found };
}

const sampleSeed = 17;
const sampleReleases = 2;

/** Values of a client's settings: right ones, wrong ones, those of another client. */
const values = {
  producer: {
    acks: ["1", "0", "2", "ALL"],
    "linger.ms": ["50", "-1", "5 ms"],
    "delivery.timeout.ms": ["100", "200000"],
    "max.request.size": ["2097152"],
    "compression.type": ["xz", "lz4"],
    "enable.idempotence": ["true", "yes"],
    "max.in.flight.requests.per.connection": ["6"],
    retries: ["-1", "0"],
    "max.poll.records": ["5"],
    "isolation.level": ["bogus"],
    "lingr.ms": ["50"],
    "bootstrap.servers": ["kafka", "kafka:1,other:2x"],
    "key.serializer": ["StringSerializer", "org.apache.kafka.common.serialization.StringSerializer"],
  },
  consumer: {
    "max.poll.records": ["5", "0", "many"],
    "max.poll.interval.ms": ["900000"],
    "heartbeat.interval.ms": ["50000"],
    "auto.offset.reset": ["latest", "bogus"],
    "isolation.level": ["read_committed", "bogus"],
    "enable.auto.commit": ["true", "yes"],
    "group.id": ["mine"],
    "session.timeout.ms": ["1000"],
    "request.timeout.ms": ["soon"],
    "fetch.max.bytes": ["-1"],
    acks: ["2"],
    "max.poll.record": ["5"],
    "partition.assignment.strategy": ["range"],
    "bootstrap.servers": ["kafka"],
  },
  admin: {
    retries: ["-1", "3"],
    "request.timeout.ms": ["soon", "20000"],
    "default.api.timeout.ms": ["100"],
    acks: ["2"],
    "bootstrap.servers": ["kafka"],
  },
};

const login = 'org.apache.kafka.common.security.plain.PlainLoginModule required username="a" password="b"';

/** A protocol and a login, each for the worker alone, or for its clients too. */
const security = [
  { "security.protocol": "SASL_SSL" },
  { "security.protocol": "SASL_PLAINTEXT", "sasl.mechanism": "PLAIN", "sasl.jaas.config": `${login};` },
  { "security.protocol": "SASL_PLAINTEXT", "sasl.jaas.config": `${login};` },
  { "security.protocol": "SASL_PLAINTEXT", "sasl.mechanism": "PLAIN", "sasl.jaas.config": login },
  { "sasl.mechanism": "PLAIN", "sasl.jaas.config": `${login};` },
  { "security.protocol": "TLS" },
];

const together = {
  producer: [
    { "enable.idempotence": "true", acks: "1" },
    { "enable.idempotence": "true", retries: "0" },
    { "enable.idempotence": "true", "max.in.flight.requests.per.connection": "6" },
    { "enable.idempotence": "true", "max.in.flight.requests.per.connection": "5" },
    { "delivery.timeout.ms": "60000", "request.timeout.ms": "60000", "linger.ms": "5" },
    { "transactional.id": "mine" },
    { "transactional.id": "mine", "enable.idempotence": "true" },
  ],
  consumer: [
    { "heartbeat.interval.ms": "50000", "session.timeout.ms": "60000" },
    { "group.id": "", "enable.auto.commit": "true" },
  ],
  admin: [],
};

function allCases() {
  return Object.entries(values).flatMap(([role, own]) => {
    const single = Object.entries(own).flatMap(([key, texts]) => texts.map((value) => ({ [key]: value })));
    const written = [...single, ...together[role], ...security];
    const places = ["", `${role}.`, `${role}.override.`, ...["", `${role}.`, `${role}.override.`].map(ofConnector)];
    return [
      { role, settings: {} },
      ...places.flatMap((place) =>
        written
          // The worker's own values are another question, and an empty address list is the base.
          .filter((map) => place !== "" || !Object.keys(map).some((key) => key in base || key.startsWith("connector")))
          .map((map) => ({
            role,
            settings: Object.fromEntries(Object.entries(map).map(([key, value]) => [`${place}${key}`, value])),
          })),
      ),
    ];
  });
}

function ofConnector(prefix) {
  return `connector:${prefix}`;
}

/** `starts acks=1`: what the client is given otherwise than without these settings; `!` where there is no client. */
function askRelease(release, cases) {
  const scala = compareReleases(release, "2.4.0") < 0 ? "2.12" : "2.13";
  const jars = classpath(`servers-${release}`, ["kafka", "connect"], { "ask.version": release, "scala.binary": scala });
  const roles = Object.keys(values);
  const plain = roles.map((role) => ({ role, settings: base }));
  const questions = cases.map(({ role, settings }) => ({ role, settings: { ...base, ...settings } }));
  const replies = ask("ConnectClients", `connect-clients-${release}`, jars, [...plain, ...questions]);
  const usual = Object.fromEntries(roles.map((role, i) => [role, replies[i]]));
  return cases.map(({ role, settings }, i) => sentence(replies[plain.length + i], usual[role], settings));
}

function sentence(reply, usual, settings) {
  if (reply.refused !== undefined)
    return ["!", reply.refused, culprit(reply.message, stripped(settings))].filter(Boolean).join(" ");
  const keys = [...new Set(Object.keys(stripped(settings)).flatMap((key) => [key, key.replace("override.", "")]))];
  const given = keys.filter((key) => reply[key] !== undefined && reply[key] !== usual[key]);
  return ["starts", ...given.map((key) => (/jaas/.test(key) ? key : `${key}=${reply[key]}`))].join(" ");
}

/** By the name that the client would know. */
function stripped(settings) {
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [
      key.replace(/^(connector:)?((producer|consumer|admin)\.(override\.)?)?/, ""),
      value,
    ]),
  );
}
