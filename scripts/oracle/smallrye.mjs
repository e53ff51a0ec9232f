/** Asks SmallRye's connector for Kafka, as releases of Quarkus bring it, and every line of Quarkus for what it manages; makes one schema. */
import { basename } from "node:path";
import { ask, CannotAsk, classpath, poms } from "./ask.mjs";
import { compareReleases, periods } from "./releases.mjs";

/** `[["smallrye.json", schema]]` */
export function smallryeSchemas({ quarkus: { releases, asked } }) {
  const answers = asked.map((quarkus) => askConnector(quarkus)).sort(([a], [b]) => compareReleases(a, b));
  const over = (part) => periods(answers.map(([release, answer]) => [release, part(answer)]));
  const named = (names) => Object.fromEntries(names.map((name) => [name, {}]));
  const values = (map) =>
    Object.fromEntries(Object.entries(map ?? {}).flatMap(([key, value]) => (given.has(key) ? [] : [[key, { value }]])));
  const schema = {
    releases: answers.map(([release]) => release),
    incoming: over(({ incoming }) => incoming),
    outgoing: over(({ outgoing }) => outgoing),
    commitStrategies: over(({ commitStrategies }) => named(commitStrategies)),
    failureStrategies: over(({ failureStrategies }) => named(failureStrategies)),
    consumer: over(({ consumer }) => values(consumer)),
    producer: over(({ producer }) => values(producer)),
    quarkus: managed(releases),
  };
  return [["smallrye.json", schema]];
}

/** What the question itself gives to the channel, or the connector makes of its name. */
const given = new Set([
  "client.id",
  "group.id",
  "key.serializer",
  "value.serializer",
  "key.deserializer",
  "value.deserializer",
]);

/** `[release of SmallRye, answer]` */
function askConnector(quarkus) {
  const name = `smallrye-${quarkus}`;
  const jars = classpath(name, ["smallrye"], { "ask.version": quarkus });
  const answer = ask("SmallRyeFacts", name, jars);
  if (Object.keys(answer.outgoing).length === 0)
    throw new CannotAsk(`Quarkus ${quarkus} shows no attributes of its connector`);
  return [versionOf("smallrye-reactive-messaging-kafka", jars, quarkus), answer];
}

/**
 * `{ release: { smallrye, kafka } }`, as the bill of materials of each release says; of each line the first release, and those that differ from the
 * one before.
 */
function managed(releases) {
  const found = {};
  let before = "";
  const texts = poms("io.quarkus", "quarkus-bom", releases);
  for (const [i, release] of releases.entries()) {
    const text = texts[i];
    const versions = {
      smallrye: managedVersion(text, "io.smallrye.reactive", "smallrye-reactive-messaging-kafka"),
      kafka: managedVersion(text, "org.apache.kafka", "kafka-clients"),
    };
    const line = release.split(".").slice(0, 2).join(".");
    const state = JSON.stringify([line, versions]);
    if (state !== before) found[plain(release)] = versions;
    before = state;
  }
  return found;
}

/** Up to 2.0 the versions are properties of the same file. */
function managedVersion(text, group, artifact) {
  const entry = new RegExp(`<groupId>${group}</groupId>\\s*<artifactId>${artifact}</artifactId>\\s*<version>([^<]+)`);
  const version = entry.exec(text)?.[1];
  const property = /^\$\{(.+)\}$/.exec(version ?? "")?.[1];
  const found = property === undefined ? version : new RegExp(`<${property}>([^<]+)</`).exec(text)?.[1];
  if (found === undefined) throw new CannotAsk(`Quarkus manages no ${artifact}`);
  return found;
}

function versionOf(artifact, jars, quarkus) {
  const found = jars.map((path) => basename(path).match(new RegExp(`^${artifact}-(\\d.*)\\.jar$`))?.[1]).find(Boolean);
  if (found === undefined) throw new CannotAsk(`Quarkus ${quarkus} brings no ${artifact}`);
  return found;
}

function plain(release) {
  return release.replace(/\.Final$/, "");
}
