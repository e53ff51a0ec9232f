/** Asks a StreamsConfig which of its clients it gives what is written to, under each prefix. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ask, classpath } from "./ask.mjs";
import { at, caseDifferences, coursesOf, difference, formatCases } from "./courses.mjs";
import { compareReleases } from "./releases.mjs";
import { sample, seeded } from "./seeded.mjs";

export const streamsClients = {
  name: "settings of Streams' clients",
  file: "test/oracle/answers/streams-clients.json",
  ask: askAll,
  format: ({ releases, ...answers }) => `{\n"releases": ${JSON.stringify(releases)},\n${formatCases(answers)}\n}\n`,
  differences: caseDifferences,
  sample: askSample,
};

/** The prefixes of each client, the strongest last; what stands without one is for all. */
const prefixes = {
  consumer: ["", "consumer.", "main.consumer.", "restore.consumer.", "global.consumer."],
  producer: ["", "producer."],
  admin: ["", "admin."],
};

function askAll(versions) {
  const { notPublished } = versions.modules.find(({ profile }) => profile === "streams");
  const releases = versions.kafka
    .filter((release) => compareReleases(release, "2.0.0") >= 0 && !notPublished.includes(release))
    .sort(compareReleases);
  const cases = allCases();
  const asked = releases.map((release) => [release, askRelease(release, cases)]);
  return { releases, ...coursesOf(cases, asked) };
}

/** Asks some releases about some of the recorded cases again, `size` answers in all; what differs, a line each. */
function askSample(_versions, committed, size) {
  const random = seeded(sampleSeed);
  const all = Object.entries(committed.cases).flatMap(([role, list]) =>
    list.map(([settings, course]) => ({ role, settings, course })),
  );
  let asked = 0;
  const found = sample(random, committed.releases, sampleReleases).flatMap((release, k) => {
    const share = Math.round((size * (k + 1)) / sampleReleases) - Math.round((size * k) / sampleReleases);
    const cases = sample(random, all, share);
    asked += cases.length;
    return askRelease(release, cases).flatMap((answer, i) => {
      const { role, settings, course } = cases[i];
      const before = at(committed, course, release);
      return before === answer ? [] : [difference(release, role, settings, before, answer)];
    });
  });
  return { asked, found };
}

const sampleSeed = 13;
const sampleReleases = 3;

/** Each setting of a client, with another value than its default, under each prefix; the role is the guarantee. */
function allCases() {
  const cases = new Map();
  for (const guarantee of ["at_least_once", "exactly_once"])
    for (const [client, own] of Object.entries(prefixes))
      for (const [key, value] of valuesOf(client))
        for (const prefix of own) {
          const name = `${guarantee} ${prefix}${key}`;
          if (!cases.has(name)) cases.set(name, { role: guarantee, settings: { [`${prefix}${key}`]: value } });
        }
  return [...cases.values()];
}

/** Streams decides on nothing that belongs to security, and what it is asked with stands in every case. */
const notAsked = /^(ssl|sasl|security)\.|^(config\.providers|bootstrap\.\w+)$/;

function valuesOf(client) {
  const file = join(import.meta.dirname, "..", "..", "schemas", "settings", `${client}.json`);
  const { settings } = JSON.parse(readFileSync(file, "utf8"));
  return Object.entries(settings).flatMap(([key, periods]) =>
    notAsked.test(key) ? [] : [[key, chosen[key] ?? otherThanDefault(periods.at(-1))]],
  );
}

/** Where Streams has a wish of its own, what it does not wish. */
const chosen = {
  "allow.auto.create.topics": "true",
  "auto.offset.reset": "latest",
  "enable.auto.commit": "true",
  "isolation.level": "read_uncommitted",
};

function otherThanDefault({ type, default: usual, valid }) {
  if (type === "boolean") return String(usual !== "true");
  const names = valid?.oneOf?.filter((name) => name !== null && name.toLowerCase() !== usual?.toLowerCase());
  if (names !== undefined) return names[0];
  return Number.isInteger(Number(usual ?? "x")) ? String(Number(usual) === 2147483647 ? 7 : Number(usual) + 1) : "x";
}

/** `main restore`: the clients that are given what is written; `-` for none, `!` where the configuration is refused. */
function askRelease(release, cases) {
  const jars = classpath(`streams-clients-${release}`, ["clients", "streams"], { "ask.version": release });
  const exactly = compareReleases(release, "3.0.0") < 0 ? "exactly_once" : "exactly_once_v2";
  const questions = cases.map(({ role, settings }) => {
    const [[written]] = Object.entries(settings);
    const guarantee = role === "exactly_once" ? { "processing.guarantee": exactly } : {};
    return { key: keyOf(written), settings: { ...guarantee, ...settings } };
  });
  return ask("StreamsClients", `streams-clients-${release}`, jars, questions).map((given, i) => {
    if (given.refused !== undefined) return `! ${given.refused}`;
    const [written] = Object.values(cases[i].settings);
    const names = Object.keys(given).filter((client) => given[client] === written);
    return names.join(" ") || "-";
  });
}

function keyOf(written) {
  return written.replace(/^(?:(?:main|restore|global)\.)?consumer\.|^producer\.|^admin\./, "");
}
