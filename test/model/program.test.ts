/** Who runs a client decides what is said of it: each program has its facts, and of an unknown one only what is written counts. */
import { describe, expect, it } from "vitest";
import { type Analysis, analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { verdictOf } from "../../server/src/analysis/verdict.ts";
import { catalogueOf } from "../../server/src/kafka/catalogue.ts";
import { smallryeKeys } from "../../server/src/kafka/smallrye-keys.ts";
import { springCloudStreamKeys } from "../../server/src/kafka/spring-cloud-stream.ts";
import { lensOn } from "../../server/src/kafka/version.ts";
import { effective } from "../../server/src/model/at-release.ts";
import { merge } from "../../server/src/model/merge.ts";
import { javaPrograms, programs } from "../../server/src/model/program.ts";
import { intervalsOf } from "../../server/src/project/versions.ts";
import { rules } from "../../server/src/rules/index.ts";
import { isAbout } from "../../server/src/rules/rule.ts";
import { entriesOf } from "../../server/src/syntax/document.ts";
import { remarks } from "../../server/src/texts/remarks.ts";
import { fileOf } from "../support/examples.ts";
import { isOfRelease } from "../support/said.ts";

const everyProgram = Object.entries(programs);

it.each(everyProgram)("%s goes by its own name", (name, { id }) => expect(id).toBe(name));

it("runs Kafka's own software in six", () =>
  expect(javaPrograms).toEqual(["java", "spring-boot", "spring-cloud-stream", "smallrye", "micronaut", "flume"]));

it("has evidence for each default that is not Kafka's, of settings that there are", () => {
  for (const [, { defaults, catalogues }] of everyProgram) {
    if (defaults === "unknown") continue;
    for (const [role, own] of Object.entries(defaults)) {
      const known = Object.entries(catalogues).flatMap(([one, names]) => (one === role ? names : []));
      for (const { key, evidence } of own) {
        expect(evidence).toMatch(/\d\.\d/);
        expect(
          [...springCloudStreamKeys, ...smallryeKeys].includes(key) ||
            known.some((one) => catalogueOf(one).periods(key).length > 0),
          key,
        ).toBe(true);
      }
    }
  }
});

it("keeps rules apart: none for Java has to know of librdkafka, and none of librdkafka's of Java", () => {
  for (const rule of rules) {
    const about = everyProgram.flatMap(([, { id }]) =>
      rule.roles.some((role) => isAbout(rule, { role, program: id, carrier: rule.carriers?.[0] ?? "plain" }))
        ? [id]
        : [],
    );
    // A fault of a release names the programs that it is about.
    if (isOfRelease(rule.id)) continue;
    if (rule.id.startsWith("librdkafka-")) expect(about, rule.id).toEqual(["librdkafka"]);
    else expect(about, rule.id).not.toContain("librdkafka");
    if (!rule.id.includes("scala")) expect(about, rule.id).not.toContain("scala");
  }
});

it("computes nothing for a key that has the name of something every object has", () => {
  const seen = lookedAt(judged("producer.properties", "bootstrap.servers=k:9092\nacks=1\nconstructor=1\n"));
  expect(seen.effective("constructor").typed).toBe("1");
  expect(seen.effective("toString").typed).toBeUndefined();
});

describe("an unknown program", () => {
  const head = "# kafka-lossless: program=unknown role=producer\n";

  it("is told what is written, and never as more than an info", () => {
    const { findings } = judged("a.properties", `${head}acks=0\n`);
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["info producer-acks-zero"]);
    const [finding] = findings;
    expect(finding?.messages.at(-1)?.text).toEqual(remarks.unknownProgram);
    expect(finding?.fixes.map(({ safety }) => safety)).not.toContain("safe");
  });

  it("is told nothing of what is absent, nor of what only one release of Java's clients does", () => {
    const analysis = judged("a.properties", `${head}client.id=a\n`, "critical");
    expect(analysis.findings).toEqual([]);
    const seen = lookedAt(analysis);
    for (const key of ["acks", "retries", "enable.idempotence"]) expect(seen.effective(key).origin).toBe("unknown");
    expect(judged("a.properties", `${head}acks=1\nenable.idempotence=true\n`).findings.map(({ rule }) => rule)).toEqual(
      ["producer-acks-one"],
    );
  });

  it("gets no verdict", () => {
    const analysis = judged("a.properties", `${head}acks=0\n`);
    const [component] = analysis.components;
    expect(component && verdictOf(analysis, component, { profiles: [] })).toMatchObject({ delivery: "unknown" });
  });

  const examples = rules.flatMap((rule) =>
    rule.docs.examples.flatMap((example) => {
      const file = fileOf(rule, example);
      return file.endsWith(".properties") && !/application|bootstrap|microprofile/.test(file)
        ? [{ rule, example, file }]
        : [];
    }),
  );

  it.each(examples)("reads $file of $rule.id calmly", ({ rule, example, file }) => {
    const text = `# kafka-lossless: program=unknown role=${rule.roles[0]}\n${example.bad}`;
    const { documents, findings } = judged(file, text, "critical");
    const values = new Set(
      documents.flatMap(entriesOf).map(({ valueSpan, keySpan }) => {
        return valueSpan.start === valueSpan.end ? keySpan.start : valueSpan.start;
      }),
    );
    for (const finding of findings.filter(({ component }) => component !== undefined)) {
      expect(["info", "hint"], finding.rule).toContain(finding.severity);
      expect(["loss", "duplication", "ordering"], finding.rule).toContain(finding.category);
      expect(values, finding.rule).toContain(finding.place.span.start);
    }
  });
});

function judged(uri: string, text: string, preset?: "critical"): Analysis {
  return analyze([parse({ uri, text })], preset === undefined ? {} : { preset });
}

function lookedAt(analysis: Analysis) {
  const [component] = analysis.components;
  const merged = component && merge(component, { profiles: [] });
  if (component === undefined || merged === undefined) throw new Error("nothing there");
  return effective(merged, lensOn(intervalsOf(analysis.versions(component))));
}
