/** A change of text: what every fix becomes in the end. */
import type { Span } from "./document.ts";

/** Replace `span` of the document `uri` by `newText`; an empty span inserts. */
export interface TextEdit {
  readonly uri: string;
  readonly span: Span;
  readonly newText: string;
}

/** Applies edits of one text; offsets refer to the text before all of them. Of overlapping edits the later-starting one wins. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return inReverse(edits, text.length).reduce(
    (result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end),
    text,
  );
}

/** The edits that are applied to a text of `length`, the last in the text first, so that the offsets of the others stay true. */
export function inReverse(edits: readonly TextEdit[], length: number): readonly TextEdit[] {
  const ordered = edits
    .map((edit, order) => ({ edit, order }))
    .sort((a, b) => b.edit.span.start - a.edit.span.start || b.order - a.order);
  let limit = length;
  return ordered.flatMap(({ edit }) => {
    if (edit.span.end > limit) return [];
    limit = edit.span.start;
    return [edit];
  });
}

/** The one edit that turns `before` into `after`. */
export function difference(uri: string, before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { uri, span: { start, end: before.length - tail }, newText: after.slice(start, after.length - tail) };
}
