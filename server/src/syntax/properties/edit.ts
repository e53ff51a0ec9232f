/** Edits of .properties text. */
import { type Entry, entriesOf, type Span } from "../document.ts";
import type { GrammarText } from "../grammar.ts";
import type { TextEdit } from "../text-edit.ts";
import { lineBreakOf, lineStart, nextLineStart } from "../text-lines.ts";

/** Writes `value` where the value stands; a key without a separator is given one. */
export function setInProperties(document: GrammarText, entry: Entry, value: string): readonly TextEdit[] {
  const separator = document.text.slice(entry.keySpan.end, entry.valueSpan.start);
  const missing = entry.valueSpan.end === entry.valueSpan.start && !/[=: \t\f]/.test(separator);
  const guarded = !missing && !/[=:]/.test(separator);
  const newText = (missing ? separatorOf(document) : "") + writeValue(value, document.text, guarded);
  return [{ uri: document.uri, span: entry.valueSpan, newText }];
}

/** Replaces the key. */
export function renameInProperties(document: GrammarText, entry: Entry, key: string): readonly TextEdit[] {
  return [{ uri: document.uri, span: entry.keySpan, newText: writeKey(key, document.text) }];
}

/** Removes whole lines; a blank line stays where a comment would else touch a divider. */
export function removeFromProperties(document: GrammarText, entries: readonly Entry[]): readonly TextEdit[] {
  const { text, uri } = document;
  const gone = new Set(entries.map((entry) => entry.span.start));
  return entriesOf(document)
    .filter((entry) => gone.has(entry.span.start))
    .map((entry) => {
      const start = lineStart(text, entry.span.start);
      const end = nextLineStart(text, entry.span.end);
      const touches = /^[#!]---[ \t\f]*$/m.test(text.slice(end, nextLineStart(text, end)).trimEnd());
      return { uri, span: { start, end }, newText: touches ? lineBreakOf(text) : "" };
    });
}

/** A new line after `near`, else at the end of the text. */
export function insertIntoProperties(
  document: GrammarText,
  key: string,
  value: string,
  near: Entry | undefined,
): readonly TextEdit[] {
  const { text, uri } = document;
  const lineBreak = lineBreakOf(text);
  const at = near === undefined ? text.length : nextLineStart(text, near.span.end);
  const indent = near === undefined ? "" : text.slice(lineStart(text, near.span.start), near.span.start);
  const separator = separatorOf(document);
  const guarded = !/[=:]/.test(separator);
  const line = `${indent.trim() === "" ? indent : ""}${writeKey(key, text)}${separator}${writeValue(value, text, guarded)}`;
  const open = at > 0 && text[at - 1] !== "\n" && text[at - 1] !== "\r";
  const newText = open ? `${lineBreak}${line}` : `${line}${lineBreak}`;
  return [{ uri, span: { start: at, end: at }, newText }];
}

/** From the entry above to the one below: what the lines between become is seen in them, and they are whole lines themselves. */
export function linesAround({ parts, text }: GrammarText, { start, end }: Span): Span {
  const above = lastBefore(parts, start);
  const below = firstAfter(parts, end);
  return {
    start: above === undefined ? 0 : lineStart(text, above.span.start),
    end: below === undefined ? text.length : nextLineStart(text, below.span.end),
  };
}

function lastBefore(parts: GrammarText["parts"], offset: number): Entry | undefined {
  return parts
    .findLast(({ entries }) => (entries[0]?.span.end ?? offset) < offset)
    ?.entries.findLast(({ span }) => span.end < offset);
}

function firstAfter(parts: GrammarText["parts"], offset: number): Entry | undefined {
  return parts
    .find(({ entries }) => (entries.at(-1)?.span.start ?? 0) > offset)
    ?.entries.find(({ span }) => span.start > offset);
}

/** Found once for each text: a file with many findings asks for each of them. */
const separators = new WeakMap<GrammarText, string>();

/** How the file divides keys from values: what most of its entries do. */
function separatorOf(document: GrammarText): string {
  const known = separators.get(document) ?? commonSeparator(document);
  separators.set(document, known);
  return known;
}

function commonSeparator(document: GrammarText): string {
  const counts = new Map<string, number>();
  for (const { keySpan, valueSpan, source } of entriesOf(document)) {
    const separator = document.text.slice(keySpan.end, valueSpan.start);
    if (source !== "" && /^ ?[=:]? ?$/.test(separator) && separator !== "") {
      counts.set(separator, (counts.get(separator) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? "=";
}

function writeKey(key: string, text: string): string {
  const escaped = withEscapes(key, text).replace(/[ =:]/g, "\\$&");
  return /^[#!]/.test(escaped) ? `\\${escaped}` : escaped;
}

/** `guarded`: no `=` or `:` stands before the value yet, so that one at its start would be taken for the separator. */
function writeValue(value: string, text: string, guarded: boolean): string {
  const escaped = withEscapes(value, text);
  return escaped.startsWith(" ") || (guarded && /^[=:]/.test(escaped)) ? `\\${escaped}` : escaped;
}

const CONTROL: Readonly<Record<string, string>> = { "\t": "\\t", "\r": "\\r", "\n": "\\n", "\f": "\\f", "\\": "\\\\" };

/** Characters outside ASCII are escaped unless the file has some as they are. */
function withEscapes(written: string, text: string): string {
  const ascii = !/[^\p{ASCII}\ufeff]/u.test(text);
  const simple = written.replace(/[\\\t\r\n\f]/g, (char) => CONTROL[char] ?? char);
  if (!ascii) return simple;
  return simple.replace(
    /[^\u0020-\u007e]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}
