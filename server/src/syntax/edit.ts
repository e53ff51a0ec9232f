/** Changes to a configuration file as text edits; no edit is given that would change anything besides what was asked for. */
import { type ConfigDocument, type Entry, entriesOf, type Part, problemsOf } from "./document.ts";
import type { GrammarText } from "./grammar.ts";
import { grammars } from "./grammars.ts";
import { endingAsBefore, endsAsBefore, withEndsOf } from "./line-end.ts";
import { applyEdits, difference, type TextEdit } from "./text-edit.ts";
import { stretchAround } from "./window.ts";

/** Gives `entry` the value `value`, in the quotes and layout that it has where they can hold it. */
export function setValue(document: ConfigDocument, entry: Entry, value: string): readonly TextEdit[] {
  if (entry.viaAlias || entry.value === value) return [];
  const wish: Wish = (entries) => entries.map((each) => (each === entry ? { ...each, value } : each));
  const candidates = editing(document, entry.part, (local) => {
    const own = local.find(entry);
    return own === undefined ? [] : local.grammar.set(local.read, own, value);
  });
  return firstSound(document, [entry], candidates, wish);
}

/** Takes `entry` out, with its lines. */
export function removeEntry(document: ConfigDocument, entry: Entry): readonly TextEdit[] {
  return removeEntries(document, [entry]);
}

/** Takes several entries out at once, and in YAML the mappings and sequences that they leave empty. */
export function removeEntries(document: ConfigDocument, entries: readonly Entry[]): readonly TextEdit[] {
  if (entries.length === 0 || entries.some((entry) => entry.viaAlias)) return [];
  const gone = new Set(entries);
  const wish: Wish = (all) => all.filter((entry) => !gone.has(entry));
  const edits: TextEdit[] = [];
  for (const [part, own] of groupedBySource(document, entries)) {
    const [candidate] = editing(document, part, (local) => {
      const found = own.flatMap((entry) => local.find(entry) ?? []);
      return found.length === own.length ? local.grammar.remove(local.read, found) : [];
    });
    if (candidate === undefined) return [];
    edits.push(...candidate);
  }
  return firstSound(document, entries, [endingAsBefore(document.text, edits), edits], wish, withoutIndexes);
}

/** Calls `entry` by the full flattened key `newKey`; where it has to move, the segments say how its new path is written. */
export function renameKey(
  document: ConfigDocument,
  entry: Entry,
  newKey: string | readonly string[],
): readonly TextEdit[] {
  const segments = typeof newKey === "string" ? [newKey] : newKey;
  const grammar = grammarOf(document, entry.part);
  if (grammar === undefined || entry.viaAlias) return [];
  const key = grammar.key(segments);
  if (key === entry.key) return [];
  const wish: Wish = (entries) => entries.map((each) => (each === entry ? { ...each, key } : each));
  const candidates = editing(document, entry.part, (local) => {
    const own = local.find(entry);
    return own === undefined ? [] : local.grammar.rename(local.read, own, segments);
  });
  const inPlace = firstSound(document, [entry], candidates, wish);
  return inPlace.length > 0 ? inPlace : move(document, entry, segments);
}

/**
 * Writes a new entry into the part of `near`, else into the last. `key` is the path in segments, which may contain dots. In
 * .properties it stands on a line of its own after `near`; in YAML it becomes the last child of the deepest mapping that is there.
 */
export function insertEntry(
  document: ConfigDocument,
  key: readonly string[],
  value: string,
  near: Entry | undefined,
): readonly TextEdit[] {
  const part = near?.part ?? document.files[0]?.parts.length ?? 1;
  const target = near === undefined ? Math.max(0, part - 1) : part;
  const before = document.parts[target]?.entries ?? [];
  const insertions = insertionsInto(document, target, key, value, near);
  for (const { edits, key: flattened, replaces } of insertions) {
    const here = (entry: Entry): boolean =>
      entry.part === target && (entry.key === flattened || entry.key === replaces);
    const replaced = before.filter(here);
    if (replaced.some((entry) => entry.key === flattened && !entry.viaAlias)) continue;
    const wish: Wish = (entries) => [
      ...entries.filter((entry) => !here(entry)),
      { key: flattened, value, part: target },
    ];
    const sound = firstSound(document, replaced, [edits], wish);
    if (sound.length > 0) return sound;
  }
  return [];
}

/** Removal and insertion as one edit, computed one after the other. */
function move(document: ConfigDocument, entry: Entry, segments: readonly string[]): readonly TextEdit[] {
  if (entry.value === undefined) return [];
  const removal = removeEntries(document, [entry]);
  if (removal.length === 0) return [];
  const between = document.reread(applyEdits(document.text, removal));
  const near = between.parts.length === document.parts.length ? between.parts[entry.part]?.entries[0] : undefined;
  const insertion = insertEntry(between, segments, entry.value, near);
  if (insertion.length === 0) return [];
  const after = withEndsOf(document.text, between.text, applyEdits(between.text, insertion));
  return [difference(document.uri, document.text, after)];
}

