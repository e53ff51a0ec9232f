/** Presets: what is told of a record that is worth much, something, or nothing. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import type { AnalyzeOptions } from "../../server/src/analysis/options.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { type Preset, presets } from "../../server/src/lint/preset.ts";
import { producerAcksOne } from "../../server/src/rules/producer/acks-one/rule.ts";
import type { Severity } from "../../server/src/rules/rule.ts";

const file = "file:///app/conf/producer.properties";
/** Loss, and a contradiction. */
const text = "bootstrap.servers=kafka:9092\nacks=1\nlinger.ms=5 ms\n";
/** A loss that many an application rightly lives with. */
const latest = "bootstrap.servers=kafka:9092\ngroup.id=orders\nenable.auto.commit=false\nauto.offset.reset=latest\n";

it.each<[Preset, readonly string[]]>([
  ["standard", ["producer-acks-one warning", "client-invalid-value error", "consumer-offset-reset-latest info"]],
  ["critical", ["producer-acks-one warning", "client-invalid-value error", "consumer-offset-reset-latest warning"]],
  ["tolerant", ["client-invalid-value error"]],
])("under preset %s", (preset, expected) => {
  expect([...told(text, { preset }), ...told(latest, { preset })]).toEqual(expected);
});

it("leaves a hint a hint where only the code can tell", () => {
  const spring = {
    uri: "file:///app/application.yml",
    text: "spring.kafka.consumer:\n  group-id: a\n  auto-offset-reset: earliest\n",
  };
  const found = (preset: Preset): readonly string[] =>
    analyze([parse(spring)], { preset }).findings.map((one) => `${one.rule} ${one.severity}`);
  expect(found("critical")).toEqual(["spring-default-error-handler-skips hint"]);
  expect(found("standard")).toEqual([]);
});

it("is standard where nobody says", () => expect(told(latest, {})).toEqual(told(latest, { preset: "standard" })));

it("the head of a file decides where nobody asks for another, and a preset that does not exist decides nothing", () => {
  const tolerant = `# kafka-lossless: preset=tolerant\n${text}`;
  expect(told(tolerant, {})).toEqual(["client-invalid-value error"]);
  expect(told(tolerant, { preset: "critical" })).toEqual(told(text, { preset: "critical" }));
  expect(told(`# kafka-lossless: preset=lax\n${text}`, { preset: "tolerant" })).toEqual([
    "directive-without-effect warning",
    "client-invalid-value error",
  ]);
});

it("a severity that somebody chose is stronger than any preset", () => {
  const severities = { "producer-acks-one": "error", "client-invalid-value": "off" } as const;
  expect(told(text, { preset: "tolerant", severities })).toEqual(["producer-acks-one error"]);
});

it("a draft is silent under every preset until somebody sets its severity", () => {
  const rules = [{ ...producerAcksOne, stage: "draft" as const }];
  for (const preset of presets) expect(told(text, { preset, rules })).toEqual([]);
  const severityOf = (severity: Severity | "off") => ({ rules, severities: { "producer-acks-one": severity } });
  expect(told(text, severityOf("info"))).toEqual(["producer-acks-one info"]);
  expect(told(text, severityOf("off"))).toEqual([]);
});

it("a rule that is switched off still covers what follows from the same cause", () => {
  const { findings } = analyze([parse({ uri: file, text: "bootstrap.servers=kafka:9092\nacks=1\n" })], {
    severities: { "producer-acks-one": "off" },
  });
  expect(findings).toEqual([]);
});

function told(content: string, options: AnalyzeOptions): readonly string[] {
  return analyze([parse({ uri: file, text: content })], options).findings.map((one) => `${one.rule} ${one.severity}`);
}

describe("a head holds where it stands", () => {
  const folder = "file:///app/src/main/resources/";
  const weak = (value: string) => `spring:\n  kafka:\n    producer:\n      acks: ${value}\n`;
  const rulesAt = (files: Readonly<Record<string, string>>) =>
    analyze(
      Object.entries(files).map(([name, content]) => parse({ uri: folder + name, text: content })),
      { pins: { clients: "3.9" } },
    ).findings.map(({ rule, place: { uri, span } }) => `${uri.slice(folder.length)}:${span.start} ${rule}`);

  it("not in the other files of its set", () => {
    const head = "# kafka-lossless: preset=tolerant\n";
    const found = rulesAt({ "application.yml": weak("1"), "application-load.yml": head + weak("0") });
    expect(found).toEqual([`application.yml:${weak("1").indexOf("1\n")} producer-acks-one`]);
  });

  it("in the second document of a file for that document, in the first for all", () => {
    const load = `spring.config.activate.on-profile: load\n${weak("0")}`;
    const head = "# kafka-lossless: preset=tolerant\n";
    const first = weak("1");
    expect(rulesAt({ "application.yml": `${first}---\n${head}${load}` })).toEqual([
      `application.yml:${first.indexOf("1\n")} producer-acks-one`,
    ]);
    expect(rulesAt({ "application.yml": `${head}${first}---\n${load}` })).toEqual([]);
    const back = `${head}${first}---\n${head.replace("tolerant", "standard")}${load}`;
    expect(rulesAt({ "application.yml": back })).toEqual([`application.yml:${back.indexOf("0\n")} producer-acks-zero`]);
  });

  it("tells a role that a later document claims: a role is the whole file's", () => {
    const text = `${weak("all")}---\n# kafka-lossless: role=producer\n${weak("all")}`;
    expect(rulesAt({ "application.yml": text })).toEqual([
      `application.yml:${text.indexOf("role=")} directive-without-effect`,
    ]);
  });
});
