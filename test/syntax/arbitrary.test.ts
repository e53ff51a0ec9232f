/** What holds for any text: parsing never throws, spans are honest, and edits do what they say and nothing else. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ConfigDocument,
  commentsOf,
  type Entry,
  entriesOf,
  problemsOf,
} from "../../server/src/syntax/document.ts";
import { insertEntry, removeEntries, renameKey, setValue } from "../../server/src/syntax/edit.ts";
import type { GrammarId } from "../../server/src/syntax/grammar-id.ts";
import { readDocument } from "../../server/src/syntax/read.ts";
import { applyEdits, type TextEdit } from "../../server/src/syntax/text-edit.ts";

const runs = { numRuns: 300 };

/** Bits of both grammars in any order: mostly broken, now and then not. */
const broken = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...["a", "b.c", ": ", ":", "=", " ", "  ", "\n", "\r\n", "\r", "\t", "\f", "- ", "# c", "!", "#---\n", "---\n"],
      ),
      fc.constantFrom(
        ...["|\n  x\n", ">-\n", "'", '"', "[", "]", "{", "}", ",", "&x ", "*x", "<<: ", "? ", "!!int ", "!t ", "...\n"],
      ),
      fc.constantFrom(
        ...[
          "\\",
          "\\\n",
          "\\u00",
          "\\u0041",
          "{{ x }}",
          "@",
          "%",
          "`",
          "on",
          "010",
          "\uFEFF",
          "\u0000",
          "\u2028",
          "é",
          "\ud800",
        ],
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(""));

const name = fc.constantFrom("a", "b", "c.d", "e-f", "on", "1", "x y", "[k.l]", "g", "h");
const scalar = fc.constantFrom(
  "1",
  "on",
  "x",
  "'a b'",
  '"q\\n"',
  "",
  "[]",
  "http://h:1",
  "~",
  "|\n      t\n      u",
  "# c",
  "v # c",
);

/** A properties file that is sound. */
const properties = fc
  .array(
    fc.tuple(
      name,
      fc.constantFrom("=", ": ", " = ", " "),
      fc.constantFrom("1", "", "x\\\n  y", "é", "\\ z", "#"),
      fc.constantFrom("\n", "\r\n", "\n\n# c\n", "\n! d\n", "\n#---\n"),
    ),
  )
  .map((lines) =>
    lines.map(([key, separator, value, end]) => key.replace(" ", "\\ ") + separator + value + end).join(""),
  )
  .filter(
    (text) =>
      problemsOf(readDocument("u", text, "properties")).length +
        problemsOf(readDocument("u", text, "spring-properties")).length ===
      0,
  );

/** A YAML file that is sound: mappings, sequences, flow and block, up to three levels. */
const yaml = fc
  .uniqueArray(
    fc.tuple(
      name,
      fc.oneof(
        scalar.map((value) => ` ${value}\n`),
        fc
          .uniqueArray(fc.tuple(name, scalar), { selector: ([key]) => key, minLength: 1, maxLength: 4 })
          .map(
            (pairs) =>
              `\n${pairs.map(([key, value]) => `    ${key.startsWith("[") ? `"${key}"` : key}: ${value}\n`).join("")}`,
          ),
        fc
          .array(fc.constantFrom("x", "y: 1\n    z: 2", "- w", ""), { minLength: 1, maxLength: 3 })
          .map((items) => `\n${items.map((item) => `  - ${item}\n`).join("")}`),
        fc.constantFrom(" {p: 1, q: [r, s], t}\n", " [u, {v: 1}]\n", " {}\n", " &x {p: 1}\n", " &y z\n"),
      ),
      fc.constantFrom("", "", "# c\n", "\n", "---\n"),
    ),
    { selector: ([key]) => key, maxLength: 6 },
  )
  .map((items) => items.map(([key, value, end]) => `${key.startsWith("[") ? `"${key}"` : key}:${value}${end}`).join(""))
  .filter((text) => problemsOf(readDocument("u", text, "snake-yaml")).length === 0);

const value = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.constantFrom(
    "on",
    "010",
    "~",
    "",
    " ",
    "a: b",
    "x #y",
    "- a",
    "${x:y}",
    "{a}",
    "'",
    '"',
    "\\",
    "1_000",
    "<<",
    "=",
    "---",
    "%a",
    "@b@",
    "\t",
    "\n",
  ),
);

