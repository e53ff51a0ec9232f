/** Versions in build files: what is said of releases at fault, where it is drawn, and where nothing is said. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parseAlone } from "../../server/src/analysis/parse.ts";
import { run } from "../../server/src/cli/run.ts";
import { type Lang, render } from "../../server/src/texts/text.ts";
import { memoryIo } from "../support/memory-io.ts";

function said(uri: string, text: string, lang: Lang = "en"): readonly string[] {
  return analyze([parseAlone({ uri, text })], {}).findings.map(
    ({ severity, place, messages, see = [] }) =>
      `${severity} ${text.slice(place.span.start, place.span.end)}: ${see.join(", ")}. ${render(messages.at(-1) ?? messages[0] ?? { text: { en: "", "zh-cn": "" }, args: {} }, lang)}`,
  );
}

const pom = (inner: string): string => `<project>\n${inner}\n</project>\n`;
const dependency = (group: string, name: string, version = ""): string =>
  `<dependencies><dependency><groupId>${group}</groupId><artifactId>${name}</artifactId>${version}</dependency></dependencies>`;
const boot = (version: string): string =>
  `<parent>\n<groupId>org.springframework.boot</groupId>\n<artifactId>spring-boot-starter-parent</artifactId>\n<version>${version}</version>\n</parent>\n`;
const springKafka = dependency("org.springframework.kafka", "spring-kafka");

describe("pom.xml", () => {
  it("is judged by what Boot's bill of materials brings, to the patch", () => {
    expect(said("a/pom.xml", pom(boot("2.6.2") + springKafka))[0]).toMatch(
      /^info 2\.6\.2: .*producer-idempotence-default-not-effective-3-0-0-3-1-0/,
    );
    // 2.6.5 brings 3.0.1.
    expect(said("a/pom.xml", pom(boot("2.6.5") + springKafka))[0]).not.toContain("idempotence-default");
    expect(said("a/pom.xml", pom(boot("3.5.6") + springKafka))[0]).toMatch(
      /^info 3\.5\.6: .*release-batch-in-other-topic/,
    );
  });

  it("is silent where Boot brings repaired releases, where nothing of Kafka's is used, and where it cannot be read", () => {
    expect(said("a/pom.xml", pom(boot("4.0.6") + springKafka))).toEqual([]);
    expect(said("a/pom.xml", pom(boot("2.6.2") + dependency("org.springframework", "spring-web")))).toEqual([]);
    expect(said("a/pom.xml", `${boot("2.6.2")}<kafka`)).toEqual([]);
    expect(said("a/pom.xml", pom(boot("${boot.version}") + springKafka))).toEqual([]);
  });

  it("is judged by the version that overrides what Boot brings", () => {
    const overridden = (version: string): readonly string[] =>
      said(
        "a/pom.xml",
        pom(`${boot("3.5.6")}<properties>\n<kafka.version>${version}</kafka.version>\n</properties>${springKafka}`),
      );
    expect(overridden("3.9.2")).toEqual([]);
    expect(overridden("3.9.0")[0]).toMatch(/^info 3\.9\.0: /);
  });

  it("says the next release without these faults", () => {
    const clients = pom(dependency("org.apache.kafka", "kafka-clients", "\n<version>3.1.0</version>\n"));
    expect(said("a/pom.xml", clients)[0]).toMatch(/kafka-clients 3\.9\.2 has none of them\.$/);
  });
});

it("reads Gradle in both languages, and version catalogues", () => {
  const line = 'implementation("org.apache.kafka:kafka-clients:3.9.1")\n';
  expect(said("a/build.gradle.kts", `dependencies {\n  ${line}}\n`)[0]).toMatch(
    /^info 3\.9\.1: release-batch-in-other-topic\./,
  );
  expect(said("a/build.gradle", "dependencies {\n  api 'org.apache.kafka:kafka-clients:4.1.1'\n}\n")[0]).toMatch(
    /^info 4\.1\.1: /,
  );
  const catalogue =
    '[versions]\nkafka = "4.0.0"\n[libraries]\nclients = { module = "org.apache.kafka:kafka-clients", version.ref = "kafka" }\n';
  expect(said("gradle/libs.versions.toml", catalogue)[0]).toMatch(/^info 4\.0\.0: /);
});

it("speaks of Streams only where Streams is used", () => {
  const of = (name: string): string =>
    said("a/build.gradle", `dependencies {\n  api 'org.apache.kafka:${name}:3.9.0'\n}\n`).join();
  expect(of("kafka-streams")).toContain("release-streams-purges-uncommitted");
  expect(of("kafka-clients")).not.toContain("release-streams");
});

it("is silent about a line of releases, a range and a variable", () => {
  for (const version of [
    "3.9",
    "[3.0,4.0)",
    "$kafkaVersion",
    "latest.release",
    "3.+",
    "3.6.1.redhat-00001",
    "7.6.1-ccs",
    "3.9.1-SNAPSHOT",
  ])
    expect(said("build.gradle", `dependencies {\n  api "org.apache.kafka:kafka-clients:${version}"\n}\n`)).toEqual([]);
});

it("reads no other file", () => {
  expect(said("a/notes.xml", pom(boot("2.6.2") + springKafka))).toEqual([]);
});

describe("beside the finding in the build file, that about a client", () => {
  const rule = "release-batch-in-other-topic";
  const application = "spring:\n  kafka:\n    producer:\n      acks: all\n";
  const severities = (build: string, settings = application, args: readonly string[] = ["."]): readonly string[] => {
    const io = memoryIo({ "pom.xml": build, "src/main/resources/application.yml": settings });
    run(["check", "--format", "json", "--fail-on", "never", ...args], io, "0");
    const { files } = JSON.parse(io.stdout()) as {
      files: readonly { path: string; findings: readonly { rule: string; severity: string }[] }[];
    };
    return files.flatMap(({ path, findings }) =>
      findings
        .filter((one) => one.rule === rule || one.rule === "build-release-at-fault")
        .map((one) => `${path} ${one.rule} ${one.severity}`),
    );
  };

  it("is a hint where that says the same", () => {
    const both = ["pom.xml build-release-at-fault info", `src/main/resources/application.yml ${rule} hint`];
    expect(severities(pom(boot("3.5.6") + springKafka)).toSorted()).toEqual(both);
    expect(severities(pom(boot("3.5.6") + springKafka), application, ["src"]).toSorted()).toEqual(both);
  });

  it("stays a warning where the settings make the fault likely", () => {
    const short = `${application}      properties:\n        delivery.timeout.ms: 40000\n        request.timeout.ms: 20000\n`;
    expect(severities(pom(boot("3.5.6") + springKafka), short)).toContain(
      `src/main/resources/application.yml ${rule} warning`,
    );
  });

  it("informs where the build file says nothing of it", () => {
    // Without Kafka's name in it, and where a person pins the release.
    expect(severities(pom(boot("3.5.6")))).toEqual([`src/main/resources/application.yml ${rule} info`]);
    expect(severities(pom(""), application, ["--kafka-version", "3.9.1", "."])).toEqual([
      `src/main/resources/application.yml ${rule} info`,
    ]);
  });
});
