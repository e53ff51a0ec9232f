/** The configurations of brokers, topics, workers and connectors that question 3 asks about; always the same ones. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { caseList } from "./case-list.mjs";
import { edgeValues, product } from "./client-matrix.mjs";
import { sample, seeded } from "./seeded.mjs";
import { groups } from "./server-groups.mjs";
import { pools } from "./server-pools.mjs";

const seed = 20_240_907;
const randomCases = {
  kraft: 500,
  zookeeper: 300,
  topic: 250,
  distributed: 100,
  standalone: 60,
  "connect-sink": 100,
  "connect-source": 80,
};

/** What is written in every configuration of a role besides: a whole file, as far as the real one asks for it. */
export const bases = {
  kraft: {
    "node.id": "1",
    "process.roles": "broker,controller",
    "controller.quorum.voters": "1@localhost:9093",
    "controller.listener.names": "CONTROLLER",
    listeners: "PLAINTEXT://localhost:9092,CONTROLLER://localhost:9093",
    "listener.security.protocol.map": "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,SSL:SSL,SASL_SSL:SASL_SSL",
    "log.dirs": "/var/lib/kafka",
  },
  zookeeper: { "broker.id": "1", "zookeeper.connect": "localhost:2181", "log.dirs": "/var/lib/kafka" },
  topic: {},
  distributed: {
    "bootstrap.servers": "localhost:9092",
    "group.id": "connect",
    "config.storage.topic": "configs",
    "offset.storage.topic": "offsets",
    "status.storage.topic": "statuses",
    "key.converter": "org.apache.kafka.connect.json.JsonConverter",
    "value.converter": "org.apache.kafka.connect.json.JsonConverter",
  },
  standalone: {
    "bootstrap.servers": "localhost:9092",
    "offset.storage.file.filename": "/var/lib/connect.offsets",
    "key.converter": "org.apache.kafka.connect.json.JsonConverter",
    "value.converter": "org.apache.kafka.connect.json.JsonConverter",
  },
  "connect-sink": { name: "sink", "connector.class": "FileStreamSink", topics: "orders" },
  "connect-source": { name: "source", "connector.class": "FileStreamSource" },
};

/** Where a role's settings are listed, and which of them are its own. */
export const catalogues = {
  kraft: "broker",
  zookeeper: "broker",
  topic: "topic",
  distributed: "connect-worker",
  standalone: "connect-worker",
  "connect-sink": "connect-sink",
  "connect-source": "connect-source",
};

/** `[{ role, settings }]`: what is written beside the base, or instead of what it writes; `null` takes it away. */
export function serverCases() {
  const random = seeded(seed);
  const { add, list } = caseList();
  for (const { role, settings } of groups) for (const combination of product(settings)) add(role, combination);
  for (const role of Object.keys(bases)) {
    add(role, {});
    const pool = Object.entries(pools[role] ?? {});
    for (const [key, values] of pool) for (const value of values) add(role, { [key]: value });
    const edges = edgesOf(role, random);
    for (const settings of edges) add(role, settings);
    const all = [...pool.flatMap(([key, values]) => values.map((value) => ({ [key]: value }))), ...edges];
    for (let i = 0; i < randomCases[role]; i++)
      add(role, Object.assign({}, ...sample(random, all, 2 + Math.floor(random() * 3))));
  }
  return list();
}

/** The configuration as the real one gets it. */
export function whole({ role, settings }) {
  return Object.fromEntries(Object.entries({ ...bases[role], ...settings }).filter(([, value]) => value !== null));
}

/** Each key alone: at its limits, past them, and as something that it is not. */
function edgesOf(role, random) {
  const file = join(import.meta.dirname, "..", "..", "schemas", "settings", `${catalogues[role]}.json`);
  const { settings } = JSON.parse(readFileSync(file, "utf8"));
  return Object.entries(settings).flatMap(([key, periods]) => {
    // SASL and SSL are the clients' questions; what a worker hands to its clients has been asked there.
    if (/^(ssl|sasl)\./.test(key) || notAsked.test(key) || key in bases[role]) return [];
    if (role === "zookeeper" && !periods.some(({ since }) => since === undefined || since < "3.3")) return [];
    if (role === "kraft" && periods.at(-1).until < "3.3") return [];
    if (role === "standalone" && periods.some(({ only }) => only?.includes("distributed"))) return [];
    const values = new Set(periods.flatMap((period) => edgeValues(period, random)));
    return sample(random, [...values], 6).map((value) => ({ [key]: value }));
  });
}

/** What changes the kind of the node or of the cluster is asked in groups alone. */
const notAsked =
  /^(broker\.id|node\.id|zookeeper\.|inter\.broker\.protocol\.version|log\.message\.format\.version|control\.plane|early\.start|inter\.worker\.|(advertised\.)?(host\.name|port)$|config\.providers)/;
