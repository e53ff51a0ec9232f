/** Question 3: does the real Kafka accept this configuration of a broker, a topic, a Connect worker or a connector, and if not, why? */
import { ask, classpath } from "./ask.mjs";
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
import { bases, serverCases, whole } from "./server-matrix.mjs";

export const servers = {
  name: "broker, topic and Connect configurations",
  file: "test/oracle/answers/brokers.json",
  ask: askAll,
  format,
  differences: (committed, now) => [
    ...caseDifferences(committed, now),
    ...valueDifferences(committed.values, now.values),
  ],
  sample: askSample,
};

function askAll(versions) {
  const releases = [...versions.servers].sort(compareReleases);
  const cases = serverCases();
  const asked = releases.map((release) => [release, askRelease(release, versions, cases)]);
  const values = Object.entries(unwritten).map(([role, name]) => [
    role,
    valueRuns(asked.flatMap(([release, reply]) => (reply.values[name] ? [[release, reply.values[name]]] : []))),
  ]);
  return {
    releases,
    bases,
    values: Object.fromEntries(values),
    ...coursesOf(
      cases,
      asked.map(([release, { answers }]) => [release, answers]),
    ),
  };
}

/** Asks two releases about some of the recorded cases again, `size` answers in all; what differs, a line each. */
function askSample(versions, committed, size) {
  const random = seeded(sampleSeed);
  const all = Object.entries(committed.cases).flatMap(([role, list]) =>
    list.map(([settings, course]) => ({ role, settings, course })),
  );
  const found = sample(random, committed.releases, sampleReleases).flatMap((release, k) => {
    const share = Math.round((size * (k + 1)) / sampleReleases) - Math.round((size * k) / sampleReleases);
    const open = all.filter(({ course }) => at(committed, course, release) !== "null");
    const cases = sample(random, open, share);
    const { answers } = askRelease(release, versions, cases);
    return cases.flatMap(({ role, settings, course }, i) => {
      const before = at(committed, course, release);
      return before === answers[i] ? [] : [difference(release, role, settings, before, answers[i])];
    });
  });
  return { asked: size, found };
}

/** The roles whose defaults are asked, by the definition that has them. */
const unwritten = {
  kraft: "broker",
  topic: "topic",
  distributed: "connect-worker/distributed",
  standalone: "connect-worker/standalone",
  "connect-sink": "connect-sink",
  "connect-source": "connect-source",
};

const sampleSeed = 11;
const sampleReleases = 2;

/** What is not written, and an answer for each case, `undefined` where the release has nothing of that role. */
function askRelease(release, { modules }, cases) {
  const { notPublished } = modules.find(({ profile }) => profile === "connect");
  const connect = !notPublished.includes(release);
  // Kafka is published for Scala 2.13 since 2.4.
  const scala = compareReleases(release, "2.4.0") < 0 ? "2.12" : "2.13";
  const profiles = connect ? ["kafka", "connect"] : ["kafka"];
  const name = `servers-${release}`;
  const jars = classpath(name, profiles, { "ask.version": release, "scala.binary": scala });
  const own = cases.map((one, i) => [one, i]).filter(([{ role }]) => isAsked(role, release, connect));
  const plain = Object.entries(unwritten).filter(([role]) => role === "kraft" || isAsked(role, release, connect));
  const replies = ask("ServerStartup", name, jars, [
    ...plain.map(([role, definition]) => ({
      role: `${definition}-values`,
      settings: { ...(role === "kraft" ? bases.zookeeper : {}), ...bases[role] },
    })),
    ...own.map(([one]) => ({ role: one.role, settings: whole(one) })),
  ]);
  const answers = cases.map(() => undefined);
  for (const [k, [one, i]] of own.entries()) answers[i] = sentence(replies[plain.length + k], whole(one));
  return { answers, values: Object.fromEntries(plain.map(([, definition], k) => [definition, replies[k]])) };
}

function isAsked(role, release, connect) {
  if (role === "kraft") return compareReleases(release, "3.3.0") >= 0;
  if (role === "zookeeper") return compareReleases(release, "4.0.0") < 0;
  return role === "topic" || connect;
}

function sentence({ refused, message }, settings) {
  if (refused === undefined) return "starts";
  return ["!", refused, culprit(message, settings)].filter(Boolean).join(" ");
}

/** As the clients' answers, with the bases in front. */
function format({ releases, bases: written, values, ...answers }) {
  return `{
"releases": ${JSON.stringify(releases)},
"bases": ${JSON.stringify(written)},
${formatValues(values)},
${formatCases(answers)}
}
`;
}
