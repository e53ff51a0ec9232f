/** How much of a document has to be read again to prove an edit: a stretch that its grammar reads alone as within the whole. */
import { type ConfigDocument, type Entry, entriesOf, problemsOf, type ReadPart, type Span } from "./document.ts";
import { grammars } from "./grammars.ts";
import type { TextEdit } from "./text-edit.ts";

/** What a grammar made of a text. */
type Read = { readonly parts: readonly ReadPart[] };

/** The whole document, or a stretch of it. */
export interface Stretch {
  readonly text: string;
  /** Where it begins in the document. */
  readonly at: number;
  /** Those of the document that stand in it. */
  readonly entries: readonly Entry[];
  /** How many it has. */
  readonly problems: number;
  /** Reads another text in its place; `undefined` where what follows would not begin a line any more. */
  readonly reread: (text: string) => Read | undefined;
  /** False where a key that is new in it stands elsewhere in the same part already. */
  readonly isFree: (wanted: readonly { readonly key: string; readonly part: number }[]) => boolean;
}

/** The stretch in which edits and the entries that they touch stand; the whole where that is not certain. */
export function stretchAround(
  document: ConfigDocument,
  edits: readonly TextEdit[],
  touched: readonly Entry[],
): Stretch {
  const spans = [...edits, ...touched].map(({ span }) => span);
  const around = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  return alone(document, around) ?? whole(document);
}

/** How many characters are read to prove an edit there. */
export function lengthToProve(document: ConfigDocument, span: Span): number {
  const { start, end } = windowOf(document, span) ?? { start: 0, end: document.text.length };
  return end - start;
}

function whole(document: ConfigDocument): Stretch {
  const { text, reread } = document;
  const problems = problemsOf(document).length;
  return { text, at: 0, entries: entriesOf(document), problems, reread, isFree: () => true };
}

/** Nothing that a problem, a template or another file inside of it may have a say in is divided. */
function windowOf(document: ConfigDocument, span: Span): Span | undefined {
  const { parts, files, text } = document;
  const [first] = parts;
  const window = first === undefined ? undefined : grammars[first.grammar].window;
  if (window === undefined || files.length > 1 || !isPlain(document)) return undefined;
  const found = window(document, span);
  return found.start <= 0 && found.end >= text.length ? undefined : found;
}

const plain = new WeakMap<ConfigDocument, boolean>();

function isPlain(document: ConfigDocument): boolean {
  const known = plain.get(document);
  if (known !== undefined) return known;
  const { parts, text } = document;
  const isSo = parts.every(({ source: { range, index }, problems, writable }, at) => {
    return writable && index === at && range.start === 0 && range.end === text.length && problems.length === 0;
  });
  plain.set(document, isSo);
  return isSo;
}

function alone(document: ConfigDocument, span: Span): Stretch | undefined {
  const window = windowOf(document, span);
  if (window === undefined || span.start < window.start || span.end > window.end) return undefined;
  const { uri, parts } = document;
  const { grammar } = parts[0] ?? {};
  if (grammar === undefined) return undefined;
  const text = document.text.slice(window.start, window.end);
  const entries = entriesIn(parts, window);
  const read = (changed: string): Read => ({ parts: grammars[grammar].read(uri, changed) });
  if (!isSame(entries, read(text), window.start)) return undefined;
  const endsWhole = (changed: string): boolean =>
    window.end === document.text.length || /(?:^|[\r\n])$/.test(changed.slice(-1));
  return {
    text,
    at: window.start,
    entries,
    problems: 0,
    reread: (changed) => (endsWhole(changed) ? read(changed) : undefined),
    isFree: (wanted) => areFree(document, entries, wanted),
  };
}

function entriesIn(parts: ConfigDocument["parts"], { start, end }: Span): readonly Entry[] {
  return parts
    .filter(({ entries }) => (entries[0]?.span.start ?? end) < end && (entries.at(-1)?.span.end ?? start) >= start)
    .flatMap(({ entries }) => entries.filter(({ span }) => span.start >= start && span.start < end));
}

function isSame(own: readonly Entry[], read: Read, at: number): boolean {
  const others = entriesOf(read);
  if (others.length !== own.length || problemsOf(read).length > 0) return false;
  return own.every((entry, i) => {
    const other = others[i];
    return other?.key === entry.key && other.value === entry.value && other.span.start + at === entry.span.start;
  });
}

/** The keys of each part, found once for all edits. */
const keys = new WeakMap<ConfigDocument["parts"][number], ReadonlySet<string>>();

function areFree(
  { parts }: ConfigDocument,
  before: readonly Entry[],
  wanted: readonly { readonly key: string; readonly part: number }[],
): boolean {
  const own = new Set(before.map(({ part, key }) => `${part} ${key}`));
  return wanted.every(({ key, part }) => {
    const around = parts[part];
    if (around === undefined || own.has(`${part} ${key}`)) return true;
    const known = keys.get(around) ?? new Set(around.entries.map((entry) => entry.key));
    keys.set(around, known);
    return !known.has(key);
  });
}
