/** What a section imports with `spring.config.import`, and which documents of a set that means. */
import { folderOf, withoutDots } from "../../syntax/address.ts";
import type { ConfigFile, Entry } from "../../syntax/document.ts";
import { belowSpring, springName } from "./names.ts";

/** One imported location: the documents it means, and those that join them with a profile. */
export interface Import {
  readonly entry: Entry;
  /** The location as the entry has it. */
  readonly written: string;
  readonly optional: boolean;
  /** `outside` for what is no file beside the importing ones: a configuration server, a path of the machine. */
  readonly kind: "file" | "outside";
  /** Where a file is looked for, `""` for what is none. */
  readonly address: string;
  readonly documents: readonly ConfigFile[];
  readonly ofProfiles: readonly { readonly profile: string; readonly document: ConfigFile }[];
}

/** The imports of a section, in their order; `root` is the folder in which the application's resources lie, `named` knows its documents. */
export function importsOf(
  section: readonly Entry[],
  from: ConfigFile,
  root: string,
  named: Named<ConfigFile>,
): readonly Import[] {
  return locationsOf(section, from, root).map(({ entry, written, optional, target }) => {
    if (target === undefined)
      return { entry, written, optional, kind: "outside", address: "", documents: [], ofProfiles: [] };
    const found = meantBy(target, named).map(({ one, profile }) => ({ document: one, profile }));
    return {
      entry,
      written,
      optional,
      kind: "file",
      address: target.stem + (target.ending ?? ""),
      documents: found.filter(({ profile }) => profile === "").map(({ document }) => document),
      ofProfiles: found.filter(({ profile }) => profile !== ""),
    };
  });
}

/** An address to look for: without its ending, and the ending where a location has one. */
export interface Target {
  readonly stem: string;
  readonly ending: string | undefined;
}

/** Where to look for what a document imports. */
export function importedFrom(document: ConfigFile, root: string): readonly Target[] {
  return document.parts
    .flatMap(({ entries }) => locationsOf(entries, document, root))
    .flatMap(({ target }) => target ?? []);
}

/** What has an address, by each beginning of it that an import may name: the whole without its ending, and what stands before a dash. */
export type Named<T> = ReadonlyMap<string, readonly Meant<T>[]>;

interface Meant<T> {
  readonly one: T;
  /** What stands behind the beginning and its dash, "" where it is the whole. */
  readonly profile: string;
  readonly ending: string | undefined;
}

/** So that an import is found without a look at every file. */
export function byName<T>(all: readonly T[], addressOf: (one: T) => string): Named<T> {
  const named = new Map<string, Meant<T>[]>();
  for (const one of all) {
    const address = addressOf(one);
    const ending = /\.\w+$/.exec(address)?.[0];
    const whole = address.slice(0, address.length - (ending ?? "").length);
    const add = (stem: string, profile: string): void => {
      const known = named.get(stem);
      if (known === undefined) named.set(stem, [{ one, profile, ending }]);
      else known.push({ one, profile, ending });
    };
    add(whole, "");
    for (let dash = whole.indexOf("-", folderOf(whole).length); dash >= 0; dash = whole.indexOf("-", dash + 1))
      add(whole.slice(0, dash), whole.slice(dash + 1));
  }
  return named;
}

/** What a target means: the imported file itself has the profile "". */
export function meantBy<T>({ stem, ending }: Target, named: Named<T>): readonly Meant<T>[] {
  return (named.get(stem) ?? []).filter((one) => ending === undefined || one.ending === ending);
}

function isImport(entry: Entry): boolean {
  return /^spring\.config\.import(\.\d+)?$/.test(springName(entry).uniform);
}

/** One location that an entry names; without a target it is no file beside the others. */
interface Location {
  readonly entry: Entry;
  readonly written: string;
  readonly optional: boolean;
  readonly target: Target | undefined;
}

/** Read once for each section: every request of an editor asks what all files of a set import. */
const known = new WeakMap<readonly Entry[], { readonly where: string; readonly locations: readonly Location[] }>();

function locationsOf(section: readonly Entry[], from: ConfigFile, root: string): readonly Location[] {
  const where = JSON.stringify([folderOf(from.path), root]);
  const before = known.get(section);
  if (before?.where === where) return before.locations;
  const locations = readLocations(section, folderOf(from.path), root);
  known.set(section, { where, locations });
  return locations;
}

function readLocations(section: readonly Entry[], folder: string, root: string): readonly Location[] {
  return belowSpring(section)
    .filter(isImport)
    .flatMap((entry) =>
      (entry.value ?? "")
        .split(",")
        .map((location) => location.trim())
        .filter((location) => location !== "")
        .map((location) => {
          const path = location.replace(/^optional:/, "");
          return {
            entry,
            written: location,
            optional: path !== location,
            target: targetOf(path, folder, root),
          };
        }),
    );
}

function targetOf(path: string, folder: string, root: string): Target | undefined {
  const fromRoot = /^classpath:\/*(.*)$/.exec(path)?.[1];
  const outside = fromRoot === undefined && (/^[a-z][\w+.-]*:/i.test(path) || path.startsWith("/"));
  if (outside || path.includes("${")) return undefined;
  // Java takes several slashes for one; at the beginning of an address they would be another host.
  const below = (fromRoot ?? path).replace(/\/{2,}/g, "/");
  const target = withoutDots((fromRoot === undefined ? folder : root) + below);
  return target.endsWith("/")
    ? { stem: `${target}application`, ending: undefined }
    : { stem: target.replace(/\.\w+$/, ""), ending: /\.\w+$/.exec(target)?.[0] };
}
