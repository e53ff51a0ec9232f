/** Parts in another place: what was read of a stretch of a text, as it stands in the whole. */
import type { ReadPart, Span } from "./document.ts";

/** The part with all its spans where `to` puts them, as number `index` of its document. */
export function moved(part: ReadPart, index: number, to: (span: Span) => Span): ReadPart {
  return {
    span: to(part.span),
    entries: part.entries.map((entry) => ({
      ...entry,
      part: index,
      path: entry.path.map(({ name, span }) => ({ name, span: to(span) })),
      keySpan: to(entry.keySpan),
      valueSpan: to(entry.valueSpan),
      span: to(entry.span),
    })),
    comments: part.comments.map((comment) => ({ ...comment, span: to(comment.span) })),
    problems: part.problems.map(({ related, ...problem }) => ({
      ...problem,
      span: to(problem.span),
      ...(related === undefined ? {} : { related: to(related) }),
    })),
  };
}
