/** Entries that belong to one setting of a component, or to one name of Spring's, over all files of a set. */
import type { Analysis } from "../analysis/analyze.ts";
import { elementsOf, uniformName } from "../kafka/spring-names.ts";
import type { Component } from "../model/component.ts";
import { referencesIn } from "../model/placeholder.ts";
import { canonicalKey } from "../model/program.ts";
import { type ConfigDocument, type ConfigFile, type Entry, entriesOf, type Place } from "../syntax/document.ts";
import { assignmentsOf } from "./setting-at.ts";

/** A setting as a component knows it. */
export interface OwnSetting {
  readonly component: Component;
  readonly key: string;
}

/** What an entry sets: one setting of each component that reads it, or several. */
export function setBy(analysis: Analysis, entry: Entry): readonly OwnSetting[] {
  return analysis.components.flatMap((component) => {
    const keys = assignmentsOf(component).flatMap((one) => (one.entry === entry ? [one.key] : []));
    return [...new Set(keys)].map((key) => ({ component, key }));
  });
}

/** Every entry that sets it, whatever its rank. */
export function settersOf({ component, key }: OwnSetting): readonly Entry[] {
  const name = canonicalKey(component, key);
  return assignmentsOf(component).flatMap((one) =>
    one.entry !== undefined && canonicalKey(component, one.key) === name ? [one.entry] : [],
  );
}

/** The files of the Spring application that a document belongs to; none elsewhere, where names refer to nothing. */
export function springFiles(analysis: Analysis, { uri }: ConfigDocument): readonly ConfigFile[] {
  const reading = analysis.readings.find(
    ({ carrier, files }) => carrier === "spring-boot" && files.some((one) => one.uri === uri),
  );
  return reading?.files ?? [];
}

/** The entries under a name of Spring's, in any spelling. */
export function entriesNamed(name: string, files: readonly ConfigFile[]): readonly Entry[] {
  const wanted = nameOf(name);
  return files.flatMap(entriesOf).filter(({ key }) => nameOf(key) === wanted);
}

/** All entries by their name, in any spelling; for many questions at once. */
export function entriesByName(files: readonly ConfigFile[]): (name: string) => readonly Entry[] {
  const known = new Map<string, Entry[]>();
  for (const entry of files.flatMap(entriesOf)) {
    const name = nameOf(entry.key);
    const same = known.get(name);
    if (same === undefined) known.set(name, [entry]);
    else same.push(entry);
  }
  return (name) => known.get(nameOf(name)) ?? [];
}

/** The places at which placeholders refer to a name. */
export function placeholdersFor(name: string, files: readonly ConfigFile[]): readonly Place[] {
  const wanted = nameOf(name);
  return files.flatMap(entriesOf).flatMap(({ uri, source, valueSpan }) =>
    referencesIn(source)
      .filter((one) => nameOf(one.name) === wanted)
      .map(({ start, end }) => ({ uri, span: { start: valueSpan.start + start, end: valueSpan.start + end } })),
  );
}

/** The name in the placeholder under the cursor. */
export function placeholderAt({ source, valueSpan }: Entry, offset: number): string | undefined {
  const at = offset - valueSpan.start;
  return referencesIn(source).find(({ start, end }) => at >= start - "${".length && at <= end)?.name;
}

/** Where an entry is found. */
export function placeOf({ uri, keySpan }: Entry): Place {
  return { uri, span: keySpan };
}

function nameOf(key: string): string {
  return uniformName(elementsOf(key));
}
