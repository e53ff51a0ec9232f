/** Lines and columns of a text, asked many times. */

/** A position for people: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of one text begin. */
export interface LineIndex {
  /** An offset behind the text counts as its end. */
  positionAt(offset: number): Position;
}

/** Reads the text once; each question costs the logarithm of its lines. */
export function lineIndexOf(text: string): LineIndex {
  const starts = [0];
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + lineEnd.length);
  return {
    positionAt: (offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: Math.min(offset, text.length) - (starts[low] ?? 0) + 1 };
    },
  };
}
