/** Asks every Kafka release of oracle/versions.json and makes one schema per role. */
import { ask, CannotAsk, classpath } from "./ask.mjs";
import { compareReleases, periods } from "./releases.mjs";

/** `[["settings/<role>.json", schema]]`, and the versions that a broker can be told to speak. */
export function kafkaSchemas(versions) {
  const releases = [...versions.kafka].sort(compareReleases);
  const answers = releases.map((release) => [release, askRelease(release, versions.modules)]);
  const roles = versions.modules.flatMap((module) => module.roles);
  return [
    ...roles.map((role) => [`settings/${role}.json`, schema(role, answers)]),
    ["protocol-versions.json", protocolVersions(answers)],
    ["classes.json", classesSchema(answers, versions.modules)],
  ];
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

/** The modules by the packages of their classes, the narrower first. */
const packages = {
  streams: "org.apache.kafka.streams.",
  mirror: "org.apache.kafka.connect.mirror.",
  connect: "org.apache.kafka.connect.",
  kafka: "org.apache.kafka.",
};

/** The classes that a setting can name; a release in which a module is not published says nothing about those of the module. */
function classesSchema(answers, modules) {
  const moduleOf = (name) => Object.keys(packages).find((profile) => name.startsWith(packages[profile]));
  const settings = modules.flatMap((module) => {
    const known = answers.filter(([release]) => isPublished(module, release));
    const own = ({ classes }) => Object.entries(classes).filter(([name]) => moduleOf(name) === module.profile);
    const facts = (answer) => Object.fromEntries(own(answer).map(([name, kinds]) => [name, { kinds }]));
    return Object.entries(periods(known.map(([release, answer]) => [release, facts(answer)])));
  });
  return {
    releases: answers.map(([release]) => release),
    settings: Object.fromEntries(settings.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** By name, the releases that take it for `inter.broker.protocol.version`. */
function protocolVersions(answers) {
  const named = ({ protocolVersions: names }) => Object.fromEntries(names.map((name) => [name, {}]));
  // Older ones do not tell.
  const known = answers.filter(([release]) => compareReleases(release, "2.0.0") >= 0);
  return {
    releases: known.map(([release]) => release),
    settings: periods(known.map(([release, answer]) => [release, named(answer)])),
  };
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
