/** One logical line of .properties text: natural lines joined at a trailing backslash, as java.util.Properties joins them. */

/** The characters of the line, escapes still in place. */
export interface LogicalLine {
  readonly chars: string;
  /** Where a character stands in the text; behind the last one, the end of the line. */
  readonly placeOf: (index: number) => number;
  /** Where the line ends in the text, before its line end. */
  readonly end: number;
}

/** Reads the logical line that begins at `start`. */
export function readLogicalLine(text: string, start: number): LogicalLine {
  const end = endOfLine(text, start);
  const chars = text.slice(start, end);
  return chars.includes("\\") ? joined(text, start) : { chars, placeOf: (index) => start + index, end };
}

/** Where the natural line that holds `from` ends, before its line end. */
export function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

/** The same for a line with a backslash, which may go on in the next one. */
function joined(text: string, start: number): LogicalLine {
  const chars: string[] = [];
  const offsets: number[] = [];
  let at = start;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") {
    if (text[at] !== "\\") {
      chars.push(text.charAt(at));
      offsets.push(at++);
      continue;
    }
    const next = afterContinuation(text, at + 1);
    if (next !== undefined) {
      at = next;
      continue;
    }
    if (at + 1 < text.length) {
      chars.push("\\", text.charAt(at + 1));
      offsets.push(at, at + 1);
    }
    at = Math.min(at + 2, text.length);
  }
  const end = at;
  return { chars: chars.join(""), placeOf: (index) => offsets[index] ?? end, end };
}

/** Where reading goes on when a line end follows a backslash: after it and the next line's leading blanks. */
export function afterContinuation(text: string, at: number): number | undefined {
  if (text[at] !== "\n" && text[at] !== "\r") return undefined;
  let next = at + (text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1);
  while (next < text.length && " \t\f".includes(text.charAt(next))) next++;
  return next;
}

const CONTROL: Readonly<Record<string, string>> = { t: "\t", r: "\r", n: "\n", f: "\f" };

/** The text without its escapes; `badAt` is where a `\u` stands that four hexadecimal digits do not follow: Java throws. */
export function withoutEscapes(chars: string): {
  readonly text: string | undefined;
  readonly badAt: number | undefined;
} {
  if (!chars.includes("\\")) return { text: chars, badAt: undefined };
  const result: string[] = [];
  for (let at = 0; at < chars.length; at++) {
    if (chars[at] !== "\\") {
      result.push(chars.charAt(at));
      continue;
    }
    const escaped = chars.charAt(++at);
    if (escaped !== "u") {
      result.push(CONTROL[escaped] ?? escaped);
      continue;
    }
    const digits = chars.slice(at + 1, at + 5);
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) return { text: undefined, badAt: at - 1 };
    result.push(String.fromCharCode(Number.parseInt(digits, 16)));
    at += 4;
  }
  return { text: result.join(""), badAt: undefined };
}
