/** Several rounds of edits, each made for the text that the one before it left, as one set for the first text. */
import { inReverse, type TextEdit } from "./text-edit.ts";

/** A part of the present text: kept from the first text, or written by an edit. */
type Piece = { readonly start: number; readonly end: number } | { readonly written: string };

/** The edits of `rounds` that are for `uri`, with offsets into a first text of `length`; what comes back as it was is no edit. */
export function composeEdits(
  uri: string,
  length: number,
  rounds: readonly (readonly TextEdit[])[],
): readonly TextEdit[] {
  let pieces: readonly Piece[] = [{ start: 0, end: length }];
  for (const round of rounds) {
    const own = round.filter((edit) => edit.uri === uri);
    for (const { span, newText } of inReverse(own, sizeOf(pieces))) {
      const head = cut(pieces, 0, span.start);
      pieces = [...head, { written: newText }, ...cut(pieces, span.end, Number.POSITIVE_INFINITY)];
    }
  }
  return gapsOf(uri, length, pieces);
}

/** What was written between two kept parts takes the place of what stood between them. */
function gapsOf(uri: string, length: number, pieces: readonly Piece[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let from = 0;
  let newText = "";
  for (const piece of [...pieces, { start: length, end: length }]) {
    if ("written" in piece) {
      newText += piece.written;
      continue;
    }
    if (newText !== "" || piece.start > from) edits.push({ uri, span: { start: from, end: piece.start }, newText });
    from = piece.end;
    newText = "";
  }
  return edits;
}

/** The pieces between two offsets of the present text. */
function cut(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const size = sizeOf([piece]);
    const [first, last] = [Math.max(0, from - at), Math.min(size, to - at)];
    at += size;
    if (first >= last) continue;
    result.push(
      "written" in piece
        ? { written: piece.written.slice(first, last) }
        : { start: piece.start + first, end: piece.start + last },
    );
  }
  return result;
}

function sizeOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + ("written" in piece ? piece.written.length : piece.end - piece.start), 0);
}
