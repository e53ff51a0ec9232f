/** Question 2: does a real client start with this configuration, as what, and if not, why? */
import { ask, classpath } from "./ask.mjs";
import { clientCases } from "./client-matrix.mjs";
import { compareReleases } from "./releases.mjs";
import { sample, seeded } from "./seeded.mjs";

/** Where the answers are kept, from the root of the repository. */
export const clientsFile = "test/oracle/answers/clients.json";

/** The answers as their file holds them. */
export function clientAnswers(versions) {
  const releases = [...versions.clients].sort(compareReleases);
  const { notPublished } = versions.modules.find((module) => module.profile === "streams");
  const cases = clientCases();
  const asked = releases.map((release) => [release, askRelease(release, cases, !notPublished.includes(release))]);
  const courses = new Map();
  const courseOf = (answers) => {
    const course = JSON.stringify(runs(answers));
    if (!courses.has(course)) courses.set(course, courses.size);
    return courses.get(course);
  };
  const answered = cases.map(({ role, settings }, i) => {
    const course = courseOf(asked.map(([release, { answers }]) => [release, answers[i]]));
    return [role, [settings, course]];
  });
  return {
    releases,
    withoutStreams: releases.filter((release) => notPublished.includes(release)),
    values: Object.fromEntries(Object.keys(least).map((role) => [role, values(role, asked)])),
    cases: Object.fromEntries(
      Object.keys(least).map((one) => [one, answered.filter(([role]) => role === one).map(([, pair]) => pair)]),
    ),
    courses: [...courses.keys()].map((course) => JSON.parse(course)),
  };
}

/** Asks some releases about some of the recorded cases again, `size` answers in all; what differs, a line each. */
export function clientSample(_versions, committed, size) {
  const random = seeded(sampleSeed);
  const releases = sample(random, committed.releases, sampleReleases);
  const all = Object.entries(committed.cases).flatMap(([role, list]) =>
    list.map(([settings, course]) => ({ role, settings, course })),
  );
  let asked = 0;
  const found = releases.flatMap((release, k) => {
    const streams = !committed.withoutStreams.includes(release);
    const share = Math.round((size * (k + 1)) / sampleReleases) - Math.round((size * k) / sampleReleases);
    const cases = sample(random, streams ? all : all.filter(({ role }) => role !== "streams"), share);
    const { answers } = askRelease(release, cases, streams);
    asked += cases.length;
    return cases.flatMap(({ role, settings, course }, i) => {
      const before = at(committed, course, release);
      return before === answers[i] ? [] : [difference(release, role, settings, before, answers[i])];
    });
  });
  return { asked, found };
}

const sampleSeed = 7;
const sampleReleases = 3;

/** A line for each answer that differs, and for each case that only one side has. */
export function clientDifferences(committed, now) {
  const index = ({ cases }) =>
    new Map(
      Object.entries(cases).flatMap(([role, list]) =>
        list.map(([settings, course]) => [`${role} ${JSON.stringify(settings)}`, { role, settings, course }]),
      ),
    );
  const [before, after] = [index(committed), index(now)];
  const found = [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [old, { role, settings, course } = {}] = [before.get(name), after.get(name)];
    if (old === undefined || role === undefined) return [`${name}: asked ${old === undefined ? "now" : "before"} only`];
    return now.releases.flatMap((release) => {
      const [was, is] = [at(committed, old.course, release), at(now, course, release)];
      return was === is ? [] : [difference(release, role, settings, was, is)];
    });
  });
  const values = Object.keys(now.values).flatMap((role) =>
    [...new Set([...Object.keys(committed.values[role] ?? {}), ...Object.keys(now.values[role])])].flatMap((key) => {
      const [was, is] = [committed, now].map((one) => JSON.stringify(one.values[role]?.[key]));
      return was === is ? [] : [`${role} ${key}\n  committed ${was}\n  real      ${is}`];
    }),
  );
  return [...found, ...values];
}

function difference(release, role, settings, before, now) {
  return `${release} ${role} ${JSON.stringify(settings)}\n  committed ${before}\n  real      ${now}`;
}

/** What a course says of a release. */
export function at({ courses, releases }, course, release) {
  let current = courses[course][0];
  for (const one of releases.slice(0, releases.indexOf(release) + 1)) {
    const run = courses[course].slice(1).find((text) => text.startsWith(`${one}: `));
    if (run !== undefined) current = run.slice(one.length + 2);
  }
  return current;
}

