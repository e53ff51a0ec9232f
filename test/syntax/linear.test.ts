/** Reading takes time in proportion to the text. */
import { expect, test } from "vitest";
import { isTemplate } from "../../server/src/model/placeholder.ts";
import type { GrammarId } from "../../server/src/syntax/grammar.ts";
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
