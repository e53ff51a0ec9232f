/** The JSON schema of the project file, held against its reader: they take the same files. */
import fs from "node:fs";
import { Ajv } from "ajv";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { readProject } from "../../server/src/analysis/find-project.ts";
import { projectSchema } from "../../server/src/analysis/project-schema.ts";
import { starterFile } from "../../server/src/project/starter.ts";
import { langs } from "../../server/src/texts/text.ts";

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(projectSchema);
const problemsOf = (text: string) => readProject({ uri: "x", text, pathOf: () => undefined }).problems;

it.each([
  "versions: { kafka: 3.9, broker: '2.8.1', spring-boot: v3.5.0, spring-kafka: 3 }",
  "preset: tolerant",
  "severity: { producer-acks-one: off, yaml-refused: hint, directive-without-effect: info }",
  "spring-profiles: [prod, eu]",
  "ignore: [src/test/, '*.old.properties']",
  "overrides: [{ paths: [a], preset: critical, severity: { producer-acks-one: error }, versions: { kafka: 2 } }]",
])("both take %s", (text) => {
  expect(problemsOf(text)).toEqual([]);
  expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
});

it.each([
  "versions: { kafka: latest }",
  "versions: { kafak: 3.9 }",
  "versions: [3.9]",
  "preset: lax",
  "severity: { producer-acks-one: fatal }",
  "severity: { nonsense: off }",
  "severity: off",
  "spring-profiles: prod",
  "ignore: [{ a: b }]",
  "overrides: { paths: [a] }",
  "overrides: [{ preset: critical }]",
  "overrides: [{ paths: [a], ignore: [b] }]",
  "kafka: 3.9",
  "[a]",
])("both refuse %s", (text) => {
  expect(problemsOf(text)).not.toEqual([]);
  expect(validate(parse(text))).toBe(false);
});

it.each(langs)("what init writes holds in %s, and still does with every mark taken away", (lang) => {
  const text = starterFile({ carriers: new Map(), files: 0, versions: [] }, lang);
  const whole = text.replace(/^#(?! \S)/gm, "");
  for (const one of [text, whole]) {
    expect(problemsOf(one)).toEqual([]);
    expect(validate(parse(one)), JSON.stringify(validate.errors)).toBe(true);
  }
  expect(Object.keys(parse(whole))).toEqual(Object.keys(projectSchema["properties"] ?? {}).toSorted(inFile(whole)));
  expect(Object.keys(parse(text))).toEqual(["preset"]);
});

it("is what the extension ships, and the manifest names it", () => {
  const manifest = JSON.parse(fs.readFileSync("package.json", "utf8"));
  const [{ fileMatch, url }] = manifest.contributes.yamlValidation;
  expect(fileMatch).toBe(".kafka-lossless.yaml");
  expect(JSON.parse(fs.readFileSync(url, "utf8"))).toEqual(projectSchema);
});

function inFile(text: string): (a: string, b: string) => number {
  return (a, b) => text.indexOf(`\n${a}:`) - text.indexOf(`\n${b}:`);
}
