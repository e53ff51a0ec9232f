/** Reads JSON text, with the comments and trailing commas that people leave in it, into one part. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Entry, KeySegment, ReadPart, Span, SyntaxProblem } from "../document.ts";
import { deepest, isTooDeep } from "./depth.ts";

/** Entries for all texts, numbers and booleans. `null` is no value that anybody knows, nor is a text that JSON refuses (`\\$`: a shell has yet to write it). */
export function readJson(uri: string, text: string): readonly ReadPart[] {
  const whole = { start: 0, end: text.length };
  if (isTooDeep(text)) {
    const problem: SyntaxProblem = {
      kind: "refused",
      span: { start: 0, end: 0 },
      detail: `nested deeper than ${deepest}`,
    };
    return [{ span: whole, entries: [], comments: [], problems: [problem] }];
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const refused = new Set(errors.map(({ offset }) => offset));
  const entries: Entry[] = [];
  const walk = (node: Node, path: readonly KeySegment[], key: string, keySpan: Span, missing: number): void => {
    if (node.type === "object") {
      for (const property of node.children ?? []) {
        const [name, value] = property.children ?? [];
        if (name === undefined || typeof name.value !== "string") continue;
        const span = spanOf(name);
        const below = key === "" ? name.value : `${key}.${name.value}`;
        const next = [...path, { name: name.value, span }];
        if (value !== undefined) walk(value, next, below, span, span.end);
        else entries.push(entryOf(uri, text, next, below, span, undefined, span.end));
      }
    } else if (node.type === "array") {
      for (const [index, item] of (node.children ?? []).entries()) {
        const name = `[${index}]`;
        const span = spanOf(item);
        walk(item, [...path, { name, span }], key + name, span, span.start);
      }
    } else {
      const entry = entryOf(uri, text, path, key === "" ? "document" : key, keySpan, node, missing);
      entries.push(refused.has(node.offset) ? { ...entry, value: undefined } : entry);
    }
  };
  if (root !== undefined) walk(root, [], "", { start: root.offset, end: root.offset }, root.offset);
  const problems = errors.map(({ error, offset, length }): SyntaxProblem => {
    // A comment that nobody closes is said to end behind the text.
    const span = { start: offset, end: Math.min(offset + length, text.length) };
    return { kind: "refused", span, detail: printParseErrorCode(error) };
  });
  return [{ span: whole, entries, comments: [], problems }];
}

function entryOf(
  uri: string,
  text: string,
  path: readonly KeySegment[],
  key: string,
  keySpan: Span,
  node: Node | undefined,
  missing: number,
): Entry {
  const valueSpan = node === undefined ? { start: missing, end: missing } : spanOf(node);
  const source = text.slice(valueSpan.start, valueSpan.end);
  return {
    uri,
    part: 0,
    key,
    path,
    keySpan,
    value:
      node?.type === "string" ? String(node.value) : node === undefined || node.type === "null" ? undefined : source,
    source,
    valueSpan,
    span: { start: Math.min(keySpan.start, valueSpan.start), end: Math.max(keySpan.end, valueSpan.end) },
    viaAlias: false,
  };
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
