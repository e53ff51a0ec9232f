/** Removes entries from YAML text, together with the collections that they leave empty. */
import type { CST } from "yaml";
import type { Entry, Span } from "../document.ts";
import type { GrammarText } from "../grammar.ts";
import type { TextEdit } from "../text-edit.ts";
import { lineEnd, lineStart, nextLineStart } from "../text-lines.ts";
import { isFlow, rootsOf, stepsTo, type TreeStep, type YamlCollection } from "./tree.ts";

/** The edits that take out all of `entries`; none when one of them is not a node of its own. */
export function removeFromYaml(document: GrammarText, entries: readonly Entry[]): readonly TextEdit[] {
  const { text, uri } = document;
  const doomed = new Map<YamlCollection, Set<number>>();
  const spans: Span[] = [];
  for (const entry of entries) {
    const steps = stepsTo(document, entry);
    if (steps === undefined && entry.path.length > 0) return [];
    if (steps === undefined) spans.push(entry.valueSpan);
    else doom(steps, doomed);
  }
  const tops = new Set(rootsOf(document));
  for (const [collection, indexes] of doomed) {
    const emptied = indexes.size === collection.items.length;
    if (emptied && !tops.has(collection)) continue;
    if (emptied && isFlow(collection)) spans.push({ start: collection.range[0] + 1, end: collection.range[1] - 1 });
    else spans.push(...runs(indexes).map(([from, to]) => spanOfRun(text, collection, from, to)));
  }
  return spans.map((span) => ({ uri, span, newText: "" }));
}

/** Marks the item that a path ends at; where that was the last of a collection, the collection goes from its parent. */
function doom(steps: readonly TreeStep[], doomed: Map<YamlCollection, Set<number>>): void {
  for (const { collection, index } of steps.toReversed()) {
    const indexes = doomed.get(collection) ?? new Set<number>();
    indexes.add(index);
    doomed.set(collection, indexes);
    if (indexes.size < collection.items.length) return;
  }
}

/** Neighbouring indexes joined: first and last of each run. */
function runs(indexes: ReadonlySet<number>): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const last = result.at(-1);
    if (last !== undefined && last[1] === index - 1) last[1] = index;
    else result.push([index, index]);
  }
  return result;
}

function spanOfRun(text: string, collection: YamlCollection, from: number, to: number): Span {
  const start = startOfItem(collection, from);
  const next = to + 1 < collection.items.length ? startOfItem(collection, to + 1) : undefined;
  const end = endOfItem(collection, to);
  if (isFlow(collection))
    return next === undefined ? { start: endOfItem(collection, from - 1), end } : { start, end: next };
  const line = lineStart(text, start);
  const before = text.slice(line, start);
  if (/^[ \t]*$/.test(before)) return { start: line, end: afterLine(text, end) };
  if (next !== undefined) return { start, end: next };
  // A byte order mark is the file's, not the line's; what else stands before keeps its line end.
  return { start, end: before === "\ufeff" ? afterLine(text, end) : lineEnd(text, end) };
}

/** A value may end behind its line end already, as a block scalar does. */
function afterLine(text: string, end: number): number {
  return lineStart(text, end) === end && end > 0 ? end : nextLineStart(text, lineEnd(text, end));
}

/** Where an item begins, with its dash or question mark, anchor and tag. */
function startOfItem(collection: YamlCollection, index: number): number {
  const item = itemToken(collection, index);
  const lead = item?.start.find(({ type }) => !["space", "newline", "comment", "comma"].includes(type));
  return lead?.offset ?? item?.key?.offset ?? item?.sep?.[0]?.offset ?? item?.value?.offset ?? collection.range[0];
}

function endOfItem(collection: YamlCollection, index: number): number {
  const item = collection.items[index];
  const token = itemToken(collection, index);
  const marks = [...(token?.start ?? []), ...(token?.sep ?? [])].filter(
    ({ type }) => !["space", "newline", "comment", "comma"].includes(type),
  );
  const ends = marks.map(({ offset, source }) => offset + source.length);
  const nodes = item === undefined ? [] : "key" in item ? [item.key, item.value] : [item];
  return Math.max(collection.range[0], ...ends, ...nodes.map((node) => node?.range[1] ?? 0));
}

function itemToken(collection: YamlCollection, index: number): CST.CollectionItem | undefined {
  const token = collection.srcToken;
  if (token === undefined || !("items" in token)) return undefined;
  return token.items[index];
}
