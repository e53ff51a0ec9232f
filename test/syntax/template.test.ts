/** What holds for any template: every span is honest, nothing is wrong with it, and edits change one value and nothing else. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commentsOf, entriesOf, problemsOf } from "../../server/src/syntax/document.ts";
import { setValue } from "../../server/src/syntax/edit.ts";
import type { GrammarId } from "../../server/src/syntax/grammar-id.ts";
import { readDocument } from "../../server/src/syntax/read.ts";
import { applyEdits } from "../../server/src/syntax/text-edit.ts";

const marker = fc.constantFrom(
  ...[
    "{{ x }}",
    "{{ x",
    "{% if x %}",
    "{% endif %}",
    "{%",
    "<%= x %>",
    "<%",
    "%>",
    "${X}",
    "${",
    "%{ if x }",
    "@x@",
    "{{ '\n' }}",
  ],
);
const plain = fc.constantFrom(
  ...["a", "b.c", "=", ": ", ":", " ", "  ", "\n", "\r\n", "- ", "# c", "\\\n", "|\n  x\n", "'", '"', "[", "}", "é"],
);
const texts = fc.array(fc.oneof(marker, plain), { maxLength: 25 }).map((pieces) => pieces.join(""));

describe.each<GrammarId>([
  "properties",
  "spring-properties",
  "snake-yaml",
  "kubernetes-yaml",
  "compose-yaml",
  "env",
  "json",
])("%s", (grammar) => {
  const parse = (text: string) => readDocument("u", text, grammar, undefined, true);

  test("any template is read, every span is honest, and nothing in it is a mistake", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = parse(text);
        expect(problemsOf(document).every(({ kind }) => kind === "template")).toBe(true);
        for (const { valueSpan, keySpan, span, source, value } of entriesOf(document)) {
          expect(text.slice(valueSpan.start, valueSpan.end)).toBe(source);
          for (const { start, end } of [valueSpan, keySpan, span])
            expect(0 <= start && start <= end && end <= text.length).toBe(true);
          if (/\{\{ x \}\}|<%= x %>|\$\{X\}/.test(source)) expect(value).toBeUndefined();
        }
        for (const { span, text: comment } of commentsOf(document))
          expect(text.slice(span.start, span.end)).toBe(comment);
      }),
      { numRuns: 500 },
    );
  });

  test("a value that is set is read back, and every other is what it was", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, nth) => {
        const document = parse(text);
        const entries = entriesOf(document);
        const entry = entries[nth % Math.max(1, entries.length)];
        const edits = entry === undefined ? [] : setValue(document, entry, "all");
        if (edits.length === 0) return;
        const after = entriesOf(parse(applyEdits(text, edits)));
        const expected = entries.map((one) => `${one.key}=${one === entry ? "all" : one.value}`);
        expect(after.map(({ key, value }) => `${key}=${value}`).sort()).toEqual(expected.sort());
      }),
      { numRuns: 300 },
    );
  });
});
