/** Finds the literal from which a drawn expectation came, in the source of its test, and says how it has to read. */
import { diffWordsWithSpace } from "diff";

/** A part of a literal: what is written, with its place in the source, or what stands between `${` and `}`. */
export type Piece = { readonly at: number; readonly raw: string; readonly cooked: string } | "hole";

/** A string or a template of a source text. */
export interface Literal {
  readonly start: number;
  readonly quote: '"' | "`";
  readonly pieces: readonly Piece[];
}

/** Replaces `source.slice(start, end)`. */
export interface Redrawing {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** A change of the drawing itself: `before.slice(start, end)` becomes `newText`; `line` is the drawn line in which it lies whole. */
interface Change extends Redrawing {
  readonly line?: { readonly start: number; readonly text: string };
}

/** A line that a finding draws: blanks, carets, a severity, the message. In the text it is no comment and no setting. */
export const drawn = /^\s*\^+ (error|warning|info|hint): .*$/;

/**
 * What has to be replaced in the source so that the drawing `before` becomes `after`, of which only drawn lines differ.
 * `from` is the offset of the call: of two literals that read alike the next one behind it is meant. `undefined` where no
 * literal, or more than one, can be meant, or where a drawn line would fall into `${…}`.
 */
export function redrawings(
  literals: readonly Literal[],
  before: string,
  after: string,
  from: number,
): readonly Redrawing[] | undefined {
  const wanted = changes(before, after);
  if (replaced(before, wanted) !== after) return undefined;
  const whole = meant(literals, before, "whole", from) ?? meant(literals, before, "part", from);
  const edits = wanted.map((change) => {
    if (whole !== undefined) return inSource(whole, change, literals, from);
    if (change.line === undefined) return undefined;
    // The line may come from a text of its own, with or without its severity.
    const { start, text } = change.line;
    const message = text.replace(/^\s*\^+ (error|warning|info|hint): /, "");
    return [text.replace(/^\s*\^+ /, ""), message].reduce<Redrawing | undefined>((found, said) => {
      const shift = start + text.length - said.length;
      const match = meant(literals, said, "whole", from);
      return found ?? (match === undefined ? undefined : inSource(match, shifted(change, -shift), literals, from));
    }, undefined);
  });
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

/** The literal that says most of the text; of several that say as much, the next behind the call. */
function meant(literals: readonly Literal[], text: string, as: "whole" | "part", from: number): Match | undefined {
  const fitting = literals.flatMap((literal) => match(literal, text, as) ?? []);
  const best = Math.max(...fitting.map(({ written }) => written));
  const candidates = fitting.filter(({ written }) => written === best);
  return candidates.length === 1 ? candidates[0] : candidates.find(({ literal }) => literal.start >= from);
}

function shifted(change: Change, by: number): Change {
  return { ...change, start: change.start + by, end: change.end + by };
}

/** The text with all replaced; they do not overlap. */
export function replaced(text: string, edits: readonly Redrawing[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, newText }) => rest.slice(0, start) + newText + rest.slice(end), text);
}

