/** Writes new entries into YAML text, below the deepest mapping on their way that is there already. */
import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from "yaml";
import type { GrammarText, Insertion } from "../grammar.ts";
import { lineBreakOf, lineEnd, lineStart } from "../text-lines.ts";
import type { YamlDialect } from "./dialect.ts";
import { keyName } from "./keys.ts";
import { emptySpan, type YamlPair } from "./node.ts";
import { isFlow, rootsOf } from "./tree.ts";
import { isAlike, keyForm, scalarForms } from "./write.ts";

/** Where a new entry can hang: a mapping, or a key without a value; `used` characters of the flattened key lead there. */
interface Anchorage {
  readonly map: YAMLMap.Parsed | undefined;
  readonly pair: YamlPair | undefined;
  readonly used: number;
  readonly path: string;
  readonly indent: number;
}

/** The forms of the value, in a flow collection or not. */
type Write = (inFlow: boolean, map: YAMLMap.Parsed | undefined) => readonly string[];

/** The ways to insert, the best first: nested below what is there, then as one dotted key. */
export function insertIntoYaml(
  document: GrammarText,
  segments: readonly string[],
  value: string,
  part: number,
  isBare: YamlDialect["isBare"],
): readonly Insertion[] {
  const write: Write = (inFlow, map) =>
    scalarForms(value, "plain", inFlow, (text) => isBare(text) || hasAlike(map, text));
  const root = rootsOf(document)[part] ?? null;
  const { full, starts } = flattenSegments(segments);
  const top = { pair: undefined, used: 0, path: "", indent: -1 };
  const isEmpty = root === null || (isScalar(root) && root.value === "" && root.type === "PLAIN");
  if (isEmpty) return atEnd(document, segments, write, part);
  if (!isMap(root)) return [];
  const found = descend(document.text, root, full, { ...top, map: root });
  const rest = restOf(segments, starts, found.used);
  if (rest.length === 0) return [];
  const dotted = [rest.join(".").replaceAll(".[", "[")];
  const forms = prefersDots(found.map) ? [dotted, rest] : [rest, dotted];
  const below = forms.flatMap((form) => insertAt(document, found, form, write));
  // Where what is there is an alias or has one elsewhere, the whole key at the top leaves it alone.
  return [...below, ...insertAt(document, { ...top, map: root }, [full], write)];
}

/** Among numbers a number may stand, among booleans a boolean: what reads the others reads it. */
function hasAlike(map: YAMLMap.Parsed | undefined, text: string): boolean {
  return map?.items.some(({ value }) => isAlike(value, text)) ?? false;
}

function flattenSegments(segments: readonly string[]): { readonly full: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let full = "";
  for (const name of segments) {
    if (full !== "" && !name.startsWith("[")) full += ".";
    starts.push(full.length);
    full += name;
  }
  return { full, starts };
}

/** What is left of the segments behind the first `used` characters of the key. */
function restOf(segments: readonly string[], starts: readonly number[], used: number): readonly string[] {
  return segments.flatMap((name, index) => {
    const start = starts[index] ?? 0;
    if (start + name.length <= used) return [];
    return [start >= used ? name : name.slice(used - start)];
  });
}

/** Follows the existing keys as far as they spell the beginning of `full`. */
function descend(text: string, node: ParsedNode | null, full: string, from: Anchorage): Anchorage {
  let best = from;
  const steps = isMap(node)
    ? node.items.map((pair) => ({ name: keyName(pair.key, new Map()), child: pair.value, pair }))
    : isSeq(node)
      ? node.items.map((child, index) => ({ name: `[${index}]`, child, pair: undefined }))
      : [];
  for (const { name, child, pair } of steps) {
    if (name === undefined || !full.startsWith(name, from.used)) continue;
    const end = from.used + name.length;
    if (full[end] !== "." && full[end] !== "[") continue;
    const used = full[end] === "." ? end + 1 : end;
    const path = from.path === "" || name.startsWith("[") ? from.path + name : `${from.path}.${name}`;
    const indent = pair === undefined ? from.indent : columnOf(text, pair.key.range[0]);
    const empty = child === null || (isScalar(child) && child.range[0] === child.range[1]);
    let next: Anchorage | undefined;
    if (isMap(child)) next = descend(text, child, full, { map: child, pair, used, path, indent });
    else if (isSeq(child)) next = descend(text, child, full, { ...from, used, path, indent });
    else if (empty && pair !== undefined) next = { map: undefined, pair, used, path, indent };
    if (next === undefined || (isSeq(child) && next.map === from.map)) continue;
    if (next.used > best.used) best = next;
  }
  return best;
}

