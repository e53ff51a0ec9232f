/** What can be folded: parts, the settings of one component, comments, marked regions, continued lines; in YAML every mapping. */
import type { Analysis } from "../analysis/analyze.ts";
import { type ConfigDocument, commentsOf, entriesOf, type Span } from "../syntax/document.ts";
import { isYaml } from "../syntax/grammars.ts";
import { lineEnd, lineStart } from "../syntax/text-lines.ts";
import { componentRuns } from "./component-runs.ts";

export interface Fold {
  /** A region is what somebody has marked as one: editors fold all of those at once. */
  readonly kind?: "comment" | "region";
  readonly span: Span;
}

/** `undefined` for a document without components, which its editor folds by itself. */
export function folds(analysis: Analysis, uri: string): readonly Fold[] | undefined {
  const document = analysis.documents.find((one) => one.uri === uri);
  if (document === undefined || analysis.components.length === 0) return undefined;
  // An answer takes the place of the editor's own folding by indentation, and a component of YAML is a mapping.
  const parts = isYaml(document) ? indented(document.text) : [...components(analysis, document), ...long(document)];
  const found = [...dividedParts(document), ...parts, ...comments(document), ...regions(document)];
  const { text } = document;
  // Of several that begin in a line an editor folds one: the widest.
  const byLine = new Map<number, Fold>();
  for (const fold of found) {
    const line = lineStart(text, fold.span.start);
    const known = byLine.get(line);
    if (lineEnd(text, fold.span.start) < fold.span.end && (known === undefined || known.span.end < fold.span.end))
      byLine.set(line, fold);
  }
  return [...byLine.values()].toSorted((a, b) => a.span.start - b.span.start);
}

/** Each from its divider on; the first has none. */
function dividedParts({ files, text }: ConfigDocument): readonly Fold[] {
  const own = files[0]?.parts.filter(({ name }) => name === undefined) ?? [];
  return own.slice(1).map(({ span }): Fold => {
    const written = text.slice(span.start, span.end);
    const start = span.start + (/^\s*/.exec(written)?.[0].length ?? 0);
    return { span: { start, end: span.start + written.trimEnd().length } };
  });
}

/** With the continued lines of the last entry; a file that is one component has nothing to fold by it. */
function components(analysis: Analysis, document: ConfigDocument): readonly Fold[] {
  const runs = componentRuns(analysis, document);
  if (new Set(runs.map(({ readers }) => readers)).size < 2) return [];
  return runs.filter(({ readers }) => readers !== "").map(({ span }): Fold => ({ span }));
}

/** Each line with all that stands deeper below it; empty lines at its end stay visible. */
function indented(text: string): readonly Fold[] {
  const found: Fold[] = [];
  const open: { readonly depth: number; readonly start: number }[] = [];
  let end = 0;
  const close = (depth: number): void => {
    for (let last = open.at(-1); last !== undefined && last.depth >= depth; last = open.at(-1)) {
      found.push({ span: { start: last.start, end } });
      open.pop();
    }
  };
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const depth = line.search(/\S/);
    if (depth === -1) continue;
    close(depth);
    open.push({ depth, start: index + depth });
    end = index + line.trimEnd().length;
  }
  close(0);
  return found;
}

function comments(document: ConfigDocument): readonly Fold[] {
  const { text } = document;
  const blocks: Span[] = [];
  for (const { span, text: written } of commentsOf(document)) {
    if (markOf(written) !== undefined) continue;
    const last = blocks.at(-1);
    const isNext = last !== undefined && /^[ \t\f]*(\r\n|\n|\r)[ \t\f]*$/.test(text.slice(last.end, span.start));
    if (isNext) blocks[blocks.length - 1] = { start: last.start, end: span.end };
    else blocks.push(span);
  }
  return blocks.map((span): Fold => ({ kind: "comment", span }));
}

/** From `# region` to its `# endregion`, on lines of their own, as editors know them in YAML. */
function regions(document: ConfigDocument): readonly Fold[] {
  const { text } = document;
  const found: Fold[] = [];
  const open: number[] = [];
  for (const { span, text: written } of commentsOf(document)) {
    const mark = markOf(written);
    if (mark === undefined || text.slice(lineStart(text, span.start), span.start).trim() !== "") continue;
    if (mark === "begins") {
      open.push(span.start);
      continue;
    }
    const start = open.pop();
    if (start !== undefined) found.push({ kind: "region", span: { start, end: span.end } });
  }
  return found;
}

function markOf(comment: string): "begins" | "ends" | undefined {
  const mark = /^[#!]\s*(end)?region\b/.exec(comment);
  return mark === null ? undefined : mark[1] === undefined ? "begins" : "ends";
}

function long(document: ConfigDocument): readonly Fold[] {
  const { text } = document;
  return entriesOf(document)
    .filter(({ span }) => lineEnd(text, span.start) < span.end)
    .map(({ span }): Fold => ({ span }));
}
