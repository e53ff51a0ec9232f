/** Comments that silence findings: `# kafka-lossless-ignore RULE -- reason`, and what each of them covers. */
import type { Comment, ConfigDocument, ConfigFile, Entry, Part, Span } from "../syntax/document.ts";

/** One comment that silences. */
export interface Suppression {
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason: string;
  readonly covers: (span: Span) => boolean;
}

const form = /^(?:[#!]|\/\/)\s*kafka-lossless-ignore(-file)?(?=\s|$)\s*(.*)$/;

/** All such comments of a document, part by part. */
export function suppressionsOf(document: ConfigDocument): readonly Suppression[] {
  return document.files.flatMap((file) => file.parts.flatMap((part) => ofPart(document.text, file, part)));
}

function ofPart(text: string, file: ConfigFile, part: Part): readonly Suppression[] {
  return part.comments.flatMap((comment): Suppression[] => {
    const match = form.exec(comment.text);
    if (match === null) return [];
    const body = match[2] ?? "";
    const [list = "", ...reason] = body.split(/(?:^|\s)--(?=\s|$)/);
    const offset = comment.span.start + comment.text.length - body.length;
    const rules = [...list.matchAll(/[^\s,]+/g)].map((one) => ({
      id: one[0],
      span: { start: offset + one.index, end: offset + one.index + one[0].length },
    }));
    const target = match[1] === undefined ? nextOf(text, part.entries, comment) : wholeOf(file, part, comment);
    const covers = (span: Span): boolean =>
      target !== undefined && span.start >= target.start && span.end <= target.end;
    // A comment that names no rule has nothing to point at but itself.
    const named = rules.length > 0 ? rules : [{ id: "", span: comment.span }];
    return [{ rules: named, reason: reason.join(" -- ").trim(), covers }];
  });
}

/** The entry, or the mapping that is a component, which follows the comment or stands before it on its line. */
function nextOf(text: string, entries: readonly Entry[], comment: Comment): Span | undefined {
  if (!comment.ownLine) {
    const lineStart = text.lastIndexOf("\n", comment.span.start - 1) + 1;
    return (
      entries.findLast((entry) => entry.span.end <= comment.span.start && entry.span.end > lineStart)?.span ??
      openedBefore(entries, comment, lineStart)
    );
  }
  const next = entries.find(
    (entry) => entry.span.start >= comment.span.end || newSegment(entry, comment) !== undefined,
  );
  if (next === undefined) return undefined;
  const segment = newSegment(next, comment);
  return segment === undefined ? next.span : extentOf(entries, segment);
}

/** The first step of an entry's path that is written after the comment. */
function newSegment(entry: Entry, comment: Comment): Span | undefined {
  return entry.path.find((segment) => segment.span.start >= comment.span.end)?.span;
}

/** For `producer: # comment`: the mapping that this line opens. */
function openedBefore(entries: readonly Entry[], comment: Comment, lineStart: number): Span | undefined {
  for (const entry of entries) {
    const segment = entry.path.find((one) => one.span.start >= lineStart && one.span.end <= comment.span.start);
    if (segment !== undefined) return extentOf(entries, segment.span);
  }
  return undefined;
}

function extentOf(entries: readonly Entry[], segment: Span): Span {
  const inside = entries.filter((entry) => entry.path.some((one) => one.span.start === segment.start));
  return { start: segment.start, end: Math.max(segment.end, ...inside.map((entry) => entry.span.end)) };
}

/** `-file` holds for its part, in the first part for the whole file; below the first entry it holds for nothing. */
function wholeOf({ parts }: ConfigFile, part: Part, comment: Comment): Span | undefined {
  const [first] = part.entries;
  if (first !== undefined && first.span.start < comment.span.start) return undefined;
  const isFirst =
    part.name === undefined && !parts.slice(0, parts.indexOf(part)).some(({ entries }) => entries.length > 0);
  if (!isFirst) return part.span;
  const spans = parts.map(({ span }) => span);
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
