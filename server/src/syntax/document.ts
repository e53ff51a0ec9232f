/** What a configuration file says, before anyone asks what it means: entries with exact spans, sections, comments, problems. */

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

/** The grammars that are read here. */
export type Format = "properties" | "yaml";

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
  /** Index into `ConfigDocument.sections`. */
  readonly section: number;
  readonly key: string;
  readonly path: readonly KeySegment[];
  readonly keySpan: Span;
  readonly value: string | undefined;
  readonly source: string;
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

/** A comment without its line end; `span` begins at the `#` or `!`. `ownLine` is false where it ends a line of YAML. */
export interface Comment {
  readonly text: string;
  readonly span: Span;
  readonly ownLine: boolean;
  readonly section: number;
}

/** One of Spring's "documents" inside a file, divided by `---` or `#---`; a file without a divider, or of another reader, has one. */
export interface Section {
  readonly span: Span;
  readonly entries: readonly Entry[];
}

/**
 * Something the reader of this file refuses or silently changes. `duplicate-key`: SnakeYAML refuses, Properties takes the last;
 * `refused`: SnakeYAML stops here; `byte-order-mark`: java.util.Properties makes it part of the first key;
 * `bad-escape`: java.util.Properties throws on a malformed \uXXXX; `template`: the file is filled in by a tool first, nothing about its syntax can be known.
 */
export interface SyntaxProblem {
  readonly kind: "duplicate-key" | "refused" | "byte-order-mark" | "bad-escape" | "template";
  readonly span: Span;
  /** The key concerned, or the parser's own words, for the message. */
  readonly detail: string;
  readonly section: number;
  /** For a duplicate: where the key stands first. */
  readonly related?: Span;
}

/** A parsed file. Parsing never fails: what cannot be read is a problem, and the rest is there. */
export interface ConfigDocument {
  readonly uri: string;
  readonly format: Format;
  /** Whose reading of .properties this is: Spring Boot's, or that of java.util.Properties. */
  readonly loader?: "spring";
  readonly text: string;
  readonly sections: readonly Section[];
  readonly comments: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
}

/** All entries of a document in the order in which they are written. */
export function entriesOf(document: ConfigDocument): readonly Entry[] {
  return document.sections.flatMap((section) => section.entries);
}

/** The entry whose key or value touches `offset`, if any; where several do, the innermost. */
export function entryAt(document: ConfigDocument, offset: number): Entry | undefined {
  let best: Entry | undefined;
  for (const section of document.sections) {
    for (const entry of section.entries) {
      if (offset < entry.span.start || offset > entry.span.end) continue;
      if (best === undefined || entry.span.end - entry.span.start < best.span.end - best.span.start) best = entry;
    }
  }
  return best;
}
