/** What every grammar can do: the one seam between text and entries. The table of grammars is in grammars.ts. */
import type { Entry, ReadPart, Span } from "./document.ts";
import type { TextEdit } from "./text-edit.ts";

/** A text that one grammar has read as a whole; offsets are those of this text. */
export interface GrammarText {
  readonly uri: string;
  readonly text: string;
  readonly parts: readonly ReadPart[];
}

/** One way to insert: the edits, the flattened key that comes of it, and the entry without a value whose place it takes. */
export interface Insertion {
  readonly edits: readonly TextEdit[];
  readonly key: string;
  readonly replaces: string | undefined;
}

/** Where an entry goes: into this part, beside `near` where that is there. */
export interface InsertionPoint {
  readonly part: number;
  readonly near: Entry | undefined;
}

/**
 * A way to write entries. Reading never fails and never throws. Every change is given as candidates, the best first: which of
 * them says what was meant, and nothing else, is proved by reading the result (edit.ts), so a candidate may be wrong.
 */
export interface Grammar {
  /** `earlier` is what this gave for an earlier text of the same file: the answer is the same with it, and may come sooner. */
  read(uri: string, text: string, earlier?: readonly ReadPart[]): readonly ReadPart[];
  /** The flattened key of a path that is written in these segments. */
  key(segments: readonly string[]): string;
  set(read: GrammarText, entry: Entry, value: string): readonly (readonly TextEdit[])[];
  /** Several at once, with the lines and empty collections that they leave. */
  remove(read: GrammarText, entries: readonly Entry[]): readonly (readonly TextEdit[])[];
  /** In place; none where the entry has to move. */
  rename(read: GrammarText, entry: Entry, segments: readonly string[]): readonly (readonly TextEdit[])[];
  insert(read: GrammarText, segments: readonly string[], value: string, point: InsertionPoint): readonly Insertion[];
  /** The stretch around a span that is read alone as within the whole text, and that no change inside of the span can leave; absent where only the whole is. */
  window?(read: GrammarText, span: Span): Span;
  /** What may be written at an offset; `undefined` where nothing may. .properties tell it from their entries. */
  slotAt?(text: string, offset: number, isEmbedded: boolean): Slot | undefined;
  /** How a comment is written; `undefined` in a grammar without any. */
  readonly comments: CommentForm | undefined;
  /** Where a file that is embedded with an indentation is divided into several: the lines that divide. */
  readonly divider: RegExp | undefined;
  /** What the loader makes of a repeated key; `undefined` where its complaints are not known well enough to be reported. */
  readonly duplicates: "refused" | "last-counts" | undefined;
}

/** What may be written at the cursor: a key, or the value of one. */
export interface Slot {
  readonly kind: "key" | "value";
  /** The written steps above; for a value with its own key at the end. */
  readonly path: readonly string[];
  readonly replace: Span;
  /** A key or value as it is written here, with what has to stand around it. */
  readonly write: (text: string) => string;
}

/** `#` or `//`; whether a comment may end the line of an entry. */
export interface CommentForm {
  readonly mark: string;
  readonly endsLines: boolean;
}
