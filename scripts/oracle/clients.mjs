/** Question 2: does a real client start with this configuration, as what, and if not, why? */
import { ask, classpath } from "./ask.mjs";
import { clientCases } from "./client-matrix.mjs";
import {
  at,
  caseDifferences,
  coursesOf,
  culprit,
  difference,
  formatCases,
  formatValues,
  valueDifferences,
  valueRuns,
} from "./courses.mjs";
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
  return {
    releases,
    withoutStreams: releases.filter((release) => notPublished.includes(release)),
    values: Object.fromEntries(Object.keys(least).map((role) => [role, values(role, asked)])),
    ...coursesOf(
      cases,
      asked.map(([release, { answers }]) => [release, answers]),
    ),
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
  return [...caseDifferences(committed, now), ...valueDifferences(committed.values, now.values)];
}

/** One line for each case and each course, so that a changed answer is a changed line. */
export function formatClients({ cases, courses, values, ...head }) {
  return `{
"releases": ${JSON.stringify(head.releases)},
"withoutStreams": ${JSON.stringify(head.withoutStreams)},
${formatValues(values)},
${formatCases({ cases, courses })}
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
  const questions = [...values, ...own.map(([{ role, settings }]) => ({ role, settings }))];
  const replies = ask("ClientStartup", name, jars, questions, perProcess);
  const answers = [];
  for (const [k, [{ settings }, i]] of own.entries()) answers[i] = sentence(replies[values.length + k], settings);
  return { values: Object.fromEntries(plain.map(([role], k) => [role, replies[k]])), answers };
}

/** Clients of an application that never ran are not closed. */
const perProcess = 500;

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

/** Every setting of a configuration in which almost nothing is written. */
function values(role, asked) {
  const own = asked.map(([release, reply]) => [release, reply.values[role]]).filter(([, map]) => map !== undefined);
  return valueRuns(own, (key) => !anyValue.test(key));
}

/** Written for the question, made up by the client, a matter of the machine, asked of the client that was built, or internal. */
const anyValue =
  /^(bootstrap\.servers|client\.id|application\.id|(key|value)\.(de)?serializer|state\.dir|acks|enable\.(idempotence|auto\.commit)|buffer\.memory\.allocation\.strategy)$/;
