/** Reads a text into a document: its own parts by one grammar, and the parts that stand in it as files or configurations of their own. */
import type { ConfigDocument, ConfigFile, Entry, Part, ReadPart, Span } from "./document.ts";
import type { GrammarId } from "./grammar-id.ts";
import { grammars } from "./grammars.ts";
import { moved } from "./moved.ts";
import { opennessOf, readTemplate } from "./template.ts";
import { endOfBlanks, lineStart, nextLineStart } from "./text-lines.ts";

/** A stretch of a document that another grammar reads. */
export interface Embedding {
  readonly grammar: GrammarId;
  /** The entries of the document that are this stretch: they give way to what is read in it. */
  readonly entries: readonly Entry[];
  /** Whole lines, or where `folded` is given the value in whose place its entries stand. */
  readonly range: Span;
  /** The text of a value that is escaped or folded: its entries stand at `range`, and cannot be edited. */
  readonly folded?: string;
  /** What a stretch of the file around it is called. */
  readonly name?: string;
  /** Where its program finds it, for a file; a stretch without is a part of the file around it. */
  readonly path?: string;
}

/** Entries of a document that are a configuration of their own: a service, an element of a list. */
export interface Slice {
  readonly name: string;
  readonly entries: readonly Entry[];
  /** How many steps of their paths lead to it: the last of them is where it begins. */
  readonly depth: number;
}

/** What stands in a document besides what its own grammar says. */
export interface Divisions {
  readonly embeddings: readonly Embedding[];
  readonly slices: readonly Slice[];
}

/** Finds them in a document that has only its own parts yet. */
export type Divide = (document: ConfigDocument) => Divisions;

/**
 * Parses one text; never fails and never throws. `divide` is asked again when a changed text is reread. `isTemplate` is true for a
 * file whose name says that a tool fills it in. `earlier` is an earlier text of the same file: what has not changed is not read again.
 */
export function readDocument(
  uri: string,
  text: string,
  grammar: GrammarId,
  divide?: Divide,
  isTemplate = false,
  earlier?: ConfigDocument,
): ConfigDocument {
  const whole = { start: 0, end: text.length };
  const before = earlier && readBefore.get(earlier);
  const read = isTemplate
    ? readTemplate(text, (masked) => grammars[grammar].read(uri, masked))
    : grammars[grammar].read(uri, text, before?.grammar === grammar ? before.parts : undefined);
  const own = read.map((part, index): Part => {
    return { ...part, grammar, source: { range: whole, index }, writable: true };
  });
  const reread = (changed: string): ConfigDocument => readDocument(uri, changed, grammar, divide, isTemplate, plain);
  const files = [{ uri, path: uri, parts: own }];
  const template = isTemplate ? { template: opennessOf(text, read) } : {};
  const plain: ConfigDocument = { uri, path: uri, text, parts: own, files, ...template, reread };
  const divisions = divide?.(plain);
  const isPlain = divisions === undefined || divisions.embeddings.length + divisions.slices.length === 0;
  const document = isPlain ? plain : divided(plain, divisions);
  for (const one of [plain, document]) readBefore.set(one, { grammar, parts: read });
  return document;
}

/** What its grammar made of a document, for the next text of it. */
const readBefore = new WeakMap<ConfigDocument, { readonly grammar: GrammarId; readonly parts: readonly ReadPart[] }>();

function divided(document: ConfigDocument, { embeddings, slices }: Divisions): ConfigDocument {
  const { uri, text } = document;
  const inside = new Set(embeddings.flatMap(({ entries }) => entries));
  const parts: Part[] = [...sliced(document, slices, inside)];
  const mine: Part[] = [...parts];
  const embedded = new Map<string, Part[]>();
  for (const embedding of embeddings) {
    for (const part of embeddedParts(uri, text, embedding, parts.length)) {
      parts.push(part);
      if (embedding.path === undefined) mine.push(part);
      else embedded.set(embedding.path, [...(embedded.get(embedding.path) ?? []), part]);
    }
  }
  const files = [...embedded].map(([path, own]): ConfigFile => ({ uri, path, parts: own }));
  return { ...document, parts, files: [{ uri, path: uri, parts: mine }, ...files] };
}

