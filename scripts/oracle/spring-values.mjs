/** Question: what do Boot's own loaders and binder make of a text for a typed key, in YAML and in .properties? */
import { ask } from "./ask.mjs";
import { at, caseDifferences, coursesOf, difference, formatCases } from "./courses.mjs";
import { sample, seeded } from "./seeded.mjs";
import { springJars } from "./spring-effective.mjs";

export const springValues = {
  name: "values of Spring Boot's keys",
  file: "test/oracle/answers/spring-values.json",
  ask: askAll,
  format: ({ releases, ...answers }) => `{\n"releases": ${JSON.stringify(releases)},\n${formatCases(answers)}\n}\n`,
  differences: caseDifferences,
  sample: askSample,
};

/** A key of each type; the last is a value in a map of native settings, which is a text. */
const keys = [
  "consumer.enable-auto-commit",
  "listener.missing-topics-fatal",
  "producer.retries",
  "listener.concurrency",
  "consumer.auto-commit-interval",
  "producer.batch-size",
  "listener.ack-mode",
  "consumer.isolation-level",
  "producer.acks",
  "bootstrap-servers",
  "producer.value-serializer",
  "properties.any",
];

/** What people write, plain and quoted, and what YAML reads as something else than a text. */
const texts = [
  ..."1 0 2 -1 +1 007 08 010 0x1F 0b11 0o10 1_000 1,000 1.0 3.0 3.7 -2.5 1e3 1E3 1.5e3 1e-3 .5 5. 1:30 190:20:30".split(
    " ",
  ),
  ..."2147483647 2147483648 9223372036854775807 9223372036854775808 .inf .NaN 1L 1d #1 #FF".split(" "),
  ..."true false True TRUE yes no on off Yes ON y n t f null ~".split(" "),
  ..."5s 5S 5ms 500us 2m 1h 1d 5sec PT5S pt5s P1D -5s 5000".split(" "),
  ..."1B 1KB 1MB 1kb 1Kb 16K 1MiB -1MB".split(" "),
  ..."record RECORD Record manual-immediate MANUAL_IMMEDIATE manualimmediate".split(" "),
  ..."read-committed READ_COMMITTED read_committed readCommitted all ALL 2020-01-01".split(" "),
  ..."java.lang.String java.lang.Strin StringSerializer a,b a;b".split(" "),
  "5 s",
  "1 MB",
  "1 000",
  "a, b",
  "",
];

const quoted = ["1", "0", "1.0", "1e3", "0x1F", "010", "yes", "true", "5s", "1_000", "2147483648", "", " 1 "];

const yamlOnly = [
  ...quoted.map((text) => JSON.stringify(text)),
  "'1'",
  "!!str 1",
  "!!int '7'",
  "[a, b]",
  "[1, 2]",
  "{ a: b }",
  "[]",
];

function allCases() {
  return ["yaml", "properties"].flatMap((form) =>
    keys.flatMap((key) =>
      [...texts, ...(form === "yaml" ? yamlOnly : [])].map((text) => ({ role: form, settings: { [key]: text } })),
    ),
  );
}

function askAll(versions) {
  const cases = allCases();
  const asked = versions.springEffective.map((release) => [release, askRelease(release, cases)]);
  return { releases: versions.springEffective, ...coursesOf(cases, asked) };
}

function askSample(_versions, committed, size) {
  const random = seeded(sampleSeed);
  const all = Object.entries(committed.cases).flatMap(([role, list]) =>
    list.map(([settings, course]) => ({ role, settings, course })),
  );
  const [release] = sample(random, committed.releases, 1);
  const cases = sample(random, all, size);
  const found = askRelease(release, cases).flatMap((answer, i) => {
    const { role, settings, course } = cases[i];
    const before = at(committed, course, release);
    return before === answer ? [] : [difference(release, role, settings, before, answer)];
  });
  return { asked: cases.length, found };
}

const sampleSeed = 17;

/** `=1000` is what the client is given, `-` that nothing is bound, `! NumberFormatException` that the application does not start. */
function askRelease(release, cases) {
  const questions = cases.map(({ role, settings }) => {
    const [[key, text]] = Object.entries(settings);
    return { form: role, key, text };
  });
  return ask("SpringValues", `spring-values-${release}`, springJars(release), questions).map(({ value, refused }) =>
    refused !== undefined ? `! ${refused}` : value === undefined ? "-" : `=${value}`,
  );
}
