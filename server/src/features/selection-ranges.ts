/** Widening a selection: the value or key, the entry, what belongs to its component, the section, the file. */
import type { Analysis } from "../analysis/analyze.ts";
import { entryAt, type Span } from "../syntax/document.ts";
import { componentRuns } from "./component-runs.ts";

/** From the narrowest to the widest, each around the one before; the whole file where nothing stands at `offset`. */
export function selectionRanges(analysis: Analysis, uri: string, offset: number): readonly Span[] {
  const document = analysis.documents.find((one) => one.uri === uri);
  if (document === undefined) return [];
  const entry = entryAt(document, offset);
  const wide: readonly Span[] = [
    ...document.parts.map(({ span }) => span).filter((span) => covers(span, offset)),
    { start: 0, end: document.text.length },
  ];
  if (entry === undefined) return growing(wide);
  const run = componentRuns(analysis, document).find(({ entries }) => entries.includes(entry));
  const narrow = [entry.valueSpan, entry.keySpan].filter((span) => covers(span, offset) && span.end > span.start);
  return growing([
    ...narrow.slice(0, 1),
    entry.span,
    ...(run === undefined || run.readers === "" ? [] : [run.span]),
    ...wide,
  ]);
}

function covers({ start, end }: Span, offset: number): boolean {
  return start <= offset && end >= offset;
}

/** Only those that are truly wider than the one before. */
function growing(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    const covers = last === undefined || (span.start <= last.start && span.end >= last.end);
    if (covers && span.end - span.start > (last === undefined ? -1 : last.end - last.start)) kept.push(span);
  }
  return kept;
}
