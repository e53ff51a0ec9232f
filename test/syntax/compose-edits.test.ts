/** Rounds of edits as one: the same text comes out, and what was undone on the way is no edit. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { composeEdits } from "../../server/src/syntax/compose-edits.ts";
import { applyEdits, type TextEdit } from "../../server/src/syntax/text-edit.ts";

const uri = "a";
function edit(start: number, end: number, newText: string): TextEdit {
  return { uri, span: { start, end }, newText };
}

it("gives what the rounds give", () => {
  const part = fc.tuple(fc.nat(30), fc.nat(8), fc.string({ maxLength: 5 }));
  fc.assert(
    fc.property(
      fc.string({ maxLength: 30 }),
      fc.array(fc.array(part, { maxLength: 4 }), { maxLength: 5 }),
      (text, given) => {
        let now = text;
        const rounds = given.map((round) => {
          const edits = round.map(([start, size, newText]) => {
            const from = Math.min(start, now.length);
            return edit(from, Math.min(from + size, now.length), newText);
          });
          now = applyEdits(now, edits);
          return edits;
        });
        const edits = composeEdits(uri, text.length, rounds);
        expect(applyEdits(text, edits)).toBe(now);
        // Neighbours would be one edit.
        for (const [i, { span }] of edits.entries()) expect(span.start).toBeGreaterThan(edits[i - 1]?.span.end ?? -1);
      },
    ),
  );
});

it("drops what a later round takes back, and what is for another file", () => {
  expect(composeEdits(uri, 10, [[edit(3, 3, "abc")], [edit(3, 6, "")]])).toEqual([]);
  expect(composeEdits("b", 10, [[edit(3, 3, "abc")]])).toEqual([]);
  expect(composeEdits(uri, 10, [[edit(5, 6, "1")], [edit(5, 6, "all")]])).toEqual([edit(5, 6, "all")]);
});
