/** YAML that is read in pieces says what it says as a whole, whatever is typed into it, and a keystroke costs its piece. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../server/src/syntax/read.ts";
import { snakeYaml } from "../../server/src/syntax/yaml/dialect.ts";
import { readParts, withRefused } from "../../server/src/syntax/yaml/parts.ts";
import { readInPieces } from "../../server/src/syntax/yaml/pieces.ts";
import { cost } from "../support/cost.ts";

const filler = (from: number, count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `# about ${from + i}\nk${from + i}:\n  a: [x, 'y'] # c\n  b:\n    - |\n      text\n`,
  ).join("");

const sections = filler(0, 50);

function inPieces(text: string) {
  return readInPieces("u", text, snakeYaml, undefined).parts;
}

function whole(text: string) {
  const { parts, refused } = readParts("u", text, text, snakeYaml);
  return withRefused(parts, refused, text);
}

test.each([
  ["several documents", `${sections}---\n${filler(0, 3)}--- # c\n\n---\n${filler(0, 3)}`],
  ["a comment above the first document", `# c\n\n---\n${sections}`],
  ["a word that is being typed in a section", sections.replace("  b:\n", "  b:\n    ac\n")],
  ["a word that is being typed above a key", sections.replace("  b:\n", "  ac\n  b:\n")],
  ["what SnakeYAML refuses and the library takes", sections.replace("[x,", "[x,\t")],
  ["a document without an end of line", `${sections}last: 1`],
  ["lines with CR and LF", sections.replaceAll("\n", "\r\n")],
])("read in pieces: %s", (_, text) => {
  expect(inPieces(text)).toEqual(whole(text));
});

test.each([
  ["a short text", "a: 1\n"],
  ["an alias", `a: &x 1\n${sections}b: *x\n`],
  ["a key that is there twice", `${sections}k3: 1\n`],
  ["a merged mapping", `${sections}<<: { a: 1 }\n`],
  ["a quote that is not closed", sections.replace("'y'", "'y")],
  ["a list that is not closed", sections.replace("'y']", "'y'")],
  ["a word that is being typed in the first column", sections.replace("# about 20\n", "ac\n")],
  ["a directive", `%YAML 1.1\n---\n${sections}`],
  ["the end of a document", `${sections}...\n---\n${sections}`],
  ["content behind the beginning of a document", `${sections}--- 1\n`],
  ["a list at the top", `- a\n${sections}`],
  ["a key that is indented at the top", `  a: 1\n${sections}`],
  ["nesting without end", sections.replace("'y'", "[".repeat(60) + "]".repeat(60))],
  ["ends of lines that only older YAML knows", sections.replace("# c\n", "# c\u2028")],
])("read as a whole: %s", (_, text) => {
  expect(inPieces(text)).toBeUndefined();
});

describe("whatever is typed", () => {
  const typed = fc.constantFrom(
    ...["\n", " ", "  ", "\t", ":", ": ", "#", "- ", "\n---\n", "|", "'", '"', "[", "}", "&x ", "*x", "? ", "\n...\n"],
    ...["\nkey:", "\nkey: 1\n", "\nk3: 1\n", "\nword\n", "\n  word", "\n<<: {}\n", "\u0000", "!t ", "{{ x }}", "\r"],
  );
  const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), typed, removed: fc.nat(4) });

  test("the pieces say what the whole says, with or without those of the text before", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        let text = `${sections}---\n${filler(0, 5)}`;
        let earlier = whole(text);
        for (const { at, typed: more, removed } of edits) {
          const offset = Math.floor(at * text.length);
          text = text.slice(0, offset) + more + text.slice(offset + removed);
          const { parts, keepFor } = readInPieces("u", text, snakeYaml, earlier);
          const expected = whole(text);
          if (parts !== undefined) expect(parts).toEqual(expected);
          earlier = keepFor(parts ?? expected);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test("a keystroke costs a part of what the whole text costs", () => {
  const text = filler(0, 1_000);
  const opened = readDocument("u.yaml", text, "snake-yaml");
  const changed = text.replace("k500:\n  a: [x", "k500:\n  a: [z");
  const first = cost(() => readDocument("u.yaml", changed, "snake-yaml"));
  const again = cost(() => readDocument("u.yaml", changed, "snake-yaml", undefined, false, opened));
  expect(again).toBeLessThan(first / 3);
});
