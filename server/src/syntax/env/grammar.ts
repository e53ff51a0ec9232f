/** Lines of `NAME=value` as a grammar. */
import { type Entry, entriesOf } from "../document.ts";
import type { Grammar, GrammarText, Slot } from "../grammar.ts";
import type { TextEdit } from "../text-edit.ts";
import { lineBreakOf, lineEnd, lineStart, nextLineStart } from "../text-lines.ts";
import { readEnv } from "./read.ts";

export const env: Grammar = {
  read: readEnv,
  key: (segments) => segments.join("_"),
  set: (read, entry, value) => {
    const quote = /^["']/.exec(entry.source)?.[0] ?? "";
    const missing = /=/.test(read.text.slice(entry.keySpan.end, entry.valueSpan.start)) ? "" : "=";
    return [quote, '"'].map((mark) => [
      { uri: read.uri, span: entry.valueSpan, newText: `${missing}${mark}${value}${mark}` },
    ]);
  },
  remove: ({ uri, text }, entries) => [
    entries.map(({ span }): TextEdit => {
      return { uri, span: { start: lineStart(text, span.start), end: nextLineStart(text, span.end) }, newText: "" };
    }),
  ],
  rename: ({ uri }, entry, segments) => [[{ uri, span: entry.keySpan, newText: segments.join("_") }]],
  insert: (read, segments, value, { near }) => {
    const name = segments.join("_");
    return linesFor(read, near ?? entriesOf(read).at(-1), name, value).map((edit) => {
      return { edits: [edit], key: name, replaces: undefined };
    });
  },
  slotAt: envSlot,
  comments: { mark: "#", endsLines: false },
  divider: undefined,
  duplicates: undefined,
};

/** A line below `near` with what leads and ends its line; at the end of a text without any. */
function linesFor(
  { uri, text }: GrammarText,
  near: Entry | undefined,
  name: string,
  value: string,
): readonly TextEdit[] {
  const lineBreak = lineBreakOf(text);
  if (near === undefined) {
    const open = text === "" || /[\r\n]$/.test(text) ? "" : lineBreak;
    return [{ uri, span: { start: text.length, end: text.length }, newText: `${open}${name}=${value}${lineBreak}` }];
  }
  const lead = text.slice(lineStart(text, near.span.start), near.keySpan.start);
  const closing = /["']$/.exec(lead)?.[0] ?? "";
  const at = lineEnd(text, near.span.end);
  return [{ uri, span: { start: at, end: at }, newText: `${lineBreak}${lead}${name}=${value}${closing}` }];
}

/** The name or the value on the line of the cursor. */
function envSlot(text: string, offset: number): Slot | undefined {
  const start = lineStart(text, offset);
  const line = text.slice(start, lineEnd(text, offset));
  const [, lead = "", name = "", separator = "", value = ""] =
    /^([ \t]*(?:-[ \t]+)?(?:export[ \t]+)?["']?)([\w.-]*)([ \t]*=[ \t]*)?([^"']*)/.exec(line) ?? [];
  const nameStart = start + lead.length;
  const nameEnd = nameStart + name.length;
  if (offset < nameStart) return undefined;
  if (offset <= nameEnd) {
    const tail = separator === "" ? "=" : "";
    return { kind: "key", path: [], replace: { start: nameStart, end: nameEnd }, write: (one) => `${one}${tail}` };
  }
  const from = nameEnd + separator.length;
  if (separator === "" || offset < from) return undefined;
  return { kind: "value", path: [name], replace: { start: from, end: from + value.length }, write: (one) => one };
}
