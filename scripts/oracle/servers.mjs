/** Question 3: does the real Kafka accept this configuration of a broker, a topic, a Connect worker or a connector, and if not, why? */
import { ask, classpath } from "./ask.mjs";
import { at, caseDifferences, coursesOf, culprit, difference, formatCases } from "./courses.mjs";
import { compareReleases } from "./releases.mjs";
import { sample, seeded } from "./seeded.mjs";
import { bases, serverCases, whole } from "./server-matrix.mjs";

export const servers = {
  name: "broker, topic and Connect configurations",
  file: "test/oracle/answers/brokers.json",
  ask: askAll,
  format,
  differences: caseDifferences,
  sample: askSample,
};

function askAll(versions) {
  const releases = [...versions.servers].sort(compareReleases);
  const cases = serverCases();
  const asked = releases.map((release) => [release, askRelease(release, versions, cases)]);
  return { releases, bases, ...coursesOf(cases, asked) };
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
    const answers = askRelease(release, versions, cases);
    return cases.flatMap(({ role, settings, course }, i) => {
      const before = at(committed, course, release);
      return before === answers[i] ? [] : [difference(release, role, settings, before, answers[i])];
    });
  });
  return { asked: size, found };
}

const sampleSeed = 11;
const sampleReleases = 2;

/** An answer for each case, `undefined` where the release has nothing of that role. */
function askRelease(release, { modules }, cases) {
  const { notPublished } = modules.find(({ profile }) => profile === "connect");
  const connect = !notPublished.includes(release);
  // Kafka is published for Scala 2.13 since 2.4.
  const scala = compareReleases(release, "2.4.0") < 0 ? "2.12" : "2.13";
  const profiles = connect ? ["kafka", "connect"] : ["kafka"];
  const name = `servers-${release}`;
  const jars = classpath(name, profiles, { "ask.version": release, "scala.binary": scala });
  const own = cases.map((one, i) => [one, i]).filter(([{ role }]) => isAsked(role, release, connect));
  const replies = ask(
    "ServerStartup",
    name,
    jars,
    own.map(([one]) => ({ role: one.role, settings: whole(one) })),
  );
  const answers = cases.map(() => undefined);
  for (const [k, [one, i]] of own.entries()) answers[i] = sentence(replies[k], whole(one));
  return answers;
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
function format({ releases, bases: written, ...answers }) {
  return `{
"releases": ${JSON.stringify(releases)},
"bases": ${JSON.stringify(written)},
${formatCases(answers)}
}
`;
}
