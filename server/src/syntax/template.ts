/** Files that a tool fills in before anyone reads them: their syntax cannot be judged as it stands. */
import type { Comment, Entry, ReadPart, Span, SyntaxProblem } from "./document.ts";
import { lineEnd, lineStart } from "./text-lines.ts";

/** `{{ }}`, `{% %}`, `<% %>`, `@some.name@`, `<< SOME WORDS >>`. `${…}` is no marker: Spring and Kafka read it themselves. */
const MARKER = /\{\{|\{%|<%|@[A-Za-z_][\w.-]*@|<<\s*[A-Za-z][^<>\r\n]*>>/;

/**
 * In a template the grammar's complaints become one `template` problem at the first marker, in the part of the first complaint;
 * a clean file stays clean. `problems` are those of each part.
 */
export function settleTemplate(
  text: string,
  problems: readonly (readonly SyntaxProblem[])[],
): readonly (readonly SyntaxProblem[])[] {
  const first = problems.findIndex((each) => each.some(({ kind }) => kind !== "byte-order-mark"));
  const marker = first === -1 ? null : MARKER.exec(text);
  if (marker === null) return problems;
  const span = { start: marker.index, end: marker.index + marker[0].length };
  return problems.map((each, part) => {
    const kept = each.filter(({ kind }) => kind === "byte-order-mark");
    return part === first ? [...kept, { kind: "template", span, detail: marker[0] }] : kept;
  });
}

/**
 * A text of which its name says that a tool fills it in: read with its markers out of the way. A value with a marker or with `${…}`
 * cannot be known, and neither can the value of a key that stands twice in its part: one of both may be left. Nothing in it is wrong as
 * it stands.
 */
export function readTemplate(text: string, read: (text: string) => readonly ReadPart[]): readonly ReadPart[] {
  const masked = maskTemplate(text).replace(aloneOnLine, (line) => " ".repeat(line.length));
  const marker = MARKER.exec(text);
  const found: SyntaxProblem[] =
    marker === null
      ? []
      : [{ kind: "template", span: { start: marker.index, end: marker.index + marker[0].length }, detail: marker[0] }];
  return read(masked).map((part, index) => {
    const entries = unmask(text, masked, part.entries);
    const counts = new Map<string, number>();
    for (const { key } of entries) counts.set(key, (counts.get(key) ?? 0) + 1);
    const isUnknown = ({ key, source }: Entry): boolean => source.includes("${") || (counts.get(key) ?? 0) > 1;
    return {
      ...part,
      entries: entries.map((entry) => (isUnknown(entry) ? { ...entry, value: undefined } : entry)),
      comments: part.comments.map((one): Comment => ({ ...one, text: text.slice(one.span.start, one.span.end) })),
      problems: index === 0 ? found : [],
    };
  });
}

/** `${…}` and Terraform's `%{…}` where nothing else stands on their line. */
const aloneOnLine = /^[ \t]*[$%]\{[^{}\r\n]*\}[ \t]*$/gm;

/** `open` for a template that fills in more than values: a marker of its stands elsewhere than in a value or a comment. */
export function opennessOf(text: string, parts: readonly ReadPart[]): "open" | "closed" {
  const known = parts
    .flatMap(({ entries, comments }) => [
      ...entries.map(({ valueSpan }) => valueSpan),
      ...comments.map(({ span }) => span),
    ])
    .toSorted((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end } of [...markersIn(text), ...placeholdersIn(text)].toSorted((a, b) => a.start - b.start)) {
    while (at < known.length && (known[at]?.end ?? 0) < end) at++;
    const around = known[at];
    if (around === undefined || around.start > start) return "open";
  }
  return "closed";
}

/** `${…}`, and `%{…}` of Terraform's. */
function placeholdersIn(text: string): readonly Span[] {
  return [...text.matchAll(/[$%]\{/g)].map(({ index }) => ({ start: index, end: index + 2 }));
}

/** Entries as the text has them: a filled-in value cannot be known, an entry below a filled-in key cannot be named. */
export function unmask(text: string, masked: string, entries: readonly Entry[]): readonly Entry[] {
  const same = ({ start, end }: Span) => text.slice(start, end) === masked.slice(start, end);
  // The span of an element of a sequence holds all that is below it.
  const named = entries.filter(({ path }) => path.every(({ name, span }) => /^\[\d+\]$/.test(name) || same(span)));
  return named.map((entry) => {
    const { start, end } = entry.valueSpan;
    return { ...entry, source: text.slice(start, end), value: same(entry.valueSpan) ? entry.value : undefined };
  });
}

/** What opens a marker, and what closes it; `@name@` is whole already. */
const OPENING = /\{\{|\{%|<%|@[A-Za-z_][\w.-]*@/g;
const CLOSING: Readonly<Record<string, string>> = { "{{": "}}", "{%": "%}", "<%": "%>" };

/**
 * The text with its markers out of the way, every offset kept: a marker alone on its lines is blank, one inside a line is a
 * word. What the grammar then finds is likely what will be there once the file is filled in.
 */
export function maskTemplate(text: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of markersIn(text)) {
    const before = text.slice(lineStart(text, start), start);
    const after = text.slice(end, lineEnd(text, end));
    const alone = before.trim() === "" && after.trim() === "";
    pieces.push(text.slice(done, start), text.slice(start, end).replace(/[^\r\n]/g, alone ? " " : "x"));
    done = end;
  }
  return pieces.join("") + text.slice(done);
}

/** Whole markers, in order. What closes a kind of marker is looked for only as long as there is one. */
function markersIn(text: string): readonly Span[] {
  const found: Span[] = [];
  const unclosed = new Set<string>();
  let from = 0;
  for (const { index, 0: opening } of text.matchAll(OPENING)) {
    const closing = CLOSING[opening];
    if (index < from || unclosed.has(opening)) continue;
    const at = closing === undefined ? index : text.indexOf(closing, index + opening.length);
    if (at === -1) {
      unclosed.add(opening);
      continue;
    }
    from = closing === undefined ? index + opening.length : at + closing.length;
    found.push({ start: index, end: from });
  }
  return found;
}
