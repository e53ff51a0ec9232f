/** Documents after edits, each read as it was read before. */
import type { ConfigDocument } from "../syntax/document.ts";
import { applyEdits, type TextEdit } from "../syntax/text-edit.ts";

/** Those without an edit are the same objects. */
export function edited(documents: readonly ConfigDocument[], edits: readonly TextEdit[]): readonly ConfigDocument[] {
  return documents.map((document) => {
    const own = edits.filter((edit) => edit.uri === document.uri);
    return own.length === 0 ? document : document.reread(applyEdits(document.text, own));
  });
}
