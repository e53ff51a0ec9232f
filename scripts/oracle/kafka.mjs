/** Asks every Kafka release of oracle/versions.json and makes one schema per role. */
import { ask, CannotAsk, classpath } from "./ask.mjs";
import { compareReleases, periods } from "./releases.mjs";

/** `[["settings/<role>.json", schema]]` */
export function kafkaSchemas(versions) {
  const releases = [...versions.kafka].sort(compareReleases);
  const answers = releases.map((release) => [release, askRelease(release, versions.modules)]);
  return versions.modules
    .flatMap((module) => module.roles)
    .map((role) => [`settings/${role}.json`, schema(role, answers)]);
}

function askRelease(release, modules) {
  const answer = ask("KafkaFacts", `kafka-${release}`, kafkaJars(release, modules));
  const asked = modules.filter((module) => isPublished(module, release));
  const missing = asked.flatMap((module) => module.roles).find((role) => answer[role] === undefined);
  if (missing !== undefined)
    throw new CannotAsk(`Kafka ${release} shows no settings of role ${missing}: see Definitions.java`);
  return answer;
}

/** The jars of all modules that are published with the release. */
export function kafkaJars(release, modules) {
  // Kafka is published for Scala 2.13 since 2.4.
  const scala = compareReleases(release, "2.4.0") < 0 ? "2.12" : "2.13";
  const profiles = modules.filter((module) => isPublished(module, release)).map((module) => module.profile);
  return classpath(`kafka-${release}`, profiles, { "ask.version": release, "scala.binary": scala });
}

function isPublished(module, release) {
  return !module.notPublished.includes(release) && compareReleases(release, module.first ?? "0") >= 0;
}

function schema(role, answers) {
  const known = answers
    .filter(([, roles]) => roles[role] !== undefined)
    .map(([release, roles]) => [release, roles[role]]);
  return {
    role,
    releases: known.map(([release]) => release),
    settings: periods(known.map(([release, answer]) => [release, answer.settings])),
    internal: [...new Set(known.flatMap(([, answer]) => answer.internal))].sort(),
  };
}
