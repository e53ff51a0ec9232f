/** Asks every Spring Boot release of oracle/versions.json and makes the schema of its `spring.kafka` keys. */
import { ask, CannotAsk, classpath } from "./ask.mjs";
import { compareReleases, periods } from "./releases.mjs";
import { managedByBoot, managedByCloud } from "./spring-managed.mjs";

/** `[["spring.json", schema]]`, and what spring-kafka's own serializers read. */
export function springSchemas(versions) {
  const answers = [...versions.springBoot]
    .sort(compareReleases)
    .map((release) => [plain(release), askRelease(release)]);
  const manages = managedByBoot(versions);
  const schema = {
    releases: answers.map(([release]) => release),
    settings: periods(answers.map(([release, answer]) => [release, answer.settings])),
    values: newest(answers.map(([, answer]) => answer.values)),
    binds: newest(answers.map(([, answer]) => answer.binds)),
    manages,
    cloud: managedByCloud(versions),
  };
  return [
    ["spring.json", schema],
    ["spring-kafka.json", springKafkaSchema(answers, manages)],
  ];
}

/** By the release of spring-kafka, which several of Boot bring: the settings of its serializers, and its own classes. */
function springKafkaSchema(answers, manages) {
  const byRelease = new Map(answers.map(([boot, answer]) => [manages[boot].springKafka, answer]));
  const known = [...byRelease].sort(([a], [b]) => compareReleases(a, b));
  const named = (part, fact) => (answer) =>
    Object.fromEntries(Object.entries(answer[part]).map(([name, value]) => [name, { [fact]: value }]));
  const byPeriod = (facts) => periods(known.map(([release, answer]) => [release, facts(answer)]));
  return {
    releases: known.map(([release]) => release),
    settings: byPeriod(named("serialization", "classes")),
    classes: byPeriod(named("classes", "kinds")),
  };
}

function askRelease(release) {
  // Boot's support for Kafka is a module of its own since 4.0.
  const module = compareReleases(release, "4.0.0") < 0 ? "spring-boot-autoconfigure" : "spring-boot-kafka";
  const name = `spring-boot-${release}`;
  const jars = classpath(name, ["spring-boot"], { "ask.version": release, "boot.module": module });
  const answer = ask("SpringFacts", name, jars);
  if (Object.keys(answer.settings).length === 0)
    throw new CannotAsk(`Spring Boot ${release} shows no spring.kafka keys`);
  return answer;
}

/** Of every name what the newest release that knows it says. */
function newest(answers) {
  const merged = Object.assign({}, ...answers);
  return Object.fromEntries(
    Object.keys(merged)
      .sort()
      .map((name) => [name, merged[name]]),
  );
}

function plain(release) {
  return release.replace(/\.RELEASE$/, "");
}
