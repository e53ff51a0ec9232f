/** Files that a tool fills in before anyone reads them: their syntax cannot be judged as it stands. */
import type { Span, SyntaxProblem } from "./document.ts";
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
