/** Lines of a text, for code that edits whole lines. */

/** Where the line that contains `offset` begins. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text, at - 1)) at--;
  return at;
}

/** Where the line that contains `offset` ends, before its line end. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text, at)) at++;
  return at;
}

/** Where the line after the one that contains `offset` begins. */
export function nextLineStart(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return Math.min(text.length, end + (text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1));
}

/** Where the first line begins, at `from` or below it, that is not blank; the end of the text where all are. */
export function endOfBlanks(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.slice(end, lineEnd(text, end)).trim() === "") end = nextLineStart(text, end);
  return end;
}

/** The number of the line that contains `offset`, from 1. */
export function lineNumber(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}

/** The line end that the text uses, judged by its first. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}

function isLineEnd(text: string, offset: number): boolean {
  return text[offset] === "\n" || text[offset] === "\r";
}
