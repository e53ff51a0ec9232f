/** Asks every release of Spring Cloud Stream's Kafka binders in oracle/versions.json, and every release train of Spring Cloud; makes one schema. */
import { basename } from "node:path";
import { ask, CannotAsk, classpath } from "./ask.mjs";
import { periods } from "./releases.mjs";

/** `[["spring-cloud-stream.json", schema]]` */
export function springCloudStreamSchemas({ springCloudStream: { releases, withoutStreams, trains } }) {
  const answers = releases.map((release) => [plain(release), askRelease(release, !withoutStreams.includes(release))]);
  const withStreams = answers.filter(([, { streams }]) => streams !== undefined);
  const settings = {
    ...periodsOf(answers, ({ core }) => core),
    ...periodsOf(answers, ({ kafka }) => kafka),
    ...periodsOf(withStreams, ({ streams }) => streams),
  };
  const reach = (prefix) => (prefix.includes(".streams.") ? withStreams : answers);
  const prefixes = Object.keys(withStreams.at(-1)[1].defaultsReach);
  const schema = {
    releases: answers.map(([release]) => release),
    releasesWithStreams: withStreams.map(([release]) => release),
    settings: inOrder(settings),
    defaults: Object.fromEntries(
      prefixes.map((prefix) => [
        prefix,
        periodsOf(reach(prefix), ({ defaultsReach }) => (defaultsReach[prefix] ? { [prefix]: {} } : {}))[prefix],
      ]),
    ),
    builtWith: Object.fromEntries(answers.map(([release, { springBoot }]) => [release, springBoot])),
    trains: Object.fromEntries(trains.map((train) => [train, askTrain(train)])),
  };
  return [["spring-cloud-stream.json", schema]];
}

function askRelease(release, withStreams) {
  const name = `spring-cloud-stream-${release}`;
  const profiles = ["stream-binder", ...(withStreams ? ["stream-binder-streams"] : [])];
  const jars = classpath(name, profiles, { "ask.version": release });
  const answer = ask("StreamBinderFacts", name, jars);
  if (answer.core === undefined || answer.kafka === undefined || (answer.streams !== undefined) !== withStreams)
    throw new CannotAsk(`Spring Cloud Stream ${release} shows not all of its keys: see StreamBinderFacts.java`);
  return { ...answer, springBoot: versionOf("spring-boot", jars, release) };
}

/** The binder that a train brings, and the lines of Spring Boot with which its applications start. */
function askTrain(train) {
  const name = `spring-cloud-${train}`;
  const jars = classpath(name, ["cloud-train"], { "ask.version": train });
  const { springBoot = [] } = ask("CloudTrain", name, jars);
  return {
    binder: versionOf("spring-cloud-stream-binder-kafka", jars, train),
    springBoot: springBoot.map((line) => line.replace(/\.x$/, "")),
  };
}

function versionOf(artifact, jars, release) {
  const found = jars.map((path) => basename(path).match(new RegExp(`^${artifact}-(\\d.*)\\.jar$`))?.[1]).find(Boolean);
  if (found === undefined) throw new CannotAsk(`Spring Cloud ${release} brings no ${artifact}`);
  return plain(found);
}

function periodsOf(answers, part) {
  return periods(answers.map(([release, answer]) => [release, part(answer)]));
}

function inOrder(settings) {
  return Object.fromEntries(
    Object.keys(settings)
      .sort()
      .map((name) => [name, settings[name]]),
  );
}

function plain(release) {
  return release.replace(/\.RELEASE$/, "");
}