/** One line for each case and each course, so that a changed answer is a changed line. */
export function formatClients({ cases, courses, values, ...head }) {
  const lines = (list) => list.map((one) => `    ${JSON.stringify(one)}`).join(",\n");
  const part = ([name, list]) => `  ${JSON.stringify(name)}: [\n${lines(list)}\n  ]`;
  const held = ([role, settings]) =>
    `  ${JSON.stringify(role)}: {\n${Object.entries(settings)
      .map(([key, course]) => `    ${JSON.stringify(key)}: ${JSON.stringify(course)}`)
      .join(",\n")}\n  }`;
  return `{
"releases": ${JSON.stringify(head.releases)},
"withoutStreams": ${JSON.stringify(head.withoutStreams)},
"values": {
${Object.entries(values).map(held).join(",\n")}
},
"cases": {
${Object.entries(cases).map(part).join(",\n")}
},
"courses": [
${courses.map((course) => `  ${JSON.stringify(course)}`).join(",\n")}
]
}
`;
}

/** What has to be written for a role's configuration to exist. */
const least = { producer: {}, consumer: {}, admin: {}, streams: { "application.id": "app" } };
const serializers = {
  producer: { "key.serializer": "ByteArraySerializer", "value.serializer": "ByteArraySerializer" },
  consumer: { "key.deserializer": "ByteArrayDeserializer", "value.deserializer": "ByteArrayDeserializer" },
};

function askRelease(release, cases, streams) {
  const name = `clients-${release}`;
  const jars = classpath(name, streams ? ["clients", "streams"] : ["clients"], { "ask.version": release });
  const own = cases.map((one, i) => [one, i]).filter(([one]) => streams || one.role !== "streams");
  const plain = Object.entries(least).filter(([role]) => streams || role !== "streams");
  const values = plain.map(([role, settings]) => ({
    role: `${role}-values`,
    settings: { ...settings, ...named(role) },
  }));
  const replies = ask("ClientStartup", name, jars, [
    ...values,
    ...own.map(([{ role, settings }]) => ({ role, settings })),
  ]);
  const answers = [];
  for (const [k, [{ settings }, i]] of own.entries()) answers[i] = sentence(replies[values.length + k], settings);
  return { values: Object.fromEntries(plain.map(([role], k) => [role, replies[k]])), answers };
}

function named(role) {
  const entries = Object.entries(serializers[role] ?? {});
  return Object.fromEntries(entries.map(([key, name]) => [key, `org.apache.kafka.common.serialization.${name}`]));
}

/** `acks=all idempotence=true …`, `starts`, or `! ConfigException linger.ms`. */
function sentence(reply, settings) {
  if (reply.refused !== undefined)
    return ["!", reply.refused, culprit(reply.message, settings)].filter(Boolean).join(" ");
  const state = Object.entries(reply).map(
    ([name, value]) => `${name}=${name === "acks" && value === -1 ? "all" : value}`,
  );
  return state.length === 0 ? "starts" : state.join(" ");
}

/** The setting that the message names: in so many words, or the written one that it mentions. */
function culprit(message, settings) {
  const named =
    message.match(/for configuration ([\w.]+)/)?.[1] ?? message.match(/required configuration "([\w.]+)"/)?.[1];
  const mentioned = Object.keys(settings).filter((key) =>
    new RegExp(`(?<![\\w.])${key.replaceAll(".", "\\.")}(?![\\w]|\\.\\w)`).test(message),
  );
  return named?.replace(/\.$/, "") ?? mentioned[0];
}

/** `[[since, answer]]`: an answer holds until the next one; `null` where there is none. */
export function runs(answers) {
  const found = [];
  for (const [release, answer = null] of answers) if (found.at(-1)?.[1] !== answer) found.push([release, answer]);
  return found.map(([release, answer], i) => (i === 0 ? String(answer) : `${release}: ${answer}`));
}

/** Every setting of a configuration in which almost nothing is written. */
function values(role, asked) {
  const own = asked.map(([release, reply]) => [release, reply.values[role]]).filter(([, map]) => map !== undefined);
  const keys = [...new Set(own.flatMap(([, map]) => Object.keys(map)))].filter((key) => !anyValue.test(key)).sort();
  return Object.fromEntries(
    keys.map((key) => [key, runs(own.map(([release, map]) => [release, key in map ? `=${map[key]}` : undefined]))]),
  );
}

/** Written for the question, made up by the client, a matter of the machine, asked of the client that was built, or internal. */
const anyValue =
  /^(bootstrap\.servers|client\.id|application\.id|(key|value)\.(de)?serializer|state\.dir|acks|enable\.(idempotence|auto\.commit)|buffer\.memory\.allocation\.strategy)$/;
