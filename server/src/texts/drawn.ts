/** Characters that steer a terminal or a build log, drawn so that they are seen and do nothing. */

/**
 * A text for one line: control characters as `\x1b`, marks that turn the direction of writing or end a line as `\u202e`. So is the
 * `##[` of build logs, which is a command wherever it stands. A tab stays. `code` draws one character.
 */
export function drawn(text: string, code = codeOf): string {
  return text.replace(steering, code);
}

/** The characters of a text that are drawn: where they stand, and how they look. */
export function drawnIn(text: string): readonly { readonly index: number; readonly shown: string }[] {
  return [...text.matchAll(steering)].map(({ index, 0: character }) => ({ index, shown: codeOf(character) }));
}

/** A whole line, or several: none begins with the `::` of a workflow command, which may have blanks before it. */
export function unled(lines: string): string {
  return lines.replace(/^([^\S\n]*):(?=:)/gm, "$1\\x3a");
}

const steering = /(?!\t)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|(?<=#)#(?=\[|vso\[)/gu;

function codeOf(character: string): string {
  const code = character.charCodeAt(0);
  return code <= 0xff ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
