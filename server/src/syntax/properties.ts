/** Reads .properties text exactly as java.util.Properties does. */
import type { Comment, ConfigDocument, Entry, Section, SyntaxProblem } from "./document.ts";
import { duplicateKeys } from "./duplicate-keys.ts";
import { afterContinuation, type LogicalLine, readLogicalLine, withoutEscapes } from "./logical-line.ts";
import { settleTemplate } from "./template.ts";

/** Parses `.properties` text; what Java would throw on is a problem, and the other lines are there all the same. */
export function parseProperties(uri: string, text: string): ConfigDocument {
  const entries: Entry[] = [];
  const comments: Comment[] = [];
  let badEscape: number | undefined;
  for (let at = nextLine(text, 0); at < text.length; at = nextLine(text, at)) {
    if (text[at] === "#" || text[at] === "!") {
      const end = endOfLine(text, at);
      comments.push({ text: text.slice(at, end), span: { start: at, end }, ownLine: true, section: 0 });
      at = end;
      continue;
    }
    const line = readLogicalLine(text, at);
    const read = readEntry(uri, text, line);
    entries.push(read.entry);
    badEscape ??= read.badEscape;
    at = line.end;
  }
  return propertiesDocument(uri, text, [{ span: { start: 0, end: text.length }, entries }], comments, badEscape);
}

/** Puts a document together and finds its problems; `badEscape` is where the reader throws. */
export function propertiesDocument(
  uri: string,
  text: string,
  sections: readonly Section[],
  comments: readonly Comment[],
  badEscape: number | undefined,
): ConfigDocument {
  const problems: SyntaxProblem[] = [];
  if (text.startsWith("\uFEFF")) {
    const detail = /^[^\s:=]*/.exec(text.slice(1, 1_000))?.[0] ?? "";
    problems.push({ kind: "byte-order-mark", span: { start: 0, end: 1 }, detail, section: 0 });
  }
  if (badEscape !== undefined) {
    const span = { start: badEscape, end: Math.min(badEscape + 6, endOfLine(text, badEscape)) };
    const section = Math.max(
      0,
      sections.findIndex((each) => badEscape < each.span.end),
    );
    problems.push({ kind: "bad-escape", span, detail: text.slice(span.start, span.end), section });
  }
  problems.push(...sections.flatMap((section, index) => duplicateKeys(section.entries, index)));
  return { uri, format: "properties", text, sections, comments, problems: settleTemplate(text, problems) };
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

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

function readEntry(
  uri: string,
  text: string,
  line: LogicalLine,
): { readonly entry: Entry; readonly badEscape: number | undefined } {
  const { chars } = line;
  const keyEnd = endOfKey(chars);
  let valueStart = keyEnd;
  for (let separated = false; valueStart < chars.length; valueStart++) {
    const char = chars.charAt(valueStart);
    if (" \t\f".includes(char)) continue;
    if (separated || (char !== "=" && char !== ":")) break;
    separated = true;
  }
  const place = (index: number) => line.offsets[index] ?? line.end;
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
      section: 0,
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
  let at = 0;
  while (at < chars.length && !" \t\f=:".includes(chars.charAt(at))) at += chars[at] === "\\" ? 2 : 1;
  return Math.min(at, chars.length);
}
