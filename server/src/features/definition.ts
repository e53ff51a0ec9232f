/** Definition: from a line that is overridden to those that decide, from a placeholder to the key that it refers to. */
import type { Analysis } from "../analysis/analyze.ts";
import { type ConfigDocument, type Entry, entryAt, type Place } from "../syntax/document.ts";
import { entriesNamed, placeholderAt, placeOf, setBy, springFiles } from "./entries-of.ts";
import { readersOf } from "./setting-at.ts";

/** The places, those of the weakest view first; a line that nothing overrides leads to itself. */
export function definition(analysis: Analysis, uri: string, offset: number): readonly Place[] {
  const document = analysis.documents.find((one) => one.uri === uri);
  const entry = document === undefined ? undefined : entryAt(document, offset);
  if (document === undefined || entry === undefined) return [];
  const named = referredTo(analysis, document, entry, offset);
  const found = named ?? decidersFor(analysis, entry);
  return [...new Set(found)].map(placeOf);
}

function referredTo(
  analysis: Analysis,
  document: ConfigDocument,
  entry: Entry,
  offset: number,
): readonly Entry[] | undefined {
  const documents = springFiles(analysis, document);
  const name = documents.length === 0 ? undefined : placeholderAt(entry, offset);
  return name === undefined ? undefined : entriesNamed(name, documents);
}

/** The entries that win where this one does not, over all components that read it and all views. */
function decidersFor(analysis: Analysis, entry: Entry): readonly Entry[] {
  const settings = setBy(analysis, entry);
  const winners = settings.flatMap(({ component, key }) =>
    readersOf(analysis, component).flatMap(({ seen }) => seen.written(key)?.entry ?? []),
  );
  const others = winners.filter((one) => one !== entry);
  return others.length > 0 || settings.length === 0 ? others : [entry];
}
