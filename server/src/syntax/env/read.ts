/** Reads lines of `NAME=value`: an env file, or the items of a list in YAML (`- NAME=value`, quoted or not). */
import type { Comment, Entry, ReadPart, Span } from "../document.ts";
import { lineEnd, nextLineStart } from "../text-lines.ts";

/** What may stand before a name: a dash of a list, `export`, the quote that holds name and value. */
const LINE = /^([ \t]*(?:-[ \t]+)?)(export[ \t]+)?(["'])?([A-Za-z_][\w.-]*)(?:([ \t]*=[ \t]*)(.*))?$/;

/** One part with an entry for each line that names a variable; a line without `=` has a value from elsewhere. */
export function readEnv(uri: string, text: string): readonly ReadPart[] {
  const entries: Entry[] = [];
  const comments: Comment[] = [];
  for (let at = 0; at < text.length; at = nextLineStart(text, at)) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const blank = /^[ \t\uFEFF]*/.exec(line)?.[0].length ?? 0;
    if (line[blank] === "#") {
      const span = { start: at + blank, end };
      comments.push({ text: text.slice(span.start, span.end), span, ownLine: true });
      continue;
    }
    const entry = readLine(uri, text, at, line);
    if (entry !== undefined) entries.push(entry);
  }
  return [{ span: { start: 0, end: text.length }, entries, comments, problems: [] }];
}

function readLine(uri: string, text: string, at: number, line: string): Entry | undefined {
  const match = LINE.exec(line);
  if (match === null) return undefined;
  const [, lead = "", exported = "", around, name = "", separator, rest] = match;
  const start = at + lead.length + exported.length + (around?.length ?? 0);
  const keySpan = { start, end: start + name.length };
  const from = keySpan.end + (separator?.length ?? 0);
  const written = rest === undefined ? undefined : valueIn(rest, around, lead.includes("-"));
  const valueSpan: Span = { start: from, end: from + (written?.length ?? 0) };
  return {
    uri,
    part: 0,
    key: name,
    path: [{ name, span: keySpan }],
    keySpan,
    value: written?.value,
    source: text.slice(valueSpan.start, valueSpan.end),
    valueSpan,
    span: { start: keySpan.start, end: valueSpan.end },
    viaAlias: false,
  };
}

/** How much of the line is the value, and what it means; `value` is `undefined` where escapes decide. */
function valueIn(
  rest: string,
  around: string | undefined,
  inList: boolean,
): { readonly length: number; readonly value: string | undefined } {
  if (around !== undefined) {
    const close = rest.indexOf(around);
    const inside = close === -1 ? rest : rest.slice(0, close);
    return { length: inside.length, value: close === -1 || inside.includes("\\") ? undefined : inside };
  }
  const quote = inList ? null : /^(["'])(.*?)\1/.exec(rest);
  if (quote !== null) {
    const [whole, , inside = ""] = quote;
    return { length: whole.length, value: inside.includes("\\") ? undefined : inside };
  }
  const plain = rest.replace(/(^|[ \t])#.*$/, "").trimEnd();
  return { length: plain.length, value: plain };
}
