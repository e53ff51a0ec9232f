/** librdkafka: its settings by release, and whether a client starts with a configuration, as what, and if not, why. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { at, runs } from "./courses.mjs";
import { askLibrary, wheels } from "./librdkafka-ask.mjs";
import { librdkafkaCases } from "./librdkafka-cases.mjs";
import { factsOf } from "./librdkafka-facts.mjs";
import { compareReleases, periods } from "./releases.mjs";
import { sample, seeded } from "./seeded.mjs";

const root = join(import.meta.dirname, "..", "..");

/** `[["settings/librdkafka.json", schema]]` */
export function librdkafkaSchemas(versions) {
  return [["settings/librdkafka.json", schemaOf(versions)]];
}

export const librdkafka = {
  name: "librdkafka clients",
  file: "test/oracle/answers/librdkafka.json",
  ask: (versions) => {
    const cases = librdkafkaCases(schemaOf(versions));
    const asked = wheels(versions).map((one) => [one.wheel, askCases(one, cases)]);
    const courses = new Map();
    const answered = cases.map(({ role, settings }, i) => {
      const course = JSON.stringify(runs(asked.map(([, { version, answers }]) => [version, answers[i]])));
      if (!courses.has(course)) courses.set(course, courses.size);
      return [role, [settings, courses.get(course)]];
    });
    const of = (role) => answered.filter(([one]) => one === role).map(([, pair]) => pair);
    return {
      releases: asked.map(([, { version }]) => version),
      wheels: asked.map(([wheel]) => wheel),
      cases: { producer: of("producer"), consumer: of("consumer") },
      courses: [...courses.keys()].map((course) => JSON.parse(course)),
    };
  },
  format: ({ cases, courses, ...head }) => {
    const lines = (list) => list.map((one) => `    ${JSON.stringify(one)}`).join(",\n");
    const parts = Object.entries(cases).map(([role, list]) => `  ${JSON.stringify(role)}: [\n${lines(list)}\n  ]`);
    const heads = Object.entries(head).map(([name, list]) => `"${name}": ${JSON.stringify(list)},\n`);
    return `{\n${heads.join("")}"cases": {\n${parts.join(",\n")}\n},\n"courses": [\n${lines(courses)}\n]\n}\n`;
  },
  differences: (committed, now) => {
    const before = index(committed);
    const after = index(now);
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
      const [was, is] = [before.get(name), after.get(name)];
      if (was === undefined || is === undefined) return [`${name}: asked ${was === undefined ? "now" : "before"} only`];
      return now.releases.flatMap((release) =>
        differing(release, name, at(committed, was, release), at(now, is, release)),
      );
    });
  },
  sample: (versions, committed, size) => {
    const random = seeded(sampleSeed);
    const all = Object.entries(committed.cases).flatMap(([role, list]) =>
      list.map(([settings, course]) => ({ role, settings, course })),
    );
    const libraries = sample(random, wheels(versions), sampleReleases);
    const found = libraries.flatMap((one) => {
      const cases = sample(random, all, Math.ceil(size / sampleReleases));
      const { version, answers } = askCases(one, cases);
      return cases.flatMap(({ role, settings, course }, i) =>
        differing(version, `${role} ${JSON.stringify(settings)}`, at(committed, course, version), answers[i]),
      );
    });
    return { asked: Math.ceil(size / sampleReleases) * sampleReleases, found };
  },
};

const sampleSeed = 7;
const sampleReleases = 2;

function index({ cases }) {
  const named = ([role, list]) => list.map(([settings, course]) => [`${role} ${JSON.stringify(settings)}`, course]);
  return new Map(Object.entries(cases).flatMap(named));
}

function differing(release, name, was, is) {
  return was === is ? [] : [`${release} ${name}\n  committed ${was}\n  real      ${is}`];
}

function schemaOf(versions) {
  const known = ["producer", "consumer"].map((role) =>
    JSON.parse(readFileSync(join(root, "schemas", "settings", `${role}.json`), "utf8")),
  );
  const isKafkas = (name) => known.some(({ settings }) => Object.hasOwn(settings, name));
  let before = {};
  const answers = wheels(versions)
    .map((one) => {
      const { version, properties } = askLibrary(one, []);
      const tries = (guesses) =>
        askLibrary(
          one,
          guesses.map((guess) => ({ role: "producer", settings: [guess], read: [] })),
        ).answers.map(({ refused }) => refused !== "invalid" && refused !== "unknown");
      const facts = factsOf(properties, tries, isKafkas);
      // What the table no longer lists may only be hidden.
      const gone = Object.entries(before).filter(([name, one]) => facts.settings[name] === undefined && one.default);
      const taken = tries(gone.map(([name, one]) => [name, one.default]));
      for (const [i, [name, one]] of gone.entries()) if (taken[i]) facts.settings[name] = one;
      before = facts.settings;
      return [version, facts];
    })
    .sort(([a], [b]) => compareReleases(a, b));
  const aliases = answers.flatMap(([, facts]) => facts.aliases).sort();
  return {
    role: "librdkafka",
    releases: answers.map(([version]) => version),
    settings: periods(answers.map(([version, { settings }]) => [version, settings])),
    aliases: Object.fromEntries(aliases),
    internal: [...new Set(answers.flatMap(([, { internal }]) => internal))].sort(),
  };
}

/** What is read of a client that started, by the name in the answer. */
const read = {
  producer: {
    acks: "acks",
    idempotence: "enable.idempotence",
    retries: "retries",
    inFlight: "max.in.flight.requests.per.connection",
    partitioner: "partitioner",
  },
  consumer: {
    autoCommit: "enable.auto.commit",
    autoStore: "enable.auto.offset.store",
    reset: "auto.offset.reset",
    session: "session.timeout.ms",
    poll: "max.poll.interval.ms",
    isolation: "isolation.level",
  },
};
/** A client without any setting of a topic has nothing to show for these. */
const usual = { acks: "-1", partitioner: "consistent_random", "auto.offset.reset": "largest" };

function askCases(one, cases) {
  const questions = cases.map(({ role, settings }) => ({
    role,
    settings: Object.entries(settings),
    read: Object.values(read[role]),
  }));
  const { version, answers } = askLibrary(one, questions);
  return { version, answers: answers.map((reply, i) => sentence(reply, cases[i].role)) };
}

/** `acks=-1 idempotence=false …`, or `! start acks enable.idempotence`: the stage, and the settings that the message names. */
function sentence({ refused, key, message, values, addresses }, role) {
  if (refused === undefined) {
    const shown = Object.entries(read[role]).map(([name, one]) => `${name}=${values[one] ?? usual[one]}`);
    return [...shown, ...(addresses === undefined ? [] : [`addresses=${addresses.join(",")}`])].join(" ");
  }
  const named = key === undefined ? [...message.matchAll(/`([a-z.]+?)(?:=[^`]*)?`/g)].map(([, name]) => name) : [key];
  return ["!", refused, ...new Set(named)].join(" ");
}
