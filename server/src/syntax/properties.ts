/** Reads .properties text exactly as java.util.Properties does, and divides it into sections as Spring Boot does. */
import type { Comment, ConfigDocument, Entry, Section, Span, SyntaxProblem } from "./document.ts";
import { duplicateKeys } from "./duplicate-keys.ts";
import { afterContinuation, type LogicalLine, readLogicalLine, withoutEscapes } from "./logical-line.ts";
import { settleTemplate } from "./template.ts";

/** Parses `.properties` text; what Java would throw on is a problem, and the other lines are there all the same. */
export function parseProperties(uri: string, text: string): ConfigDocument {
  const reader = new Sections();
  const problems: SyntaxProblem[] = [];
  if (text.startsWith("\uFEFF")) {
    const detail = /^[^\s:=]*/.exec(text.slice(1, 1_000))?.[0] ?? "";
    problems.push({ kind: "byte-order-mark", span: { start: 0, end: 1 }, detail, section: 0 });
  }
  let badEscape: Span | undefined;
  for (let at = nextLine(text, 0); at < text.length; at = nextLine(text, at)) {
    if (text[at] === "#" || text[at] === "!") {
      const end = endOfLine(text, at);
      reader.comment(text, { start: at, end });
      at = end;
      continue;
    }
    const line = readLogicalLine(text, at);
    const read = readEntry(uri, text, line);
    reader.entry(read.entry);
    badEscape ??= read.badEscape;
    at = line.end;
  }
  const sections = reader.finish(text.length);
  if (badEscape !== undefined) {
    const { start, end } = badEscape;
    const section = Math.max(
      0,
      sections.findIndex((each) => start < each.span.end),
    );
    problems.push({ kind: "bad-escape", span: { start, end }, detail: text.slice(start, end), section });
  }
  problems.push(...sections.flatMap((section, index) => duplicateKeys(section.entries, index)));
  return {
    uri,
    format: "properties",
    text,
    sections,
    comments: reader.commentsOf(sections),
    problems: settleTemplate(text, problems),
  };
}

/** The first character of the next entry or comment: blank lines and lines of nothing but a continuation are passed over. */
function nextLine(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && " \t\f\r\n".includes(text.charAt(at))) at++;
    const next = text[at] === "\\" ? afterContinuation(text, at + 1) : undefined;
    if (next === undefined) return at;
    at = next;
  }
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
): { readonly entry: Entry; readonly badEscape: Span | undefined } {
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
    badEscape: badAt === undefined ? undefined : { start: place(badAt), end: Math.min(place(badAt) + 6, line.end) },
  };
}

function endOfKey(chars: string): number {
  let at = 0;
  while (at < chars.length && !" \t\f=:".includes(chars.charAt(at))) at += chars[at] === "\\" ? 2 : 1;
  return Math.min(at, chars.length);
}

/**
 * Gathers entries into sections by the rules of Spring Boot's loader: a divider is `#---` or `!---` in the first column,
 * not right below a comment that begins with the same character; a divider counts for nothing while its section has no
 * entry and another comment follows, blank lines or not, and sections without an entry vanish.
 */
class Sections {
  private readonly done: { span: Span; entries: Entry[] }[] = [];
  private readonly comments: Comment[] = [];
  private entries: Entry[] = [];
  private start = 0;
  private lineAfterComment = -1;
  private prefix = "";
  /** Whether an entry counts for Spring, which leaves blank keys out. */
  private filled = false;

  comment(text: string, span: Span): void {
    const line = text.slice(span.start, span.end);
    const first = line.charAt(0);
    this.comments.push({ text: line, span, ownLine: true, section: 0 });
    const below = this.lineAfterComment === span.start || onlyBlanksBetween(text, this.lineAfterComment, span.start);
    const inFirstColumn = span.start === 0 || "\r\n".includes(text.charAt(span.start - 1));
    if (inFirstColumn && /^[#!]---[ \t\f]*$/.test(line) && !(below && this.prefix === first)) {
      if (this.filled) {
        this.done.push({ span: { start: this.start, end: span.start }, entries: this.entries });
        this.start = span.start;
        this.entries = [];
        this.filled = false;
      }
      return;
    }
    if (!this.filled) this.reopen();
    this.prefix = first;
    this.lineAfterComment = afterLineEnd(text, span.end);
  }

  entry(entry: Entry): void {
    this.entries.push({ ...entry, section: this.done.length });
    this.filled ||= entry.key.trim() !== "";
  }

  finish(end: number): readonly Section[] {
    if (this.done.length > 0 && !this.filled) this.reopen();
    return [...this.done, { span: { start: this.start, end }, entries: this.entries }];
  }

  commentsOf(sections: readonly Section[]): readonly Comment[] {
    let section = 0;
    return this.comments.map((comment) => {
      while (section + 1 < sections.length && comment.span.start >= (sections[section]?.span.end ?? 0)) section++;
      return { ...comment, section };
    });
  }

  private reopen(): void {
    const last = this.done.pop();
    if (last === undefined) return;
    const section = this.done.length;
    last.entries.push(...this.entries.map((entry) => ({ ...entry, section })));
    this.entries = last.entries;
    this.filled = true;
    this.start = last.span.start;
  }
}

function afterLineEnd(text: string, at: number): number {
  return text[at] === "\r" && text[at + 1] === "\n" ? at + 2 : Math.min(at + 1, text.length);
}

function onlyBlanksBetween(text: string, from: number, to: number): boolean {
  if (from < 0 || from > to) return false;
  for (let at = from; at < to; at++) if (!" \t\f".includes(text.charAt(at))) return false;
  return true;
}