/** A mapping of dotted keys and nothing nested goes on like that. */
function prefersDots(map: YAMLMap.Parsed | undefined): boolean {
  if (map === undefined || map.items.some(({ value }) => isMap(value) || isSeq(value))) return false;
  return map.items.some(({ key }) => isScalar(key) && String(key.value).includes("."));
}

function insertAt(document: GrammarText, at: Anchorage, rest: readonly string[], write: Write): readonly Insertion[] {
  const { text, uri } = document;
  const { map, pair } = at;
  const names = usesBrackets(map)
    ? rest.map((name) => (name.includes(".") && name[0] !== "[" ? `[${name}]` : name))
    : rest;
  const key = flattenSegments([at.path, ...names]).full;
  const edit = (offset: number, newText: string, replaces?: string): Insertion => ({
    edits: [{ uri, span: { start: offset, end: offset }, newText }],
    key,
    replaces,
  });
  if (map !== undefined && isFlow(map)) {
    const last = map.items.at(-1);
    const lead = last === undefined ? "" : ", ";
    const name = keyForm(flattenSegments(names).full, "plain", true);
    const offset = last === undefined ? map.range[0] + 1 : endOfPair(text, last);
    return write(true, map).map((form) => edit(offset, `${lead}${name}: ${form}`));
  }
  const lineBreak = lineBreakOf(text);
  const first = map?.items[0];
  const last = map?.items.at(-1);
  if (first !== undefined && last !== undefined) {
    const column = columnOf(text, startOfPair(first));
    return write(false, map).flatMap((form) => {
      const lines = nested(document, names, form, column, lineBreak);
      const ownLine = text.slice(lineStart(text, startOfPair(first)), startOfPair(first)).trim() === "";
      const line = lineStart(text, startOfPair(first));
      const before = edit(line === 0 && text.startsWith("\ufeff") ? 1 : line, lines + lineBreak);
      const after = edit(lineEnd(text, endOfPair(text, last)), lineBreak + lines);
      return ownLine ? [after, before] : [after];
    });
  }
  if (pair === undefined) return [];
  const column = at.indent + stepOf(document);
  return write(false, undefined).map((form) =>
    edit(lineEnd(text, endOfPair(text, pair)), lineBreak + nested(document, names, form, column, lineBreak), at.path),
  );
}

/** Into a part without anything in it. */
function atEnd(document: GrammarText, segments: readonly string[], write: Write, part: number): readonly Insertion[] {
  const { text, uri } = document;
  const end = document.parts[part]?.span.end ?? text.length;
  const lineBreak = lineBreakOf(text);
  const open = end > 0 && !/[\r\n\ufeff]/.test(text.charAt(end - 1)) ? lineBreak : "";
  const key = flattenSegments(segments).full;
  return write(false, undefined).map((form) => {
    const newText = `${open}${nested(document, segments, form, 0, lineBreak)}${lineBreak}`;
    return { edits: [{ uri, span: { start: end, end }, newText }], key, replaces: undefined };
  });
}

function nested(
  document: GrammarText,
  names: readonly string[],
  form: string,
  column: number,
  lineBreak: string,
): string {
  const step = stepOf(document);
  return names
    .map((name, depth) => {
      const line = `${" ".repeat(column + depth * step)}${keyForm(name, "plain", false)}:`;
      return depth === names.length - 1 ? `${line} ${form}` : line;
    })
    .join(lineBreak);
}

function usesBrackets(map: YAMLMap.Parsed | undefined): boolean {
  return map?.items.some(({ key }) => isScalar(key) && /^\[.*\]$/.test(String(key.value))) ?? false;
}

/** How far this file indents a nested mapping, judged by the first one. */
function stepOf(document: GrammarText): number {
  const { text } = document;
  for (const root of rootsOf(document)) {
    if (!isMap(root)) continue;
    for (const pair of root.items) {
      const child = isMap(pair.value) && !isFlow(pair.value) ? pair.value.items[0] : undefined;
      const step = child === undefined ? 0 : columnOf(text, startOfPair(child)) - columnOf(text, startOfPair(pair));
      if (step > 0) return step;
    }
  }
  return 2;
}

function columnOf(text: string, offset: number): number {
  const column = offset - lineStart(text, offset);
  return text.startsWith("\ufeff") && lineStart(text, offset) === 0 ? Math.max(0, column - 1) : column;
}

function startOfPair(pair: YamlPair): number {
  const lead = pair.srcToken?.start.find(({ type }) => type !== "space" && type !== "newline" && type !== "comment");
  return lead?.offset ?? pair.key.range[0];
}

function endOfPair(text: string, pair: YamlPair): number {
  const mark = emptySpan(pair.srcToken?.sep ?? [], pair.key.range[1]).end;
  let end = Math.max(mark, Math.min(pair.value?.range[1] ?? 0, text.length));
  while (end > mark && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}
