/** Reads YAML in pieces: what begins with a key in the first column says the same alone, so that only a piece that has changed is read again. */
import { isMap, isScalar, type ParsedNode } from "yaml";
import type { ReadPart, Span } from "../document.ts";
import { moved } from "../moved.ts";
import type { YamlDialect } from "./dialect.ts";
import { keyIdentity } from "./keys.ts";
import { isMergeKey } from "./node.ts";
import { type Refused, readParts, withRefused } from "./parts.ts";
import type { YamlError } from "./source.ts";

/** What one piece says, with offsets of its own. */
interface Piece {
  readonly part: ReadPart;
  /** Where its reader stops, if it does. */
  readonly error: YamlError | undefined;
  /** The keys in its first column. */
  readonly keys: readonly string[];
}

/** A piece where it stands in a text. */
interface Placed {
  readonly at: number;
  readonly index: number;
  readonly part: ReadPart;
}

/** What is known of the pieces of a text, by their own; `undefined` for one that means something else alone. */
interface Known {
  readonly pieces: Map<string, Piece | undefined>;
  readonly placed: Map<Piece, Placed>;
}

/** Kept with what was read, for the next text of the same file. */
const knownOf = new WeakMap<readonly ReadPart[], Known>();

/** A shorter text is read as a whole at once. */
const worthwhile = 2_000;

/** What begins a document, and what begins with a key in the first column. */
const beginnings = /^(?:---.*|[A-Za-z_][\w./-]*:(?=[ \t\r\n]|$))/gm;

/** What may reach from one piece into another: anchors and aliases, directives, ends of documents, other ends of lines. */
const reaching = /(?:^|[\s[{,:-])[&*][^\s,[\]{}]|^(?:%|\.\.\.)|\r(?!\n)|[\u0085\u2028\u2029\uFEFF]/m;

/** What came of it. */
export interface InPieces {
  /** `undefined` where a piece means something else alone: the text has to be read as a whole. */
  readonly parts: readonly ReadPart[] | undefined;
  /** Keeps what is known of the pieces with what was read in the end, and gives that back. */
  readonly keepFor: (parts: readonly ReadPart[]) => readonly ReadPart[];
}

/** Reads a text piece by piece; `earlier` is what was read of an earlier one. */
export function readInPieces(
  uri: string,
  text: string,
  dialect: YamlDialect,
  earlier: readonly ReadPart[] | undefined,
): InPieces {
  if (text.length < worthwhile || reaching.test(text)) return { parts: undefined, keepFor: (parts) => parts };
  const before = earlier === undefined ? undefined : knownOf.get(earlier);
  const now: Known = { pieces: new Map(), placed: new Map() };
  const keepFor: InPieces["keepFor"] = (parts) => {
    knownOf.set(parts, now);
    return parts;
  };
  const parts: ReadPart[] = [];
  let open: ReadPart[] = [];
  let keys = new Set<string>();
  let refused: Refused | undefined;
  let isWhole = false;
  const close = (): void => {
    parts.push(joined(open));
    open = [];
    keys = new Set();
  };
  for (const { start, end, isDocument } of cut(text)) {
    if (isDocument && open.length > 0) close();
    // A copy: what is kept of it must not keep the whole text.
    const own = ` ${text.slice(start, end)}`.slice(1);
    const isKnown = before?.pieces.has(own) === true;
    if (isWhole && !isKnown) continue;
    const piece = isKnown ? before.pieces.get(own) : pieceOf(uri, own, dialect);
    now.pieces.set(own, piece);
    if (piece === undefined || piece.keys.some((key) => keys.has(key))) {
      isWhole = true;
      continue;
    }
    for (const key of piece.keys) keys.add(key);
    const placed = place(piece, start, parts.length, before?.placed.get(piece));
    now.placed.set(piece, placed);
    open.push(placed.part);
    const { error } = piece;
    if (error !== undefined) refused ??= { part: parts.length, error: { ...error, span: shifted(error.span, start) } };
  }
  close();
  return { parts: isWhole ? undefined : withRefused(parts, refused, text), keepFor };
}

/** From one beginning to the next; what stands above the first belongs to it. */
function* cut(text: string): Generator<Span & { readonly isDocument: boolean }> {
  let start = 0;
  let isDocument = true;
  for (const { index, 0: found } of text.matchAll(beginnings)) {
    const isNext = found.startsWith("---");
    // Of what is no more than blanks and comments a document makes no other one.
    const isBegun = /^[ \t]*[^\s#]/m.test(text.slice(start, index));
    if (!isBegun) continue;
    yield { start, end: index, isDocument };
    start = index;
    isDocument = isNext;
  }
  yield { start, end: text.length, isDocument };
}

function pieceOf(uri: string, text: string, dialect: YamlDialect): Piece | undefined {
  const { parts, refused, stream } = readParts(uri, text, text, dialect);
  const [part] = parts;
  const [document] = stream.documents;
  if (part === undefined || document === undefined || parts.length > 1 || !document.isContained) return undefined;
  if (/^---(?![ \t]*\r?$|[ \t]+#)/m.test(text)) return undefined;
  const keys = keysOf(document.contents);
  const error = refused?.error;
  if (keys === undefined || (error !== undefined && (error.span.start >= text.length || mayGoOn(text))))
    return undefined;
  return { part, error, keys };
}

/** The keys in the first column; `undefined` for anything but a mapping that more keys may be added to. */
function keysOf(root: ParsedNode | null): readonly string[] | undefined {
  if (root === null || (isScalar(root) && root.range[0] === root.range[1] && root.tag === undefined)) return [];
  if (!isMap(root) || root.tag !== undefined || root.srcToken?.type !== "block-map" || root.srcToken.indent !== 0)
    return undefined;
  const keys = root.items.map(({ key }) => (isMergeKey(key) ? undefined : keyIdentity(key, new Map())));
  return keys.includes(undefined) ? undefined : keys.filter((key) => key !== undefined);
}

/** A word in the first column that has no colon yet takes the next line for its own. */
function mayGoOn(text: string): boolean {
  const last = text.split("\n").findLast((line) => !/^\s*(?:#|$)/.test(line));
  return last === undefined || !/^\s/.test(last);
}

function place(piece: Piece, at: number, index: number, last: Placed | undefined): Placed {
  if (last?.at === at && last.index === index) return last;
  return { at, index, part: moved(piece.part, index, (span) => shifted(span, at)) };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Pieces that follow each other as one part. */
function joined(pieces: readonly ReadPart[]): ReadPart {
  return {
    span: { start: pieces[0]?.span.start ?? 0, end: pieces.at(-1)?.span.end ?? 0 },
    entries: pieces.flatMap(({ entries }) => entries),
    comments: pieces.flatMap(({ comments }) => comments),
    problems: pieces.flatMap(({ problems }) => problems),
  };
}