/** A part's stretch of the text as its grammar alone reads it; `at` is where the stretch begins in the document. */
interface Local {
  readonly grammar: (typeof grammars)[keyof typeof grammars];
  readonly read: GrammarText;
  readonly index: number;
  readonly at: number;
  /** The entry of the document as this reading has it. */
  find(entry: Entry): Entry | undefined;
}

/** What the grammar of a whole document has read of it, made once for all edits. */
const wholes = new WeakMap<ConfigDocument, GrammarText>();

function localOf(document: ConfigDocument, part: number): Local | undefined {
  const around = document.parts[part];
  if (around === undefined || !around.writable) return undefined;
  const { range, index } = around.source;
  const grammar = grammars[around.grammar];
  if (isWhole(document, around)) {
    const read = wholes.get(document) ?? { ...document, parts: document.parts.filter((one) => isWhole(document, one)) };
    wholes.set(document, read);
    const find = (entry: Entry): Entry => ({ ...entry, part: document.parts[entry.part]?.source.index ?? entry.part });
    return { grammar, read, index, at: 0, find };
  }
  const text = document.text.slice(range.start, range.end);
  const parts = grammar.read(document.uri, text);
  const find = (entry: Entry): Entry | undefined =>
    parts[document.parts[entry.part]?.source.index ?? -1]?.entries.find(
      (one) => one.key === entry.key && one.span.start === entry.span.start - range.start,
    );
  return { grammar, read: { uri: document.uri, text, parts }, index, at: range.start, find };
}

function isWhole({ text }: ConfigDocument, { source: { range } }: Part): boolean {
  return range.start === 0 && range.end === text.length;
}

/** The candidates of a part's grammar, in the places of the document. */
function editing(
  document: ConfigDocument,
  part: number,
  ask: (local: Local) => readonly (readonly TextEdit[])[],
): readonly (readonly TextEdit[])[] {
  const local = localOf(document, part);
  return local === undefined ? [] : ask(local).map((edits) => inDocument(edits, local.at));
}

function insertionsInto(
  document: ConfigDocument,
  part: number,
  key: readonly string[],
  value: string,
  near: Entry | undefined,
): ReturnType<Local["grammar"]["insert"]> {
  const local = localOf(document, part);
  if (local === undefined) return [];
  const point = { part: local.index, near: near === undefined ? undefined : local.find(near) };
  const insertions = local.grammar.insert(local.read, key, value, point);
  return insertions.map((one) => ({ ...one, edits: inDocument(one.edits, local.at) }));
}

function inDocument(edits: readonly TextEdit[], at: number): readonly TextEdit[] {
  if (at === 0) return edits;
  return edits.map(({ span, ...edit }) => ({ ...edit, span: { start: span.start + at, end: span.end + at } }));
}

/** Entries that one reading of a grammar holds together, by one of their parts. */
function groupedBySource({ parts }: ConfigDocument, entries: readonly Entry[]): ReadonlyMap<number, readonly Entry[]> {
  const groups = new Map<string, { readonly part: number; readonly entries: Entry[] }>();
  for (const entry of entries) {
    const source = parts[entry.part]?.source;
    const key = `${source?.range.start} ${source?.range.end}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { part: entry.part, entries: [entry] });
    else group.entries.push(entry);
  }
  return new Map([...groups.values()].map((group) => [group.part, group.entries]));
}

function grammarOf(document: ConfigDocument, part: number): Local["grammar"] | undefined {
  const id = document.parts[part]?.grammar;
  return id === undefined ? undefined : grammars[id];
}

/** What entries are to say after a change. */
type Wish = (entries: readonly Entry[]) => readonly Content[];

/** The first edits that lead to exactly these contents and to no more problems than there were; `touched` are the entries that change. */
function firstSound(
  document: ConfigDocument,
  touched: readonly Entry[],
  candidates: readonly (readonly TextEdit[])[],
  wish: Wish,
  name: (key: string) => string = (key) => key,
): readonly TextEdit[] {
  for (const edits of candidates) {
    if (edits.length === 0 || !endsAsBefore(document.text, edits)) continue;
    const { text, at, entries, problems, reread, isFree } = stretchAround(document, edits, touched);
    const wanted = wish(entries);
    const result = reread(applyEdits(text, inDocument(edits, -at)));
    if (result === undefined || problemsOf(result).length > problems || !isFree(wanted)) continue;
    if (contents(entriesOf(result), name) === contents(wanted, name)) return edits;
  }
  return [];
}

/** As much of an entry as an edit is proved by. */
interface Content {
  readonly key: string;
  readonly value: string | undefined;
  readonly part: number;
}

/** What a list of entries says, whatever its order between keys; parts without an entry do not count. */
function contents(entries: readonly Content[], name: (key: string) => string = (key) => key): string {
  const parts = [...new Set(entries.map((entry) => entry.part))].sort((a, b) => a - b);
  const rank = new Map(parts.map((part, index) => [part, index]));
  const lines = entries.map(({ key, value, part }) => JSON.stringify([rank.get(part), name(key), value]));
  return lines.sort().join("\n");
}

/** The elements of a sequence move up when one of them goes. */
function withoutIndexes(key: string): string {
  return key.replace(/\[\d+\]/g, "[]");
}
