/** What a configuration file says, before anyone asks what it means: entries with exact spans, in parts, with comments and problems. */
import type { GrammarId } from "./grammar-id.ts";

/** A half-open range of UTF-16 offsets into the text: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span in a named document; the only way in which positions leave this folder. */
export interface Place {
  readonly uri: string;
  readonly span: Span;
}

/**
 * One written setting: a key and its scalar value, flattened as Spring and java.util.Properties flatten it.
 *
 * `key` is the flattened name (`spring.kafka.producer.acks`, `clients[0]`, `map[some.key]`).
 * `keySpan` covers the written key: for .properties the raw key with its escapes, for YAML the last key of the path
 * (for an element of a sequence: the element itself).
 * `value` is what the application is given as text (YAML 1.1 `on` is `true`, `010` is `8`), `undefined` where the grammar
 * cannot tell. `source` is the value as the file writes it, quotes and escapes included. `valueSpan` covers exactly `source`; it is empty, and stands
 * where a value would be written, when there is none.
 */
export interface Entry {
  readonly uri: string;
  /** Index into `ConfigDocument.parts`. */
  readonly part: number;
  readonly key: string;
  readonly path: readonly KeySegment[];
  readonly keySpan: Span;
  readonly value: string | undefined;
  readonly source: string;
  /** What YAML makes of a value that is no text: whoever converts it may treat a number in another way than its digits. */
  readonly scalar?: "bool" | "int" | "float";
  readonly valueSpan: Span;
  /** The whole entry from the first character of the key to the last of the value, continuation lines included. */
  readonly span: Span;
  /** True where the entry's value is written elsewhere (a YAML alias or a merged mapping): it must not be edited here. */
  readonly viaAlias: boolean;
}

/** One written step on the way to an entry: `spring`, `kafka`, `producer.acks`; in .properties there is one for the whole key. */
export interface KeySegment {
  readonly name: string;
  readonly span: Span;
}

/** A comment without its line end; `span` begins at its mark. `ownLine` is false where it ends a line of YAML. */
export interface Comment {
  readonly text: string;
  readonly span: Span;
  readonly ownLine: boolean;
}

/**
 * Something the reader of this file refuses or silently changes. `duplicate-key`: SnakeYAML refuses, Properties takes the last;
 * `refused`: the loader stops here; `byte-order-mark`: java.util.Properties makes it part of the first key;
 * `bad-escape`: java.util.Properties throws on a malformed \uXXXX; `template`: the file is filled in by a tool first, nothing about its syntax can be known.
 */
export interface SyntaxProblem {
  readonly kind: "duplicate-key" | "refused" | "byte-order-mark" | "bad-escape" | "template";
  readonly span: Span;
  /** The key concerned, or the parser's own words, for the message. */
  readonly detail: string;
  /** For a duplicate: where the key stands first. */
  readonly related?: Span;
}

/** A part as its grammar finds it in a text. */
export interface ReadPart {
  readonly span: Span;
  readonly entries: readonly Entry[];
  readonly comments: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
}

/**
 * One configuration in a file: a YAML document, one of Spring's documents between `#---`, a service of a compose file, a file
 * that is embedded in another. It has entries, comments and problems of its own; a head in it holds for it alone.
 */
export interface Part extends ReadPart {
  /** What it is called where a file holds several: a service, the key of a ConfigMap. */
  readonly name?: string;
  readonly grammar: GrammarId;
  /** The stretch of the text that its grammar read, and which of the parts found there it is. */
  readonly source: { readonly range: Span; readonly index: number };
  /** False where the text between is escaped or folded: findings and advice, no edit. */
  readonly writable: boolean;
}

/** Parts that a program reads as one file: a whole document, or a file that is embedded in one. */
export interface ConfigFile {
  /** The document in which it is written. */
  readonly uri: string;
  /** Where its program finds it: the address of the document, or for an embedded file a path below that address. */
  readonly path: string;
  readonly parts: readonly Part[];
}

/** A parsed text. Parsing never fails: what cannot be read is a problem, and the rest is there. */
export interface ConfigDocument extends ConfigFile {
  readonly text: string;
  /** All parts, those of embedded files too; `Entry.part` counts in them. */
  readonly parts: readonly Part[];
  /** The file that the document is, then the files that are embedded in it. */
  readonly files: readonly ConfigFile[];
  /** Set for a text that a tool fills in before anybody reads it: `open` where more than values is filled in, so that lines may come and go. */
  readonly template?: "closed" | "open";
  /** Reads another text as this one was read: the proof of an edit. */
  readonly reread: (text: string) => ConfigDocument;
}

/** All entries of a document or file, part by part, each in the order in which they are written. */
export function entriesOf({ parts }: { readonly parts: readonly ReadPart[] }): readonly Entry[] {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only.entries;
  const known = entriesByParts.get(parts) ?? parts.flatMap((part) => part.entries);
  entriesByParts.set(parts, known);
  return known;
}

const entriesByParts = new WeakMap<readonly ReadPart[], readonly Entry[]>();

/** The part whose text holds `offset`, the innermost of several; the last one where none does. */
export function partAt({ parts }: { readonly parts: readonly Part[] }, offset: number): Part | undefined {
  let best: Part | undefined;
  for (const part of parts) {
    if (offset < part.span.start || offset > part.span.end) continue;
    if (best === undefined || part.span.end - part.span.start <= best.span.end - best.span.start) best = part;
  }
  return best ?? parts.at(-1);
}

/** The file whose text holds `offset`: an embedded one before the document itself. */
export function fileAt(document: ConfigDocument, offset: number): ConfigFile {
  const part = partAt(document, offset);
  return document.files.find(({ parts }) => part !== undefined && parts.includes(part)) ?? document;
}

/** The entry whose key or value touches `offset`, if any; where several do, the innermost. */
export function entryAt(document: { readonly parts: readonly ReadPart[] }, offset: number): Entry | undefined {
  let best: Entry | undefined;
  for (const part of document.parts) {
    for (const entry of part.entries) {
      if (offset < entry.span.start || offset > entry.span.end) continue;
      if (best === undefined || entry.span.end - entry.span.start < best.span.end - best.span.start) best = entry;
    }
  }
  return best;
}

/** All problems of a document or file, part by part. */
export function problemsOf({ parts }: { readonly parts: readonly ReadPart[] }): readonly SyntaxProblem[] {
  return parts.flatMap((part) => part.problems);
}

/** All comments of a document or file, part by part. */
export function commentsOf({ parts }: { readonly parts: readonly ReadPart[] }): readonly Comment[] {
  return parts.flatMap((part) => part.comments);
}
