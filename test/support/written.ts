/** Shows what a parsed configuration file says, short enough to compare in a test. */
import {
  type ConfigDocument,
  type Entry,
  entriesOf,
  problemsOf as problemsIn,
} from "../../server/src/syntax/document.ts";

/** Every entry as `key=value`, `key=?` where the value cannot be known. */
export function written(document: ConfigDocument): readonly string[] {
  return entriesOf(document).map(({ key, value }) => `${key}=${value ?? "?"}`);
}

/** The same, by part. */
export function writtenByPart(document: ConfigDocument): readonly (readonly string[])[] {
  return document.parts.map((part) => part.entries.map(({ key, value }) => `${key}=${value ?? "?"}`));
}

/** Every problem as `kind "the text it stands on"`. */
export function problemsOf(document: ConfigDocument): readonly string[] {
  return problemsIn(document).map(
    ({ kind, span }) => `${kind} ${JSON.stringify(document.text.slice(span.start, span.end))}`,
  );
}

/** The entry with this key; fails the test where there is none. */
export function entryOf(document: ConfigDocument, key: string): Entry {
  const entry = entriesOf(document).find((each) => each.key === key);
  if (entry === undefined) throw new Error(`no entry ${key} in ${JSON.stringify(document.text)}`);
  return entry;
}
