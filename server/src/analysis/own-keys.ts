/** Whether an application's own sources read a key below `spring.kafka` that Spring Boot does not bind. */
import { elementsOf, uniformName } from "../kafka/spring-names.ts";
import { referencesIn } from "../model/placeholder.ts";
import { type IgnoreLevel, ignoreLevel, isGitIgnored } from "../project/git-ignored.ts";
import { isSkipped } from "../project/skipped.ts";
import type { OwnReading } from "../rules/rule.ts";
import { type ConfigDocument, entriesOf } from "../syntax/document.ts";
import { type KeyRead, readerOf } from "./spring-reads.ts";
import { type FilesAround, upwards } from "./upwards.ts";

/** Files around a document, and what the sources among them read. */
export interface SourcesAround extends FilesAround {
  /** The names of the folders in a folder; links are not followed. */
  folders(folder: string): readonly string[];
  /** What a source reads; `undefined` where it cannot be read. */
  keysRead(uri: string): readonly KeyRead[] | undefined;
  /** False for a folder in which files may not be opened: then nobody knows what its sources read. */
  mayRead(folder: string): boolean;
}

/** What the sources of one project read. */
export interface OwnKeys {
  readonly reads: readonly (KeyRead & { readonly uri: string })[];
  /** How many sources were looked through. */
  readonly sources: number;
  /** True where these are all. */
  readonly complete: boolean;
}

/** Who reads a canonical key: the documents' own placeholders, or the sources, which are searched only when somebody asks. */
export function ownReading(
  documents: readonly ConfigDocument[],
  search: (() => OwnKeys) | undefined,
): (canonical: string) => OwnReading {
  let placeholders: readonly KeyRead[] | undefined;
  return (canonical) => {
    placeholders ??= documents.flatMap(entriesOf).flatMap(({ value }) => (value === undefined ? [] : referred(value)));
    if (readerOf(canonical, placeholders) !== undefined) return "read";
    const found = search?.();
    if (found === undefined) return "unseen";
    if (readerOf(canonical, found.reads) !== undefined) return "read";
    if (!found.complete) return "unsure";
    return found.sources === 0 ? "unseen" : "unread";
  };
}

/** What all sources around a document read: first those of its module, then those of the whole project. */
export function ownKeys(uri: string, files: SourcesAround): OwnKeys {
  const reads: OwnKeys["reads"][number][] = [];
  let count = 0;
  for (const file of sources(uri, files)) {
    if (file === undefined || count === mostFiles) return { reads, sources: count, complete: false };
    count++;
    for (const one of files.keysRead(file) ?? []) reads.push({ ...one, uri: file });
  }
  return { reads, sources: count, complete: true };
}

/** More are the sources of many applications, and nobody wants to wait for them. */
const mostFiles = 3_000;
const mostFolders = 10_000;

/** Sources folder by folder; `undefined` where there are too many folders, or one that may not be opened. */
function* sources(uri: string, files: SourcesAround): Generator<string | undefined> {
  const searched = new Set<string>();
  for (const root of rootsOf(uri, files)) {
    const waiting = [{ folder: root, levels: levelsAbove(root, files) }];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { folder } = next;
      if (searched.has(folder)) continue;
      if (searched.size === mostFolders || !files.mayRead(folder)) return yield undefined;
      searched.add(folder);
      const names = files.names(folder);
      const levels = [...next.levels, ...levelOf(folder, names, files)];
      const isWanted = (address: string): boolean =>
        !isGitIgnored(levels, (above) => files.pathFrom(above, address.replace(/\/$/, ""))?.concat(slashOf(address)));
      for (const name of names) if (isSource(name) && isWanted(folder + name)) yield folder + name;
      for (const name of files.folders(folder))
        if (!isSkipped(name) && isWanted(`${folder}${name}/`)) waiting.push({ folder: `${folder}${name}/`, levels });
    }
  }
}

/** The module of a document, then the project around it; without build files whatever has a `src` below it. */
function rootsOf(uri: string, files: SourcesAround): readonly string[] {
  const above = [...upwards(uri, files)];
  const built = above.filter((folder) => files.names(folder).some(isBuildScript));
  const module = built[0] ?? above.find((folder) => files.folders(folder).includes("src")) ?? above[0] ?? "";
  return [module, built.at(-1) ?? module];
}

function isBuildScript(name: string): boolean {
  return /^(pom\.xml|(build|settings)\.gradle(\.kts)?|build\.sbt)$/.test(name);
}

/** Patterns for the names of files in which an application may read its settings. */
export const sourceNames: readonly string[] = ["*.java", "*.kt", "*.kts", "*.groovy", "*.scala", "*.xml"];

/** True for the name or the address of such a file. */
export function isSource(name: string): boolean {
  return sourceNames.some((pattern) => name.endsWith(pattern.slice(1)));
}

function levelsAbove(folder: string, files: SourcesAround): readonly IgnoreLevel[] {
  const above = [...upwards(folder, files)].filter((one) => one !== folder);
  return above.toReversed().flatMap((one) => levelOf(one, files.names(one), files));
}

function levelOf(folder: string, names: readonly string[], files: SourcesAround): readonly IgnoreLevel[] {
  const text = names.includes(".gitignore") ? files.text(`${folder}.gitignore`) : undefined;
  return text === undefined ? [] : [ignoreLevel(folder, text)];
}

function slashOf(address: string): string {
  return address.endsWith("/") ? "/" : "";
}

function referred(text: string): readonly KeyRead[] {
  return referencesIn(text).map(({ name }) => ({ name: uniformName(elementsOf(name)), below: false, line: 0 }));
}
