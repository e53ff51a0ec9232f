/** The unified diff of a file that fixes changed: no line of it shows the value of a secret. */
import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk, structuredPatch } from "diff";
import { parse } from "../analysis/parse.ts";
import { secretsOf } from "../model/secret/document.ts";
import { mask } from "../model/secret/shapes.ts";
import { drawn, unled } from "../texts/drawn.ts";
import { within } from "./secrets.ts";

export interface Diff {
  readonly text: string;
  /** True where a changed line is not shown as it is, because of a secret or of what steers a terminal: it cannot be applied. */
  readonly isMasked: boolean;
}

/** Hunks are cut where an unchanged line cannot be shown as it is, so that `patch` and `git apply` still take them. */
export function diffOf(path: string, before: string, after: string): Diff {
  if (before === after) return { text: "", isMasked: false };
  const was = linesOf(path, before);
  const is = linesOf(path, after);
  const name = drawn(path);
  const patch = structuredPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context });
  const pieces = patch.hunks.flatMap((hunk) => cut(stepsOf(hunk, was, is)));
  return {
    text: formatPatch({ ...patch, hunks: pieces.map(hunkOf) }, FILE_HEADERS_ONLY),
    isMasked: pieces.some((piece) => piece.some(({ sign, isAltered }) => sign !== " " && isAltered)),
  };
}

const context = 3;

interface Line {
  readonly shown: string;
  readonly isAltered: boolean;
}

/** A line of a hunk, and where it stands, or would, before and after. */
interface Step extends Line {
  readonly sign: string;
  readonly old: number;
  readonly now: number;
  /** `\ No newline at end of file`. */
  readonly note: readonly string[];
}

function linesOf(path: string, text: string): readonly Line[] {
  const secrets = secretsOf(parse({ uri: path, text }));
  let start = 0;
  return text.split("\n").map((source) => {
    const line = { start, end: start + source.length };
    start = line.end + 1;
    const hidden = within(secrets, line);
    const shown = hidden.reduceRight(
      (rest, span) => rest.slice(0, span.start - line.start) + mask + rest.slice(span.end - line.start),
      source,
    );
    const end = shown.endsWith("\r") ? "\r" : "";
    const plain = drawn(shown.slice(0, shown.length - end.length)) + end;
    return { shown: plain, isAltered: hidden.length > 0 || plain !== source || unled(plain) !== plain };
  });
}

function stepsOf(hunk: StructuredPatchHunk, was: readonly Line[], is: readonly Line[]): readonly Step[] {
  const steps: Step[] = [];
  let old = hunk.oldStart;
  let now = hunk.newStart;
  for (const [index, text] of hunk.lines.entries()) {
    const sign = text.charAt(0);
    if (sign === "\\") continue;
    const line = (sign === "+" ? is[now - 1] : was[old - 1]) ?? { shown: mask, isAltered: true };
    const next = hunk.lines[index + 1];
    steps.push({ ...line, sign, old, now, note: next?.startsWith("\\") ? [next] : [] });
    if (sign !== "+") old++;
    if (sign !== "-") now++;
  }
  return steps;
}

/** The pieces between unchanged lines that cannot be shown, each with what context is left to it. */
function cut(steps: readonly Step[]): readonly (readonly Step[])[] {
  const pieces: Step[][] = [[]];
  for (const step of steps) {
    if (step.sign === " " && step.isAltered) pieces.push([]);
    else pieces.at(-1)?.push(step);
  }
  return pieces.flatMap((piece, index) => {
    const first = piece.findIndex(isChange);
    if (first === -1) return [];
    const last = piece.findLastIndex(isChange);
    const trailing = Math.min(context, piece.length - 1 - last);
    // More lines before than behind would mean the end of the file to `patch`.
    const isCut = index < pieces.length - 1 && trailing < context;
    const leading = Math.min(first, isCut ? trailing : context);
    return [piece.slice(first - leading, last + 1 + trailing)];
  });
}

function isChange({ sign }: Step): boolean {
  return sign !== " ";
}

function hunkOf(steps: readonly Step[]): StructuredPatchHunk {
  return {
    oldStart: steps[0]?.old ?? 1,
    oldLines: steps.filter(({ sign }) => sign !== "+").length,
    newStart: steps[0]?.now ?? 1,
    newLines: steps.filter(({ sign }) => sign !== "-").length,
    lines: steps.flatMap(({ sign, shown, note }) => [`${sign}${shown}`, ...note]),
  };
}
