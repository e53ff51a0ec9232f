/** What the page says about question 4, from its committed answers. */
import type { Evidence } from "./evidence-of.ts";

const file = "test/oracle/answers/texts.json";

interface Recorded {
  readonly releases: { readonly java: number; readonly springBoot: readonly string[] };
  readonly model: string;
  readonly readers: Readonly<
    Record<
      string,
      {
        readonly cases: number;
        readonly refused: number;
        readonly differs: Readonly<Record<string, Readonly<Record<string, number>>>>;
      }
    >
  >;
}

const names: Readonly<Record<string, string>> = {
  properties: "java.util.Properties",
  "spring-properties": "Spring Boot's .properties",
  yaml: "Spring Boot's YAML",
};

export function textEvidence(read: (file: string) => string | undefined): Evidence | undefined {
  const text = read(file);
  if (text === undefined) return undefined;
  const { releases, model, readers } = JSON.parse(text) as Recorded;
  const yaml = readers["yaml"]?.differs ?? {};
  const others = Object.entries(yaml).flatMap(([release, reasons]) =>
    Object.entries(reasons).map(([reason, count]) => `${reason} by ${release} (${count} texts)`),
  );
  return {
    question: "Properties and YAML",
    asked: [
      "Texts written for every turn of the two grammars, and texts drawn at random from a seed, are read by `java.util.Properties`,",
      "and by Spring Boot's loaders of .properties and of YAML. Compared are keys, values and documents, and which texts are refused.",
      `Where releases of Spring Boot differ, ours reads like ${model}: ${others.join("; ")}.`,
      "Where `KAFKA_LOSSLESS_CORPUS` names a folder of real files, `npm run oracle` compares those too.",
    ].join(" "),
    releases: [`Java ${releases.java}`, ...releases.springBoot.map((release) => `Spring Boot ${release}`)],
    cases: Object.entries(readers).flatMap(([reader, { cases, refused }]) => [
      [`${names[reader] ?? reader}, read`, cases - refused] as const,
      [`${names[reader] ?? reader}, refused`, refused] as const,
    ]),
    test: "test/oracle/texts.test.ts",
    leftOut,
  };
}

/** Where ours is known to read otherwise, or nothing can be compared; no such text is drawn. */
const leftOut = [
  "YAML with a quoted text or a flow collection that goes on further left than the key it belongs to: ours refuses, SnakeYAML reads it. Our grammar comes from a library that ends them there.",
  "`{{ x }}` without quotes in YAML: a template's marker to us, a mapping that is a key to SnakeYAML.",
  "An anchor or an alias right before a colon (`*x:`), and a plain text that begins with a colon inside of `{ }` or `[ ]`.",
  "An empty list as a key; a mapping that merges itself; two `<<` in one mapping; problems inside of a mapping that is written behind `<<`.",
  "`!!set`, `!!omap` and `!!pairs`: they hold no settings. `!!binary` and `!!timestamp`: their keys are compared, their values have no text.",
  "Line ends that only SnakeYAML knows (NEL, LS, PS) in drawn texts; a line of YAML that begins with a percent sign and is no directive.",
  "Characters outside of ISO-8859-1 in Spring's .properties: what becomes of them is a matter of bytes.",
];
