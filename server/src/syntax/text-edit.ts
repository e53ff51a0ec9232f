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
  const ordered = edits
    .map((edit, order) => ({ edit, order }))
    .sort((a, b) => b.edit.span.start - a.edit.span.start || b.order - a.order);
  let result = text;
  let limit = text.length;
  for (const { edit } of ordered) {
    if (edit.span.end > limit) continue;
    result = result.slice(0, edit.span.start) + edit.newText + result.slice(edit.span.end);
    limit = edit.span.start;
  }
  return result;
}
