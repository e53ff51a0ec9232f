/** A file ends with a line end after an edit if it did before. */
import { applyEdits, type TextEdit } from "./text-edit.ts";
import { lineBreakOf } from "./text-lines.ts";

/** Where the last line goes and has no line end, those above go with it: the file ends without one afterwards too. */
export function endingAsBefore(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  if (endsLine(text)) return edits;
  const rest = edits.toSorted((a, b) => b.span.start - a.span.start);
  const gone: TextEdit[] = [];
  let end = text.length;
  for (let last = rest[0]; last !== undefined && last.newText === "" && last.span.end >= end; last = rest[0]) {
    gone.push(last);
    rest.shift();
    end = Math.min(end, last.span.start);
    while (isLineEnd(text.charAt(end - 1))) end--;
  }
  const [first] = gone;
  return first === undefined ? edits : [...rest, { ...first, span: { start: end, end: text.length } }];
}

/** What was written into a text from which an entry was taken, `between`, with the line ends that the text had `before`. */
export function withEndsOf(before: string, between: string, after: string): string {
  // Nothing was left that could show them.
  const written = isEmpty(between) ? after.replace(/\r?\n/g, lineBreakOf(before)) : after;
  return isEmpty(before) || endsLine(before) ? written : written.replace(/(\r\n|\r|\n)$/, "");
}

function isEmpty(text: string): boolean {
  return text === "" || text === "\ufeff";
}

function endsLine(text: string): boolean {
  return isLineEnd(text.charAt(text.length - 1));
}

function isLineEnd(character: string): boolean {
  return character === "\n" || character === "\r";
}

/** True where the text ends with a line end afterwards if it does now; one of which nothing is left ends as it likes. */
export function endsAsBefore(text: string, edits: readonly TextEdit[]): boolean {
  if (isEmpty(text) || edits.every(({ span }) => span.end < text.length)) return true;
  const after = applyEdits(text, edits);
  return isEmpty(after) || endsLine(after) === endsLine(text);
}
