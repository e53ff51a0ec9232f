/** JSON that is nested deeper than anybody nests a configuration: a parser that calls itself must not be asked to read it. */
import { createScanner } from "jsonc-parser";

/** How deep brackets and braces may stand in each other. */
export const deepest = 200;

/** True where more brackets and braces than that stand in each other. */
export function isTooDeep(text: string): boolean {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let kind: number = scanner.scan(); kind !== kinds.endOfText; kind = scanner.scan()) {
    if (kind === kinds.openBrace || kind === kinds.openBracket) depth++;
    else if (kind === kinds.closeBrace || kind === kinds.closeBracket) depth--;
    if (depth > deepest) return true;
  }
  return false;
}

/** The library's own numbers: its enum is not there at run time. */
const kinds = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, endOfText: 17 } as const;
