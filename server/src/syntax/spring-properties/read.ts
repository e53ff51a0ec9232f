/** Reads .properties text exactly as Spring Boot's loader does, which is not quite as java.util.Properties does. */
import type { Comment, Entry, ReadPart, Span } from "../document.ts";
import { withProblems } from "../properties/read.ts";
import { SpringCharacters } from "./characters.ts";

/**
 * Parses `application.properties`. Unlike java.util.Properties, Spring divides the file at `#---`, trims keys, drops
 * entries with an empty key, makes several entries of `key[]=a,b`, and takes a `#` for a comment even where it is escaped.
 */
export function readSpringProperties(uri: string, text: string): readonly ReadPart[] {
  const at = new SpringCharacters(text);
  const parts = new Parts();
  while (at.next()) {
    if (at.char !== "#" && at.char !== "!") {
      parts.otherLine();
      for (const entry of readEntries(uri, text, at)) parts.entry(entry);
      continue;
    }
    const { char, start } = at;
    const divides = !parts.isBelow(char) && isDivider(at);
    if (!divides) at.skipLine();
    const span = { start, end: Math.max(start, at.start) };
    parts.comment({ text: text.slice(span.start, span.end), span, ownLine: true }, divides, char);
  }
  return withProblems(text, parts.finish(text.length), at.badEscape);
}

/** `#---` in the first column, and blanks behind it. Reads on as far as Spring does to tell. */
function isDivider(at: SpringCharacters): boolean {
  let result = at.column === 0;
  for (let dashes = 0; result && dashes < 3; dashes++) {
    at.next();
    result = at.char === "-";
  }
  if (!at.isLineEnd()) {
    at.next();
    at.skipBlanks();
  }
  return result && at.isLineEnd();
}

function readEntries(uri: string, text: string, at: SpringCharacters): readonly Entry[] {
  const start = at.start;
  const key = readKey(at);
  const entry = (name: string, value: Value, viaAlias: boolean): Entry => {
    const keySpan = { start, end: key.end };
    return {
      uri,
      part: 0,
      key: name,
      path: [{ name, span: keySpan }],
      keySpan,
      value: value.text,
      source: text.slice(value.span.start, value.span.end),
      valueSpan: value.span,
      span: { start, end: Math.max(key.end, value.span.end) },
      viaAlias,
    };
  };
  if (!key.name.endsWith("[]")) {
    const value = readValue(at, false);
    return key.name === "" ? [] : [entry(key.name, value, false)];
  }
  // The elements share one key: none of them can be edited alone.
  const elements: Entry[] = [];
  do {
    elements.push(entry(`${key.name.slice(0, -2)}[${elements.length}]`, readValue(at, true), true));
    if (!at.isLineEnd()) at.next();
  } while (!at.isLineEnd());
  return elements;
}

function readKey(at: SpringCharacters): { readonly name: string; readonly end: number } {
  const chars: string[] = [];
  let end = at.start;
  for (let afterBlank = false; !at.isLineEnd(); at.next()) {
    if (at.isUnescaped("=:")) {
      at.next();
      break;
    }
    if (afterBlank && !at.isBlank()) break;
    afterBlank = at.isBlank();
    if (!afterBlank) end = at.end;
    chars.push(at.char);
  }
  return { name: javaTrim(chars.join("")), end };
}

interface Value {
  readonly text: string | undefined;
  readonly span: Span;
}

function readValue(at: SpringCharacters, isElement: boolean): Value {
  while (at.isBlank()) at.next();
  const { start, badEscape } = at;
  const chars: string[] = [];
  while (!at.isLineEnd() && !(isElement && at.isUnescaped(","))) {
    chars.push(at.char);
    at.next();
  }
  const known = at.badEscape === badEscape && (badEscape === undefined || badEscape < start);
  return { text: known ? chars.join("") : undefined, span: { start, end: at.start } };
}

function javaTrim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charAt(start) <= " ") start++;
  while (end > start && text.charAt(end - 1) <= " ") end--;
  return text.slice(start, end);
}

type Unjudged = Omit<ReadPart, "problems">;

/**
 * Gathers entries into parts: a divider does not count right below a comment that begins with the same character, nor
 * while its part has no entry and another comment follows; parts without an entry vanish.
 */
class Parts {
  private readonly done: { span: Span; entries: Entry[] }[] = [];
  private readonly comments: Comment[] = [];
  private entries: Entry[] = [];
  private start = 0;
  private prefix = "";

  /** Whether the line above is a comment that begins with `char`. */
  isBelow(char: string): boolean {
    return this.prefix === char;
  }

  otherLine(): void {
    this.prefix = "";
  }

  comment(comment: Comment, divides: boolean, char: string): void {
    this.comments.push(comment);
    if (!divides) {
      if (this.entries.length === 0) this.reopen();
      this.prefix = char;
    } else if (this.entries.length > 0) {
      this.done.push({ span: { start: this.start, end: comment.span.start }, entries: this.entries });
      this.start = comment.span.start;
      this.entries = [];
    }
  }

  entry(entry: Entry): void {
    this.entries.push({ ...entry, part: this.done.length });
  }

  finish(end: number): readonly Unjudged[] {
    if (this.entries.length === 0) this.reopen();
    const all = [...this.done, { span: { start: this.start, end }, entries: this.entries }];
    let next = 0;
    return all.map((part, index) => {
      const from = next;
      const isLast = index === all.length - 1;
      while (next < this.comments.length && (isLast || (this.comments[next]?.span.start ?? 0) < part.span.end)) next++;
      return { ...part, comments: this.comments.slice(from, next) };
    });
  }

  private reopen(): void {
    const last = this.done.pop();
    if (last === undefined) return;
    this.entries = last.entries;
    this.start = last.span.start;
  }
}
