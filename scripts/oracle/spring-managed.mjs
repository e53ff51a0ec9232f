/** Reads from the bills of materials of Spring Boot and Spring Cloud which Kafka and which binder each released patch brings along. */
import { CannotAsk, poms } from "./ask.mjs";
import { compareReleases } from "./releases.mjs";

/** `{ "2.6.2": { kafka, springKafka } }` of every patch in `versions.springBootPatches`, oldest first. */
export function managedByBoot({ springBootPatches }) {
  const releases = patches(springBootPatches, bootName).sort(compareReleases);
  const bills = poms("org.springframework.boot", "spring-boot-dependencies", releases).map((bill) => ({
    kafka: property(bill, "kafka.version"),
    springKafka: required(property(bill, "spring-kafka.version"), "spring-kafka"),
  }));
  // Up to 2.0.1 the Kafka is the one that spring-kafka asks for.
  const asking = bills.filter(({ kafka }) => kafka === undefined).map(({ springKafka }) => springKafka);
  const own = poms("org.springframework.kafka", "spring-kafka", asking);
  const clients = new Map(asking.map((release, i) => [release, dependency(own[i], "kafka-clients")]));
  const managed = bills.map(({ kafka, springKafka }) => ({
    kafka: plain(required(kafka ?? clients.get(springKafka), "kafka-clients")),
    springKafka: plain(springKafka),
  }));
  return Object.fromEntries(managed.map((one, i) => [plain(releases[i]), one]));
}

/** `{ "2021.0.3": "3.2.4" }`: Spring Cloud Stream's Kafka binder of every release in `versions.springCloudPatches`. */
export function managedByCloud({ springCloudPatches }) {
  const releases = patches(springCloudPatches, cloudName);
  const streams = poms("org.springframework.cloud", "spring-cloud-dependencies", releases).map((bill) =>
    required(property(bill, "spring-cloud-stream.version"), "spring-cloud-stream"),
  );
  // Up to Hoxton it is a train of its own, whose bill names the binder.
  const trains = [...new Set(streams.filter((stream) => !/^\d/.test(stream)))];
  const bills = poms("org.springframework.cloud", "spring-cloud-stream-dependencies", trains);
  const binders = new Map(trains.map((train, i) => [train, binderOf(bills[i])]));
  return Object.fromEntries(releases.map((release, i) => [release, plain(binders.get(streams[i]) ?? streams[i])]));
}

function patches(lines, nameOf) {
  return Object.entries(lines).flatMap(([line, newest]) =>
    Array.from({ length: newest + 1 }, (_, patch) => nameOf(line, patch)),
  );
}

function bootName(line, patch) {
  return `${line}.${patch}${compareReleases(line, "2.4") < 0 ? ".RELEASE" : ""}`;
}

function cloudName(line, patch) {
  if (/^\d/.test(line)) return `${line}.${patch}`;
  return patch === 0 ? `${line}.RELEASE` : `${line}.SR${patch}`;
}

function binderOf(bill) {
  return required(property(bill, "spring[-.]cloud[-.]stream[-.]binder[-.]kafka.version"), "Kafka binder");
}

/** The text of the first element of that name, a pattern. */
function property(bill, name) {
  return bill.match(new RegExp(`<(${name})>\\s*([^<\\s]+)\\s*</\\1>`))?.[2];
}

function dependency(pom, artifact) {
  return pom.match(new RegExp(`<artifactId>${artifact}</artifactId>\\s*<version>([^<]+)</version>`))?.[1];
}

function required(version, name) {
  if (version === undefined) throw new CannotAsk(`a bill of materials has no ${name}`);
  return version;
}

function plain(release) {
  return release.replace(/\.RELEASE$/, "");
}
