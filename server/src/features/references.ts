/** References: all lines that set the same setting of the same component, or the same name, and the placeholders that refer to it. */
import type { Analysis } from "../analysis/analyze.ts";
import { entryAt, type Place } from "../syntax/document.ts";
import { entriesNamed, placeholderAt, placeholdersFor, placeOf, setBy, settersOf, springFiles } from "./entries-of.ts";

/** The places in the order of the files, the entry at `offset` among them unless it is not wanted. */
export function references(
  analysis: Analysis,
  uri: string,
  offset: number,
  { withItself }: { readonly withItself: boolean },
): readonly Place[] {
  const document = analysis.documents.find((one) => one.uri === uri);
  const entry = document === undefined ? undefined : entryAt(document, offset);
  if (document === undefined || entry === undefined) return [];
  const spring = springFiles(analysis, document);
  const placeholder = spring.length === 0 ? undefined : placeholderAt(entry, offset);
  const name = placeholder ?? entry.key;
  const settings = placeholder === undefined ? setBy(analysis, entry) : [];
  const entries = settings.length > 0 ? settings.flatMap(settersOf) : entriesNamed(name, spring);
  const places = [...entries.map(placeOf), ...placeholdersFor(name, spring)];
  const isAlone = settings.length === 0 && places.length < 2;
  const wanted = isAlone
    ? []
    : places.filter((place) => withItself || place.uri !== uri || !covers(entry.span, place.span));
  const order = analysis.documents.map((one) => one.uri);
  const once = new Map(wanted.map((place) => [JSON.stringify(place), place]));
  return [...once.values()].toSorted(
    (a, b) => order.indexOf(a.uri) - order.indexOf(b.uri) || a.span.start - b.span.start,
  );
}

function covers(outer: Place["span"], inner: Place["span"]): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
