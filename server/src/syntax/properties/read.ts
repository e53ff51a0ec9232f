/** Reads .properties text exactly as java.util.Properties does. */
import type { Comment, Entry, ReadPart, SyntaxProblem } from "../document.ts";
import { duplicateKeys } from "../duplicate-keys.ts";
import { settleTemplate } from "../template.ts";
import { afterContinuation, endOfLine, type LogicalLine, readLogicalLine, withoutEscapes } from "./logical-line.ts";

/** Parses `.properties` text; what Java would throw on is a problem, and the other lines are there all the same. */
export function readProperties(uri: string, text: string): readonly ReadPart[] {
  const entries: Entry[] = [];
  const comments: Comment[] = [];
  let badEscape: number | undefined;
  for (let at = nextLine(text, 0); at < text.length; at = nextLine(text, at)) {
    if (text[at] === "#" || text[at] === "!") {
      const end = endOfLine(text, at);
      comments.push({ text: text.slice(at, end), span: { start: at, end }, ownLine: true });
      at = end;
      continue;
    }
    const line = readLogicalLine(text, at);
    const read = readEntry(uri, text, line);
    entries.push(read.entry);
    badEscape ??= read.badEscape;
    at = line.end;
  }
  return withProblems(text, [{ span: { start: 0, end: text.length }, entries, comments }], badEscape);
}

/** Finds the problems of parts; `badEscape` is where the reader throws. In a template none of the grammar's complaints counts. */
export function withProblems(
  text: string,
  parts: readonly Omit<ReadPart, "problems">[],
  badEscape: number | undefined,
): readonly ReadPart[] {
  const isBad = (part: Omit<ReadPart, "problems">): boolean =>
    badEscape !== undefined && part === (parts.find(({ span }) => badEscape < span.end) ?? parts[0]);
  const found = parts.map((part, index): SyntaxProblem[] => [
    ...(index === 0 && text.startsWith("\uFEFF") ? [byteOrderMark(text)] : []),
    ...(badEscape !== undefined && isBad(part) ? [badEscapeAt(text, badEscape)] : []),
    ...duplicateKeys(part.entries),
  ]);
  const settled = settleTemplate(text, found);
  return parts.map((part, index) => ({ ...part, problems: settled[index] ?? [] }));
}

function byteOrderMark(text: string): SyntaxProblem {
  const detail = /^[^\s:=]*/.exec(text.slice(1, 1_000))?.[0] ?? "";
  return { kind: "byte-order-mark", span: { start: 0, end: 1 }, detail };
}

function badEscapeAt(text: string, at: number): SyntaxProblem {
  const span = { start: at, end: Math.min(at + 6, endOfLine(text, at)) };
  return { kind: "bad-escape", span, detail: text.slice(span.start, span.end) };
}

/** The first character of the next entry or comment: blank lines and lines of nothing but a continuation are passed over. */
function nextLine(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && " \t\f\r\n".includes(text.charAt(at))) at++;
    const next = text[at] === "\\" ? afterContinuation(text, at + 1) : undefined;
    if (next === undefined || isLastLine(text, at)) return at;
    at = next;
  }
}

/** A continuation with nothing at all behind its line end: for Java that is an entry without a key and a value. */
function isLastLine(text: string, at: number): boolean {
  return at + 2 === text.length;
}

function readEntry(
  uri: string,
  text: string,
  line: LogicalLine,
): { readonly entry: Entry; readonly badEscape: number | undefined } {
  const { chars, placeOf: place } = line;
  const keyEnd = endOfKey(chars);
  let valueStart = keyEnd;
  for (let separated = false; valueStart < chars.length; valueStart++) {
    const char = chars.charAt(valueStart);
    if (" \t\f".includes(char)) continue;
    if (separated || (char !== "=" && char !== ":")) break;
    separated = true;
  }
  const start = place(0);
  const keySpan = { start, end: keyEnd === 0 ? start : place(keyEnd - 1) + 1 };
  const valueSpan = { start: place(valueStart), end: line.end };
  const rawKey = chars.slice(0, keyEnd);
  const key = withoutEscapes(rawKey);
  const value = withoutEscapes(chars.slice(valueStart));
  const badAt = key.badAt ?? (value.badAt === undefined ? undefined : valueStart + value.badAt);
  const name = key.text ?? rawKey;
  return {
    entry: {
      uri,
      part: 0,
      key: name,
      path: [{ name, span: keySpan }],
      keySpan,
      value: value.text,
      source: text.slice(valueSpan.start, valueSpan.end),
      valueSpan,
      span: { start, end: line.end },
      viaAlias: false,
    },
    badEscape: badAt === undefined ? undefined : place(badAt),
  };
}

function endOfKey(chars: string): number {
  if (chars.includes("\\")) return /^(?:[^\\ \t\f=:]|\\[\s\S]?)*/.exec(chars)?.[0].length ?? 0;
  const end = chars.search(/[ \t\f=:]/);
  return end < 0 ? chars.length : end;
}
