/** Files that a tool fills in before anyone reads them: their syntax cannot be judged as it stands. */
import type { SyntaxProblem } from "./document.ts";
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

/** Whole `{{ }}`, `{% %}`, `<% %>` and `@name@`, as they are filled in. */
const FILLED = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|<%[\s\S]*?%>|@[A-Za-z_][\w.-]*@/g;

/**
 * The text with its markers out of the way, every offset kept: a marker alone on its lines is blank, one inside a line is a
 * word. What the grammar then finds is likely what will be there once the file is filled in.
 */
export function maskTemplate(text: string): string {
  return text.replace(FILLED, (marker, at: number) => {
    const before = text.slice(lineStart(text, at), at);
    const after = text.slice(at + marker.length, lineEnd(text, at + marker.length));
    const alone = before.trim() === "" && after.trim() === "";
    return marker.replace(/[^\r\n]/g, alone ? " " : "x");
  });
}
