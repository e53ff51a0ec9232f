/** The sections of a set of Spring files, each with its place among the others and its condition. */

import { type Activation, both } from "../../model/profiles.ts";
import type { Rank } from "../../model/rank.ts";
import { folderOf } from "../../syntax/address.ts";
import type { ConfigFile } from "../../syntax/document.ts";
import { isOfService } from "../compose/views.ts";
import { demandOf } from "./activation.ts";
import { springFile } from "./file.ts";
import { byName, importsOf, type Named } from "./import.ts";
import type { PlacedSection } from "./placed-section.ts";
import { type ServiceView, serviceViews } from "./services.ts";

/**
 * Places the sections of documents that are given weakest first. Above all that are read without a profile stand the files of
 * profiles; an imported file stands right above the section that imports it, and its own profile files stand above everything.
 */
export function placeSections(documents: readonly ConfigFile[]): readonly PlacedSection[] {
  const named = documents.filter((document) => springFile(document.path) !== undefined);
  const placer = new Placer(documents, rootOf(named));
  const own = named.filter((document) => isOwn(document, placer.root));
  // The strongest importer of a file is the one that gets it.
  for (const [index, document] of [...own.entries()].reverse()) {
    const profile = springFile(document.path)?.profile;
    if (profile === undefined) placer.place(document, [0, index], undefined, []);
    else placer.place(document, [1, profile, index], { kind: "profile", name: profile }, undefined);
  }
  return [...placer.placed.reverse(), ...serviceViews(documents, placer.root).map(({ section }) => section)];
}

/** The services that are views of the application of a set. */
export function servicesOfSet(documents: readonly ConfigFile[]): readonly ServiceView[] {
  return serviceViews(documents, rootOfSet(documents));
}

/** True for a document of a set that says something to an application. */
export function isOfSet(document: ConfigFile, documents: readonly ConfigFile[]): boolean {
  if (isOfService(document.parts)) return true;
  const known = placedOf.get(documents) ?? new Set(placeSections(documents).map((section) => section.document));
  placedOf.set(documents, known);
  return known.has(document);
}

/** Each document of a set is asked about, and the set is the same for all. */
const placedOf = new WeakMap<readonly ConfigFile[], ReadonlySet<ConfigFile>>();

/** The folder in which the resources of an application lie, by the files that Spring Boot finds of it. */
export function rootOfSet(documents: readonly ConfigFile[]): string {
  return rootOf(documents.filter((document) => springFile(document.path) !== undefined));
}

/** Files beside each other and in `config/` are the application's own; those of other folders are there only when imported. */
function isOwn(document: ConfigFile, root: string): boolean {
  const folder = folderOf(document.path);
  return folder === root || folder === `${root}config/`;
}

function rootOf(named: readonly ConfigFile[]): string {
  const folders = named.map((document) => folderOf(document.path)).sort((a, b) => a.length - b.length);
  const [shortest = ""] = folders;
  return folders.length === 1 ? shortest : shortest.replace(/(^|\/)config\/$/, "$1");
}

class Placer {
  readonly placed: PlacedSection[] = [];
  /** Those that have their place, and those that are on the way to it: one that imports itself is read once. */
  private readonly begun = new Set<ConfigFile>();
  private readonly named: Named<ConfigFile>;
  readonly root: string;

  constructor(documents: readonly ConfigFile[], root: string) {
    this.named = byName(documents, ({ path }) => path);
    this.root = root;
  }

  /** `above` is where the profile files of an import go; `undefined` for right above the importing section. */
  place(document: ConfigFile, prefix: Rank, loaded: Activation, above: Rank | undefined): void {
    if (this.begun.has(document)) return;
    this.begun.add(document);
    for (const [index, part] of [...document.parts.entries()].reverse()) {
      const { entries } = part;
      const rank = [...prefix, index];
      const activation = both(loaded, demandOf(entries));
      const imports = importsOf(entries, document, this.root, this.named);
      for (const [place, one] of [...imports.entries()].reverse()) {
        for (const { document: joined, profile } of one.ofProfiles) {
          const condition = both(activation, { kind: "profile", name: profile });
          this.place(joined, [...(above ?? rank), 2, place, profile], condition, undefined);
        }
        for (const imported of one.documents.toReversed()) this.place(imported, [...rank, 1, place], activation, rank);
      }
      this.placed.push({ document, part, entries, loaded, activation, rank: [...rank, 0], imports });
    }
  }
}
