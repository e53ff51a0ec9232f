/** The comment that silences a finding, offered only where it does. */
import type { Finding } from "../lint/finding.ts";
import { suppress } from "../lint/suppress.ts";
import { type ConfigDocument, type Entry, entriesOf, partAt, problemsOf } from "../syntax/document.ts";
import type { CommentForm } from "../syntax/grammar.ts";
import { grammars, isYaml } from "../syntax/grammars.ts";
import { applyEdits, type TextEdit } from "../syntax/text-edit.ts";
import { lineBreakOf, lineEnd, lineStart, nextLineStart } from "../syntax/text-lines.ts";

/**
 * Inserts the comment above the finding's entry (in YAML else at the end of its line), or at the top of the file; the reason is
 * left for a person to replace. `undefined` where no comment can do it: amid continued lines, below `#---`, behind a byte order mark.
 */
export function ignoreEdit(
  document: ConfigDocument,
  finding: Finding,
  scope: "here" | "file",
  reason: string,
): TextEdit | undefined {
  // A comment about comments would be the next to be reported.
  if (finding.rule.startsWith("suppression-")) return undefined;
  if (commentsAt(document, finding.place.span.start) === undefined) return undefined;
  const word = scope === "here" ? "kafka-lossless-ignore" : "kafka-lossless-ignore-file";
  const comment = `# ${word} ${finding.rule} -- ${reason}`;
  const candidates =
    scope === "here"
      ? [above(document, finding, comment), ...behind(document, finding, comment)]
      : [atTop(document, comment)];
  return candidates.find((edit) => silences(document, finding, edit));
}

function above(document: ConfigDocument, finding: Finding, comment: string): TextEdit {
  const { text, uri } = document;
  const { span } = finding.place;
  const around = entriesOf(document).filter((entry) => entry.span.start <= span.start && entry.span.end >= span.end);
  const start = afterMark(text, lineStart(text, Math.min(span.start, ...around.map((entry) => entry.span.start))));
  const indent = /^[ \t\f]*/.exec(text.slice(start))?.[0] ?? "";
  return { uri, span: { start, end: start }, newText: `${indent}${comment}${lineBreakOf(text)}` };
}

/** How a comment is written at an offset; `undefined` where its grammar has none. */
function commentsAt(document: ConfigDocument, offset: number): CommentForm | undefined {
  const part = partAt(document, offset);
  return part === undefined ? undefined : grammars[part.grammar].comments;
}

/** In .properties a `#` behind a value is data. */
function behind(document: ConfigDocument, finding: Finding, comment: string): readonly TextEdit[] {
  const { end: offset } = finding.place.span;
  if (commentsAt(document, offset)?.endsLines !== true) return [];
  const end = lineEnd(document.text, finding.place.span.end);
  return [{ uri: document.uri, span: { start: end, end }, newText: ` ${comment}` }];
}

function atTop(document: ConfigDocument, comment: string): TextEdit {
  const { text, uri } = document;
  const top = afterMark(text, 0);
  const divider = isYaml(document) && /^---[ \t]*(?=[\r\n])/.test(text.slice(top));
  const start = divider ? nextLineStart(text, top) : top;
  return { uri, span: { start, end: start }, newText: `${comment}${lineBreakOf(text)}` };
}

/** A byte order mark stays the first character. */
function afterMark(text: string, start: number): number {
  return start === 0 && text.startsWith("\uFEFF") ? 1 : start;
}

/** True where the comment silences the finding, and changes nothing that the file says. */
function silences(document: ConfigDocument, finding: Finding, edit: TextEdit): boolean {
  const text = applyEdits(document.text, [edit]);
  const after = document.reread(text);
  if (contents(after) !== contents(document) || problemsOf(after).length !== problemsOf(document).length) return false;
  const moved = (offset: number): number => (offset >= edit.span.start ? offset + edit.newText.length : offset);
  const { start, end } = finding.place.span;
  // At the end of a line the finding stands before the comment, even where both touch.
  const isBehind = end <= edit.span.start && start < edit.span.start;
  const span = isBehind ? finding.place.span : { start: moved(start), end: moved(end) };
  const { rule, category, severity, messages, profiles, related, place } = finding;
  const there = { rule, category, severity, messages, profiles, related, place: { ...place, span }, fixes: [] };
  const [judged] = suppress([there], [after], (id) => id === rule);
  return judged?.suppression !== undefined;
}

function contents(document: ConfigDocument): string {
  return JSON.stringify(document.parts.map(({ entries }) => entries.map(({ key, value }: Entry) => [key, value])));
}
