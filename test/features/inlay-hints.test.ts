/** Inlay hints: drawn behind the lines, where another file or the release decides, and nowhere else. */
import { expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import type { AnalyzeOptions } from "../../server/src/analysis/options.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { inlayHints } from "../../server/src/features/inlay-hints.ts";
import type { Lang } from "../../server/src/texts/text.ts";

const folder = "src/main/resources/";

/** The text of the first file with its hints in brackets. */
function drawn(files: Readonly<Record<string, string>>, options: AnalyzeOptions = {}, lang: Lang = "en"): string {
  const analysis = analyze(
    Object.entries(files).map(([uri, text]) => parse({ uri, text })),
    options,
  );
  const [[uri, text] = ["", ""]] = Object.entries(files);
  return inlayHints(analysis, uri, { start: 0, end: text.length }, lang).reduceRight(
    (shown, { offset, label }) => `${shown.slice(0, offset)} [${label}]${shown.slice(offset)}`,
    text,
  );
}

const base = "spring:\n  kafka:\n    producer:\n      acks: all\n      retries: 3\n";
const prod = "spring.kafka.producer:\n  acks: 1\n";

it("says which other files override a line", () => {
  const files = { [`${folder}application.yml`]: base, [`${folder}application-prod.yml`]: prod };
  expect(drawn(files)).toContain("acks: all [← overridden in application-prod.yml]\n      retries: 3\n");
  expect(drawn(files, {}, "zh-cn")).toContain("acks: all [← 被 application-prod.yml 覆盖]\n");
  const more = { ...files, [`${folder}application-it.yml`]: prod };
  expect(drawn(more)).toContain("acks: all [← overridden in application-it.yml, application-prod.yml]\n");
});

it("says nothing of what the same file decides, and nothing in the file that decides", () => {
  const same = "acks=1\nbootstrap.servers=k:9092\nacks=all\n";
  expect(drawn({ "producer.properties": same }, { pins: { clients: "3.9" } })).toBe(same);
  const files = { [`${folder}application-prod.yml`]: prod, [`${folder}application.yml`]: base };
  expect(drawn(files)).not.toContain("overridden");
});

it("gives the default of which a finding speaks, in the release at hand", () => {
  const text = "bootstrap.servers=k:9092\nlinger.ms=5\n";
  expect(drawn({ "producer.properties": text }, { pins: { clients: "2.7" } })).toBe(
    "bootstrap.servers=k:9092 [acks=1 by default]\nlinger.ms=5\n",
  );
  expect(drawn({ "producer.properties": text }, { pins: { clients: "3.9.2" } })).toBe(text);
  const yaml = "spring:\n  kafka:\n    consumer:\n      group-id: a\n";
  expect(drawn({ [`${folder}application.yml`]: yaml }, { preset: "critical" })).toContain(
    "consumer: [auto-offset-reset=latest by default]\n",
  );
  const consumer = "bootstrap.servers=k:9092\ngroup.id=a\nenable.auto.commit=false\n";
  expect(drawn({ "consumer.properties": consumer }, { preset: "critical" })).toBe(
    consumer.replace("\ngroup", " [auto.offset.reset=latest by default]\ngroup"),
  );
});

it("is silent where releases differ in the default, and where a comment accepts it", () => {
  const text = "bootstrap.servers=k:9092\nlinger.ms=5\n";
  expect(drawn({ "producer.properties": text })).not.toContain("acks=");
  const ignored = `# kafka-lossless-ignore-file producer-acks-default-one-legacy-client -- metrics\n${text}`;
  expect(drawn({ "producer.properties": ignored }, { pins: { clients: "2.8" } })).not.toContain("acks=1 by");
});

it("gives only what stands in the range asked for", () => {
  const uri = "consumer.properties";
  const analysis = analyze([parse({ uri, text: "bootstrap.servers=k:9092\ngroup.id=a\nenable.auto.commit=false\n" })]);
  expect(inlayHints(analysis, uri, { start: 30, end: 60 }, "en")).toEqual([]);
});
