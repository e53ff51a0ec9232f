/** The line of a file at which a finding is drawn, with a caret under the place, and without the values of secrets. */
import type { Place, Span } from "../../syntax/document.ts";
import { lineEnd, lineStart } from "../../syntax/text-lines.ts";
import { type CheckedFile, positionOf } from "../checked.ts";
import { mask, secretsOf, within } from "../secrets.ts";

/** Of a longer line only what surrounds the place is shown. */
const longest = 400;

/** Two lines: that of the file behind its number, and the caret. */
export function sourceLines(
  place: Place,
  file: CheckedFile,
  paint: (text: string) => string,
): readonly [string, string] {
  const { span } = place;
  const shown = masked(file, { start: lineStart(file.text, span.start), end: lineEnd(file.text, span.start) });
  const column = shown.columnOf(span.start);
  const from = shown.text.length <= longest ? 0 : Math.max(0, column - longest / 2);
  const source = shown.text.slice(from, from + longest);
  const width = Math.max(1, Math.min(shown.columnOf(span.end) - column, source.length - (column - from)));
  const lead = source.slice(0, column - from).replace(/[^\t]/g, " ");
  const gutter = String(positionOf(file, place).line);
  return [`  ${gutter} | ${source}`, `  ${" ".repeat(gutter.length)} | ${lead}${paint("^".repeat(width))}`];
}

interface MaskedLine {
  readonly text: string;
  /** Where an offset into the file stands in the text; what is masked has one place. */
  readonly columnOf: (offset: number) => number;
}

function masked(file: CheckedFile, line: Span): MaskedLine {
  const document = file.analysis.documents.find(({ uri }) => uri === file.path);
  const hidden = document === undefined ? [] : within(secretsOf(document), line);
  let text = "";
  let at = line.start;
  for (const { start, end } of hidden) {
    text += file.text.slice(at, start) + mask;
    at = end;
  }
  text += file.text.slice(at, line.end);
  const columnOf = (offset: number): number => {
    let shift = 0;
    for (const { start, end } of hidden) {
      if (offset <= start) break;
      shift += offset < end ? offset - start : end - start - mask.length;
    }
    return Math.min(offset, line.end) - line.start - shift;
  };
  return { text, columnOf };
}
