/** Files that a tool fills in before anyone reads them: their syntax cannot be judged as it stands. */
import type { SyntaxProblem } from "./document.ts";
import { lineEnd, lineStart } from "./text-lines.ts";

/** `{{ }}`, `{% %}`, `<% %>`, `@some.name@`, `<< SOME WORDS >>`. `${…}` is no marker: Spring and Kafka read it themselves. */
const MARKER = /\{\{|\{%|<%|@[A-Za-z_][\w.-]*@|<<\s*[A-Za-z][^<>\r\n]*>>/;

/** In a template the grammar's complaints become one `template` problem at the first marker; a clean file stays clean. */
export function settleTemplate(text: string, problems: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
  const first = problems.find((problem) => problem.kind !== "byte-order-mark");
  if (first === undefined) return problems;
  const marker = MARKER.exec(text);
  if (marker === null) return problems;
  const span = { start: marker.index, end: marker.index + marker[0].length };
  const kept = problems.filter((problem) => problem.kind === "byte-order-mark");
  return [...kept, { kind: "template", span, detail: marker[0], section: first.section }];
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