interface Match {
  readonly literal: Literal;
  /** Where each piece lies in the drawing. */
  readonly spans: readonly {
    readonly piece: Piece;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
  /** How much of the drawing the literal says itself. */
  readonly written: number;
}

/** The literal as the whole drawing, or as a part of it that is put together with others. */
function match(literal: Literal, drawing: string, as: "whole" | "part"): Match | undefined {
  const pieces: readonly Piece[] = as === "whole" ? literal.pieces : ["hole", ...literal.pieces, "hole"];
  const written = literal.pieces.reduce((sum, piece) => sum + (piece === "hole" ? 0 : piece.cooked.length), 0);
  if (written < 2 && written < drawing.length) return undefined;
  const pattern = pieces.map((piece) => (piece === "hole" ? "([\\s\\S]*?)" : `(${escaped(piece.cooked)})`)).join("");
  const found = new RegExp(`^${pattern}$`).exec(drawing);
  if (found === null) return undefined;
  let end = 0;
  const spans = pieces.map((piece, i) => {
    const start = end;
    const text = found[i + 1] ?? "";
    end += text.length;
    return { piece, start, end, text };
  });
  return { literal, spans, written };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** Where the drawn lines under a line of the text differ: word by word where there are as many, else all of them at once. */
function changes(before: string, after: string): readonly Change[] {
  const [old, now] = [runs(before), runs(after)];
  return old.flatMap((run, i): readonly Change[] => {
    const next = now[i];
    if (next === undefined || run.lines === next.lines) return [];
    const lines = [run, next].map((one) => one.lines.match(/[^\n]*\n|[^\n]+$/g) ?? []);
    const [was = [], is = []] = lines;
    if (was.length === is.length)
      return was.flatMap((line, k) => words(run.start + was.slice(0, k).join("").length, line, is[k] ?? ""));
    const seam = before.slice(0, run.start).endsWith("\n") ? "" : "\n";
    return [{ start: run.start, end: run.start + run.lines.length, newText: seam + next.lines }];
  });
}

function words(start: number, before: string, after: string): readonly Change[] {
  const line = { start, text: before.replace(/\n$/, "") };
  const found: Change[] = [];
  let at = start;
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    const last = found.at(-1);
    const touches = last !== undefined && last.end === at;
    if (removed) {
      if (touches) found[found.length - 1] = { ...last, end: at + value.length };
      else found.push({ start: at, end: at + value.length, newText: "", line });
    } else if (added) {
      if (touches) found[found.length - 1] = { ...last, newText: last.newText + value };
      else found.push({ start: at, end: at, newText: value, line });
    }
    if (!added) at += value.length;
  }
  return found;
}

/** For each line of the text the lines drawn under it, and where they begin. */
function runs(drawing: string): readonly { readonly start: number; readonly lines: string }[] {
  const found: { start: number; lines: string }[] = [];
  let offset = 0;
  for (const line of drawing.match(/[^\n]*\n|[^\n]+$/g) ?? [""]) {
    const last = found.at(-1);
    if (drawn.test(line.replace(/\n$/, "")) && last !== undefined) last.lines += line;
    else found.push({ start: offset + line.length, lines: "" });
    offset += line.length;
  }
  return found;
}

function inSource(
  { literal, spans }: Match,
  change: Change,
  literals: readonly Literal[],
  from: number,
): Redrawing | undefined {
  const { start, end, newText } = change;
  const around = spans.filter((one) => one.start <= start && end <= one.end);
  // At the seam of two pieces the written one takes the line.
  const span = around.find(({ piece }) => piece !== "hole") ?? around[0];
  if (span === undefined) return undefined;
  if (span.piece === "hole") {
    // Within a line it is a message of its own; a whole line would change a text that others share.
    const inner = change.line && meant(literals, span.text, "whole", from);
    return inner && inSource(inner, shifted(change, -span.start), literals, from);
  }
  const { at, raw } = span.piece;
  const said =
    literal.quote === "`" ? newText.replace(/[\\`]|\$(?=\{)/g, "\\$&") : JSON.stringify(newText).slice(1, -1);
  return { start: at + rawOffset(raw, start - span.start), end: at + rawOffset(raw, end - span.start), newText: said };
}

/** Where in the raw text of a literal its character at `offset` stands. */
function rawOffset(raw: string, offset: number): number {
  let cooked = 0;
  for (const { 0: token, index } of raw.matchAll(/\\(?:u\{[^}]+\}|u.{4}|x.{2}|.)|./gs)) {
    if (cooked >= offset) return index;
    const point = /^\\u\{(.+)\}$/.exec(token)?.[1];
    cooked += token === "\\\n" ? 0 : point !== undefined && Number.parseInt(point, 16) > 0xffff ? 2 : 1;
  }
  return raw.length;
}
