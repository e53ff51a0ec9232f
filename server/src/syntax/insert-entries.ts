/** Several new entries of one place as one set of edits. */
import { composeEdits } from "./compose-edits.ts";
import { type ConfigDocument, type Entry, entriesOf } from "./document.ts";
import { insertEntry } from "./edit.ts";
import { applyEdits, type TextEdit } from "./text-edit.ts";

/**
 * Writes several new entries, one after the other, so that the first makes the mapping that the others lack as well; none
 * where one of them cannot be written.
 */
export function insertEntries(
  document: ConfigDocument,
  wanted: readonly { readonly key: readonly string[]; readonly value: string }[],
  near: Entry | undefined,
): readonly TextEdit[] {
  const rounds: (readonly TextEdit[])[] = [];
  let now = document;
  let at = near;
  for (const { key, value } of wanted) {
    const edits = insertEntry(now, key, value, at);
    const [first] = edits;
    if (first === undefined) return [];
    rounds.push(edits);
    now = now.reread(applyEdits(now.text, edits));
    const [start, end] = [first.span.start, first.span.start + first.newText.length];
    at = entriesOf(now).findLast(({ span }) => span.start < end && span.end > start) ?? at;
  }
  const [only, ...others] = rounds;
  return only === undefined || others.length > 0 ? composeEdits(document.uri, document.text.length, rounds) : only;
}
