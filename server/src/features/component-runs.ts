/** Where a document speaks of one component: the neighbouring entries that the same components read. */
import type { Analysis } from "../analysis/analyze.ts";
import type { ConfigDocument, Entry, Span } from "../syntax/document.ts";
import { assignmentsOf } from "./setting-at.ts";

/** Entries of one part side by side, and the components that read them, as one text; empty where none does. */
export interface ComponentRun {
  readonly readers: string;
  readonly entries: readonly Entry[];
  readonly span: Span;
}

export function componentRuns(analysis: Analysis, document: ConfigDocument): readonly ComponentRun[] {
  const readersOf = new Map<Entry, string>();
  for (const component of analysis.components) {
    for (const { entry } of assignmentsOf(component)) {
      if (entry === undefined) continue;
      const known = readersOf.get(entry) ?? "";
      if (!known.includes(`${component.id}\n`)) readersOf.set(entry, `${known}${component.id}\n`);
    }
  }
  return document.parts.flatMap(({ entries }) => {
    const runs: { readonly readers: string; readonly entries: Entry[]; span: Span }[] = [];
    for (const entry of entries.toSorted((a, b) => a.span.start - b.span.start)) {
      const readers = readersOf.get(entry) ?? "";
      const last = runs.at(-1);
      if (last === undefined || last.readers !== readers) {
        runs.push({ readers, entries: [entry], span: entry.span });
        continue;
      }
      last.entries.push(entry);
      last.span = { start: last.span.start, end: Math.max(last.span.end, entry.span.end) };
    }
    return runs;
  });
}
