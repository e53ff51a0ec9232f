/** Parts in the places of their host: embedded lines, slices, dividers, folded values, and edits in place. */
import { describe, expect, test } from "vitest";
import { type ConfigDocument, entriesOf } from "../../server/src/syntax/document.ts";
import { insertEntry, removeEntry, setValue } from "../../server/src/syntax/edit.ts";
import type { GrammarId } from "../../server/src/syntax/grammar-id.ts";
import { type Divide, readDocument } from "../../server/src/syntax/read.ts";
import { applyEdits } from "../../server/src/syntax/text-edit.ts";
import { entryOf } from "../support/written.ts";

/** Reads the block below the key `file`. */
const embedding =
  (grammar: GrammarId): Divide =>
  (document) => {
    const entry = entriesOf(document).find(({ key }) => key === "file");
    if (entry === undefined) return { embeddings: [], slices: [] };
    const start = document.text.indexOf("\n", entry.valueSpan.start) + 1;
    const range = { start, end: document.text.indexOf("other") };
    return { embeddings: [{ grammar, entries: [entry], range, path: "h.yml/file" }], slices: [] };
  };
const host = (block: string) => `# head\nfile: |\n${block}other: 1\n`;
const read = (block: string, grammar: GrammarId) =>
  readDocument("h.yml", host(block), "kubernetes-yaml", embedding(grammar));

describe("an embedded file", () => {
  test("has entries with the offsets of its host, and the host has one entry less", () => {
    const document = read("  a=1\n  b=2\n", "properties");
    expect(
      document.files.map(({ path, parts }) => [path, parts.flatMap((part) => part.entries.map(({ key }) => key))]),
    ).toEqual([
      ["h.yml", ["other"]],
      ["h.yml/file", ["a", "b"]],
    ]);
    const { valueSpan, part } = entryOf(document, "b");
    expect(document.text.slice(valueSpan.start, valueSpan.end)).toBe("2");
    expect(document.parts[part]?.grammar).toBe("properties");
  });

  test.each<[GrammarId, string]>([
    ["snake-yaml", "  a: 1\n  ---\n  b: |\n    ---\n    c\n"],
    ["spring-properties", "  a=1\n  #---\n  b=2\n"],
  ])("is divided at its own indentation: %s", (grammar, block) =>
    expect(read(block, grammar).files[1]?.parts.map((part) => part.entries.map(({ key }) => key))).toEqual([
      ["a"],
      ["b"],
    ]),
  );

  test("is edited at its indentation", () => {
    const act = (document: ConfigDocument, edits: ReturnType<typeof setValue>) => applyEdits(document.text, edits);
    const yaml = read("  a:\n    b: 1\n", "snake-yaml");
    expect(act(yaml, setValue(yaml, entryOf(yaml, "a.b"), "2"))).toBe(host("  a:\n    b: 2\n"));
    expect(act(yaml, insertEntry(yaml, ["a", "c"], "3", entryOf(yaml, "a.b")))).toBe(
      host("  a:\n    b: 1\n    c: 3\n"),
    );
    const properties = read("  a=1\n  b=2\n", "properties");
    expect(act(properties, removeEntry(properties, entryOf(properties, "a")))).toBe(host("  b=2\n"));
    expect(act(properties, insertEntry(properties, ["c"], "3", entryOf(properties, "b")))).toBe(
      host("  a=1\n  b=2\n  c=3\n"),
    );
  });
});

test("a folded value is read and never edited", () => {
  const divide: Divide = (document) => ({
    slices: [],
    embeddings: entriesOf(document).flatMap((entry) =>
      entry.value === undefined
        ? []
        : [
            {
              grammar: "properties" as const,
              entries: [entry],
              range: entry.valueSpan,
              folded: entry.value,
              path: "f",
            },
          ],
    ),
  });
  const document = readDocument("h.yml", 'file: "a=1\\nb=2\\n"\n', "kubernetes-yaml", divide);
  expect(entriesOf(document).map(({ key, value }) => `${key}=${value}`)).toEqual(["a=1", "b=2"]);
  expect(document.parts.map(({ writable }) => writable)).toEqual([true, false]);
  expect(setValue(document, entryOf(document, "a"), "2")).toEqual([]);
});

test("a slice has the comments that stand in it and right above it", () => {
  const divide: Divide = (document) => ({
    embeddings: [],
    slices: [{ name: "b", entries: entriesOf(document).filter(({ key }) => key.startsWith("s.b.")), depth: 2 }],
  });
  const text = "# all\ns:\n  a:\n    x: 1 # a\n  # above\n  b:\n    # inside\n    x: 2\n";
  const document = readDocument("h.yml", text, "compose-yaml", divide);
  expect(document.parts.map(({ name, comments }) => [name, comments.map((comment) => comment.text)])).toEqual([
    [undefined, ["# all", "# a"]],
    ["b", ["# above", "# inside"]],
  ]);
  const edits = setValue(document, entryOf(document, "s.b.x"), "3");
  expect(applyEdits(text, edits)).toBe(text.replace("x: 2", "x: 3"));
});
