/** Files that stand in YAML as a literal block. */
import type { Entry, Span } from "../syntax/document.ts";
import { endOfBlanks, nextLineStart } from "../syntax/text-lines.ts";

/** The lines of a literal block (`key: |`), which another grammar can read in their place; `undefined` for other scalars. */
export function literalBlock(
  text: string,
  { value, viaAlias, valueSpan: { start, end }, source }: Entry,
): Span | undefined {
  if (value === undefined || viaAlias) return undefined;
  const head = source.slice(0, nextLineStart(text, start) - start).trimEnd();
  if (!/^\|[-+0-9]*[ \t]*(#.*)?$/m.test(head)) return undefined;
  return { start: nextLineStart(text, start), end: endOfBlanks(text, nextLineStart(text, end)) };
}
