/** The line of a file at which a finding is drawn, with a caret under the place, and without the values of secrets. */

import { mask } from "../../model/secret/shapes.ts";
import type { Place, Span } from "../../syntax/document.ts";
import { lineEnd, lineStart } from "../../syntax/text-lines.ts";
import { drawnIn } from "../../texts/drawn.ts";
import { type CheckedFile, positionOf } from "../checked.ts";
import { within } from "../secrets.ts";

/** Of a longer line only what surrounds the place is shown. */
const longest = 400;

/** The line of the file in which a place begins. */
export function lineOf({ text }: CheckedFile, { span }: Place): Span {
  return { start: lineStart(text, span.start), end: lineEnd(text, span.start) };
}

/** Two lines: that of the file behind its number, and the caret. `secrets` are those of the file, in this line at least. */
export function sourceLines(
  place: Place,
  file: CheckedFile,
  secrets: readonly Span[],
  paint: (text: string) => string,
): readonly [string, string] {
  const { span } = place;
  const shown = shownLine(file, secrets, lineOf(file, place));
  const column = shown.columnOf(span.start);
  const from = shown.text.length <= longest ? 0 : Math.max(0, column - longest / 2);
  const source = shown.text.slice(from, from + longest);
  const width = Math.max(1, Math.min(shown.columnOf(span.end) - column, source.length - (column - from)));
  const lead = source.slice(0, column - from).replace(/[^\t]/g, " ");
  const gutter = String(positionOf(file, place).line);
  return [`  ${gutter} | ${source}`, `  ${" ".repeat(gutter.length)} | ${lead}${paint("^".repeat(width))}`];
}

interface ShownLine {
  readonly text: string;
  /** Where an offset into the file stands in the text. */
  readonly columnOf: (offset: number) => number;
}

/** What is not shown as it is written, and what stands in its place. */
interface Replaced extends Span {
  readonly by: string;
}

function shownLine(file: CheckedFile, secrets: readonly Span[], line: Span): ShownLine {
  const hidden = within(secrets, line).map((span) => ({ ...span, by: mask }));
  const replaced = [...hidden, ...steering(file.text, line)].toSorted((a, b) => a.start - b.start);
  const kept: Replaced[] = [];
  for (const one of replaced) if (one.start >= (kept.at(-1)?.end ?? line.start)) kept.push(one);
  let text = "";
  let at = line.start;
  for (const { start, end, by } of kept) {
    text += file.text.slice(at, start) + by;
    at = end;
  }
  text += file.text.slice(at, line.end);
  const columnOf = (offset: number): number => {
    let shift = 0;
    for (const { start, end, by } of kept) {
      if (offset <= start) break;
      shift += offset < end ? offset - start : end - start - by.length;
    }
    return Math.min(offset, line.end) - line.start - shift;
  };
  return { text, columnOf };
}

function steering(text: string, { start, end }: Span): readonly Replaced[] {
  return drawnIn(text.slice(start, end)).map(({ index, shown }) => {
    return { start: start + index, end: start + index + 1, by: shown };
  });
}
