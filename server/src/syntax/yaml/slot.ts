/** Where the cursor stands in a YAML file, told from lines and indentation alone: while a line is being written, no parser can. */
import type { Span } from "../document.ts";

/** What may be written at the cursor. */
export interface YamlSlot {
  readonly kind: "key" | "value";
  /** The keys above, outermost first, as written; for a value with its own key at the end. */
  readonly path: readonly string[];
  readonly replace: Span;
  /** Where the key begins in its line. */
  readonly indent: number;
  /** Keys that stand beside the cursor in the same mapping. */
  readonly siblings: readonly string[];
  /** For a key: true where a colon already follows. For a value: true where a blank is missing after the colon. */
  readonly colon: boolean;
  /** How far this file indents. */
  readonly step: number;
}

interface Line {
  readonly start: number;
  readonly indent: number;
  readonly text: string;
  readonly key: string | undefined;
  /** What follows the key's colon, without comment and blanks. */
  readonly value: string;
}

/** The slot at `offset`; `undefined` amid flow collections, lists, block scalars, tabs, and lines that are no `key: value`. A text that is embedded in another stands as deep as its first line. */
export function yamlSlot(text: string, offset: number, isEmbedded = false): YamlSlot | undefined {
  const base = isEmbedded ? baseOf(text) : 0;
  const lines = linesOf(text, base);
  const index = lines.findLastIndex((line) => line.start <= offset);
  const line = lines[index];
  if (line === undefined || line.text.includes("\t")) return undefined;
  const column = offset - line.start;
  if (column < line.indent && line.text.trim() !== "") return undefined;
  const indent = line.text.trim() === "" ? column : line.indent;
  const parents = parentsOf(lines, index, indent);
  if (parents === undefined) return undefined;
  const siblings = siblingsOf(lines, index, indent, parents.at(-1));
  if (siblings === undefined) return undefined;
  const names = parents.map((parent) => parent.key ?? "");
  const common = { indent: indent + base, siblings, step: stepOf(lines) };

  const pair = keyIn(line.text);
  if (pair !== undefined && column >= pair.colon) {
    const value = valueSpan(line, pair.end, column);
    if (value === undefined) return undefined;
    const colon = pair.end === pair.colon || column === pair.colon;
    return { kind: "value", path: [...names, pair.key], replace: value, colon, ...common };
  }
  const written =
    pair === undefined ? /^(\s*)([\w.-]*)\s*$/.exec(line.text) : /^(\s*)([\w.-]+)(?=\s*:)/.exec(line.text);
  if (written === null) return undefined;
  const start = line.start + (line.text.trim() === "" ? column : line.indent);
  const end = line.text.trim() === "" ? start : start + (written[2] ?? "").length;
  if (offset > end) return undefined;
  return { kind: "key", path: names, replace: { start, end }, colon: pair !== undefined, ...common };
}

/** The indentation of the first line with a key. */
function baseOf(text: string): number {
  return /^( *)[^\s#]/m.exec(text)?.[1]?.length ?? 0;
}

function linesOf(text: string, base: number): readonly Line[] {
  const lines: Line[] = [];
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  for (const match of text.slice(start).matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
    const [whole, full = ""] = match;
    const lead = Math.min(base, /^ */.exec(full)?.[0].length ?? 0);
    const content = full.slice(lead);
    const pair = keyIn(content);
    const value =
      pair === undefined
        ? ""
        : content
            .slice(pair.end)
            .replace(/(^|\s)#.*$/, "")
            .trim();
    lines.push({
      start: start + lead,
      indent: /^ */.exec(content)?.[0].length ?? 0,
      text: content,
      key: pair?.key,
      value,
    });
    start += whole.length;
    if (match[2] === "") break;
  }
  return lines;
}

/** The key of a line, where its colon has ended, and where the value begins; written so that no long line is read twice. */
function keyIn(line: string): { readonly key: string; readonly colon: number; readonly end: number } | undefined {
  const match = /^\s*("[^"]*"\s*|'[^']*'\s*|[^\s:#'"{}[\]-](?:[^:#]|:(?=\S))*):(?=(\s*))(?:\s|$)/.exec(line);
  if (match === null) return undefined;
  const [whole, written = "", blanks = ""] = match;
  const colon = whole.trimEnd().length;
  return { key: unquoted(written.trimEnd()), colon, end: colon + blanks.length };
}

function isBlank(line: Line): boolean {
  return /^\s*(#.*)?$/.test(line.text);
}

function isDivider(line: Line): boolean {
  return /^(---|\.\.\.)(\s|$)/.test(line.text);
}

/** The lines that open the mappings around `indent`, outermost first; `undefined` where something other than mappings is around. */
function parentsOf(lines: readonly Line[], index: number, indent: number): readonly Line[] | undefined {
  const parents: Line[] = [];
  let inner = indent;
  for (let i = index - 1; i >= 0 && inner > 0; i--) {
    const line = lines[i];
    if (line === undefined || isBlank(line)) continue;
    if (isDivider(line)) break;
    if (line.indent >= inner) continue;
    // An anchor or a tag may follow the colon of a mapping; anything else is a scalar, and what stands below belongs to it.
    if (line.key === undefined || !/^([&!]\S+\s*)*$/.test(line.value)) return undefined;
    parents.unshift(line);
    inner = line.indent;
  }
  return inner > 0 && parents.length === 0 && indent > 0 ? undefined : parents;
}

/** The keys of the mapping around the cursor; `undefined` where they stand in another column. */
function siblingsOf(
  lines: readonly Line[],
  index: number,
  indent: number,
  parent: Line | undefined,
): readonly string[] | undefined {
  const above = lines
    .slice(0, index)
    .findLastIndex((line) => line === parent || (parent === undefined && isDivider(line)));
  const siblings: string[] = [];
  for (let i = above + 1; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || i === index || isBlank(line)) continue;
    if (isDivider(line) || (parent !== undefined && line.indent <= parent.indent)) break;
    if (line.indent > indent && siblings.length > 0) continue;
    if (line.indent === indent && line.key !== undefined) siblings.push(line.key);
    else if (line.indent !== indent && (siblings.length === 0 || line.indent < indent)) return undefined;
  }
  return siblings;
}

/** The first indentation that the file has. */
function stepOf(lines: readonly Line[]): number {
  let outer = 0;
  for (const line of lines) {
    if (isBlank(line)) continue;
    if (line.indent > outer) return line.indent - outer;
    outer = line.indent;
  }
  return 2;
}

/** The value in its line: inside its quotes, before a comment. */
function valueSpan(line: Line, from: number, column: number): Span | undefined {
  const rest = line.text.slice(from);
  const quoted = /^(["'])(.*?)(?:\1|$)/.exec(rest);
  const start = quoted === null ? Math.min(from, column) : from + 1;
  const length = quoted === null ? rest.replace(/(^|\s)#.*$/, "").trimEnd().length : (quoted[2] ?? "").length;
  const end = quoted === null ? Math.max(from + length, Math.min(column, from)) : start + length;
  if (/^[|>&*!{[]/.test(rest)) return undefined;
  if (column < start || (column > end && rest.trim() !== "")) return undefined;
  return column > end
    ? { start: line.start + column, end: line.start + column }
    : { start: line.start + start, end: line.start + end };
}

function unquoted(key: string): string {
  return /^(["']).*\1$/.test(key) ? key.slice(1, -1) : key;
}
