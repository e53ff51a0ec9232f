/** Asks every release of Flume in oracle/versions.json what its Kafka source, sink and channel give to their clients; makes one schema. */
import { ask, classpath } from "./ask.mjs";
import { periods } from "./releases.mjs";

/** What the question writes for each client beside the addresses. */
const written = {
  acks: "0",
  "enable.auto.commit": "true",
  "group.id": "own",
  "auto.offset.reset": "none",
  "bootstrap.servers": "other:9",
  "key.serializer": "s",
  "value.serializer": "s",
};

/** The names of Flume 1.6, and the setting that each becomes with the value that the question gives it. */
const old = [
  ["brokerList", "bootstrap.servers", "old:9"],
  ["requiredAcks", "acks", "0"],
  ["groupId", "group.id", "old"],
  ["readSmallestOffset", "auto.offset.reset", "latest"],
];

/** `[["flume.json", schema]]` */
export function flumeSchemas({ flume }) {
  const answers = flume.map((release) => [release, askRelease(release)]);
  return [
    [
      "flume.json",
      {
        releases: flume,
        settings: periods(answers.map(([release, answer]) => [release, clients(answer)])),
        renamed: periods(answers.map(([release, answer]) => [release, renamed(answer)])),
      },
    ],
  ];
}

function askRelease(release) {
  const name = `flume-${release}`;
  return ask("FlumeFacts", name, classpath(name, ["flume"], { "ask.version": release }));
}

/** By component, client and setting: what it gets, and whether it gets it whatever is written. */
function clients(answer) {
  const found = {};
  for (const component of ["source", "sink", "channel"]) {
    for (const [client, bare] of Object.entries(answer[component])) {
      const full = answer[`${component}, all written`][client];
      for (const [key, value] of Object.entries(bare)) {
        const isFixed = written[key] !== undefined && full[key] === value;
        if (key !== "bootstrap.servers")
          found[`${component}.${client}.${key}`] = { value, ...(isFixed ? { fixed: true } : {}) };
      }
    }
  }
  return found;
}

function renamed(answer) {
  const found = {};
  for (const component of ["source", "sink", "channel"]) {
    const given = Object.values(answer[`${component}, old names`]);
    for (const [name, key, value] of old) {
      const is = given.some((settings) => settings[key] === value && answer[component] !== undefined);
      const before = Object.values(answer[component]).some((settings) => settings[key] === value);
      if (is && !before) found[`${component}.${name}`] = { to: key };
    }
  }
  return found;
}