describe.each<[string, GrammarId, fc.Arbitrary<string>]>([
  ["properties", "properties", properties],
  ["Spring's properties", "spring-properties", properties],
  ["yaml", "snake-yaml", yaml],
])("%s", (_, grammar, sound) => {
  const parse = (uri: string, text: string) => readDocument(uri, text, grammar);
  const contents = (document: ConfigDocument, without: readonly Entry[] = []) =>
    entriesOf(document)
      .filter((entry) => !without.includes(entry))
      .map((entry) => `${entry.key.replace(/\[\d+\]/g, "[]")}=${entry.value}`)
      .sort();
  const outcome = (document: ConfigDocument, edits: readonly TextEdit[]) => {
    const result = parse("u", applyEdits(document.text, edits));
    expect(problemsOf(result)).toEqual([]);
    return result;
  };
  const picked = fc.tuple(sound, fc.nat()).chain(([text, nth]) => {
    const document = parse("u", text);
    const entries = entriesOf(document);
    return entries.length === 0
      ? fc.constant(undefined)
      : fc.constant({ document, entry: entries[nth % entries.length] });
  });

  test("any text is read, and every span is honest", () => {
    const check = (text: string) => {
      const document = parse("u", text);
      let last = 0;
      expect(document.parts.length).toBeGreaterThan(0);
      for (const entry of entriesOf(document)) {
        const { keySpan, valueSpan, span, source } = entry;
        expect(keySpan.start).toBeGreaterThanOrEqual(last);
        last = keySpan.start;
        expect(text.slice(valueSpan.start, valueSpan.end)).toBe(source);
        for (const { start, end } of [keySpan, valueSpan, span, ...entry.path.map((step) => step.span)]) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
        expect(span.start <= keySpan.start && valueSpan.end <= span.end).toBe(true);
        expect(document.parts[entry.part]?.entries).toContain(entry);
      }
      for (const { span } of [...problemsOf(document), ...commentsOf(document)])
        expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
      for (const { span, text: comment } of commentsOf(document))
        expect(text.slice(span.start, span.end)).toBe(comment);
    };
    fc.assert(fc.property(broken, check), { numRuns: 1500 });
    fc.assert(fc.property(sound, check), runs);
  });

  test("a value that is set is read back", () => {
    fc.assert(
      fc.property(picked, value, (pick, next) => {
        if (pick?.entry === undefined || pick.entry.value === next) return;
        const edits = setValue(pick.document, pick.entry, next);
        expect(edits.length > 0).toBe(true);
        const wanted = contents(pick.document, [pick.entry]).concat(
          `${pick.entry.key.replace(/\[\d+\]/g, "[]")}=${next}`,
        );
        expect(contents(outcome(pick.document, edits))).toEqual(wanted.sort());
      }),
      runs,
    );
  });

  test("what is removed is gone, and nothing else", () => {
    fc.assert(
      fc.property(sound, fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }), (text, indexes) => {
        const document = parse("u", text);
        const entries = entriesOf(document);
        const gone = entries.filter((_entry, index) => indexes.some((each) => each % entries.length === index));
        const edits = removeEntries(document, gone);
        // In .properties the last entry above a comment may be all that keeps a section apart.
        if (edits.length === 0 && grammar !== "snake-yaml") return;
        expect(edits.length > 0).toBe(gone.length > 0);
        expect(contents(outcome(document, edits))).toEqual(contents(document, gone));
      }),
      runs,
    );
  });

  test("what is inserted is there, and nothing else changed", () => {
    fc.assert(
      fc.property(
        picked,
        fc.array(fc.constantFrom("a", "c.d", "zz", "on", "[k.m]", "n.o"), { minLength: 1, maxLength: 4 }),
        value,
        (pick, key, next) => {
          if (pick?.entry === undefined) return;
          const edits = insertEntry(pick.document, key, next, pick.entry);
          if (edits.length === 0) return;
          const result = contents(outcome(pick.document, edits));
          for (const line of contents(pick.document).filter((each) => !each.endsWith("=")))
            expect(result).toContain(line);
          expect(result.some((line) => line.endsWith(`=${next}`))).toBe(true);
        },
      ),
      runs,
    );
  });

  test("a new key is found everywhere", () => {
    fc.assert(
      fc.property(picked, (pick) => {
        if (pick?.entry === undefined) return;
        const { document, entry } = pick;
        if (/^(?:document)?\[|^\d/.test(document.parts[entry.part]?.entries[0]?.key ?? "")) return;
        expect(insertEntry(document, ["spring", "kafka", "x.y"], "1", entry).length > 0 || isTop(document)).toBe(true);
        expect(renameKey(document, entry, entry.key).length).toBe(0);
      }),
      runs,
    );
  });
});

/** A document that is one list or one scalar has no place for a key. */
function isTop(document: ConfigDocument): boolean {
  return entriesOf(document).some((entry) => entry.key.startsWith("document"));
}
