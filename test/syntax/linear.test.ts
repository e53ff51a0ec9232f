/** Reading takes time in proportion to the text. */
import { expect, test } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { isTemplate } from "../../server/src/model/placeholder.ts";
import { versionsInPom } from "../../server/src/project/build/pom.ts";
import type { GrammarId } from "../../server/src/syntax/grammar-id.ts";
import { grammars } from "../../server/src/syntax/grammars.ts";
import { readDocument } from "../../server/src/syntax/read.ts";
import { maskTemplate } from "../../server/src/syntax/template.ts";
import { cost } from "../support/cost.ts";

test("eight times the text takes nothing like sixty-four times as long", () => {
  const lines = (count: number) => Array.from({ length: count }, (_, i) => `k${i}:\n  a: 1 # c\n  b: [x]\n`).join("");
  const time = (grammar: GrammarId, text: string) => cost(() => readDocument("u", text, grammar));
  for (const grammar of Object.keys(grammars) as GrammarId[]) {
    expect(time(grammar, lines(1600))).toBeLessThan(Math.max(20, time(grammar, lines(200))) * 40);
  }
});

test.each([
  ["openings of markers that nobody closes", (count: number) => "{{ {% <% ".repeat(count)],
  ["angle brackets", (count: number) => "<".repeat(9 * count)],
])("a template's test and mask take as long as their text: %s", (_, text) => {
  const time = (count: number) => cost(() => [isTemplate(text(count)), maskTemplate(text(count))]);
  expect(time(40_000)).toBeLessThan(Math.max(5, time(5_000)) * 40);
});

test.each([
  [
    "heads in the documents of a file",
    (count: number) => "# kafka-lossless: kafka=3.7\nspring.kafka.producer.acks: 0\n---\n".repeat(count),
  ],
])("judging takes as long as reading, whatever the length: %s", (_, text) => {
  const ratio = (count: number) => {
    const document = readDocument("application.yml", text(count), "snake-yaml");
    const judging = cost(() => analyze([document], { profiles: [] }));
    return judging / cost(() => document.reread(document.text));
  };
  expect(ratio(800)).toBeLessThan(2 * ratio(100));
});

test("what is nested in a POM costs as much as its text", () => {
  const pom = (depth: number) => `<project>${"<a>".repeat(depth)}${"</a>".repeat(depth)}</project>`;
  const time = (depth: number) => cost(() => versionsInPom(pom(depth)));
  expect(time(16_000)).toBeLessThan(Math.max(5, time(2_000)) * 20);
});