/** The parts of a document, less what its slices and embedded stretches take, and the slices behind them. */
function sliced(document: ConfigDocument, slices: readonly Slice[], inside: ReadonlySet<Entry>): readonly Part[] {
  const { parts, text } = document;
  const taken = new Set([...inside, ...slices.flatMap(({ entries }) => entries)]);
  const spans = slices.map((slice) => extentOf(slice, text));
  const inSlice = (offset: number): boolean => spans.some(({ start, end }) => offset >= start && offset < end);
  const rest = parts.map(
    (part): Part => ({
      ...part,
      entries: part.entries.filter((entry) => !taken.has(entry)),
      comments: part.comments.filter(({ span }) => !inSlice(span.start)),
    }),
  );
  const more = slices.flatMap(({ name, entries }, index): Part[] => {
    const around = parts[entries[0]?.part ?? -1];
    const span = spans[index];
    if (around === undefined || span === undefined) return [];
    const comments = around.comments.filter((one) => one.span.start >= span.start && one.span.start < span.end);
    const part = parts.length + index;
    const own = entries.filter((entry) => !inside.has(entry)).map((entry) => ({ ...entry, part }));
    return [{ ...around, name, span, comments, problems: [], entries: own }];
  });
  return [...rest, ...more];
}

/** From the comment lines right above the step that leads to it to the end of the line of the last, with the blank lines below it. */
function extentOf({ entries, depth }: Slice, text: string): Span {
  let start = text.length;
  let end = 0;
  for (const entry of entries) {
    start = Math.min(start, entry.span.start, entry.path[depth - 1]?.span.start ?? start);
    end = Math.max(end, entry.span.end);
  }
  start = lineStart(text, start);
  for (
    let above = lineStart(text, Math.max(0, start - 1));
    above < start;
    above = lineStart(text, Math.max(0, start - 1))
  ) {
    if (!/^[ \t]*#/.test(text.slice(above, start))) break;
    start = above;
  }
  return { start, end: endOfBlanks(text, nextLineStart(text, end)) };
}

function embeddedParts(uri: string, text: string, embedding: Embedding, firstPart: number): readonly Part[] {
  const { grammar, folded, name, range } = embedding;
  const { read, divider } = grammars[grammar];
  const found: Part[] = [];
  const keep = (part: ReadPart, stretch: Span, index: number): void => {
    found.push({
      ...part,
      ...(name === undefined ? {} : { name }),
      grammar,
      source: { range: stretch, index },
      writable: folded === undefined,
    });
  };
  if (folded !== undefined) {
    for (const [index, part] of read(uri, folded).entries())
      keep(
        moved(part, firstPart + found.length, () => range),
        range,
        index,
      );
    return found;
  }
  for (const stretch of stretchesOf(text, range, divider)) {
    const by = stretch.start;
    const shift = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
    for (const [index, part] of read(uri, text.slice(by, stretch.end)).entries())
      keep(moved(part, firstPart + found.length, shift), stretch, index);
  }
  return found;
}

/** The range without the lines that divide it: those that fit `divider` and stand no deeper than its first line. */
function stretchesOf(text: string, range: Span, divider: RegExp | undefined): readonly Span[] {
  if (divider === undefined) return [range];
  const found: Span[] = [];
  let indent: number | undefined;
  let { start } = range;
  for (let at = range.start; at < range.end; at = nextLineStart(text, at)) {
    const line = text.slice(at, Math.min(range.end, nextLineStart(text, at))).replace(/[\r\n]+$/, "");
    const depth = line.search(/[^ \t]/);
    if (depth === -1) continue;
    indent ??= depth;
    if (depth !== indent || !divider.test(line)) continue;
    found.push({ start, end: at });
    start = nextLineStart(text, at);
  }
  found.push({ start, end: range.end });
  return found.length === 1 ? found : found.filter((one) => text.slice(one.start, one.end).trim() !== "");
}
