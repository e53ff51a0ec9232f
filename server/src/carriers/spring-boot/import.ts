/** What a section imports with `spring.config.import`, and which documents of a set that means. */
import { folderOf, withoutDots } from "../../syntax/address.ts";
import type { ConfigFile, Entry } from "../../syntax/document.ts";
import { springName } from "./names.ts";

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

/** The imports of a section, in their order; `root` is the folder in which the application's resources lie. */
export function importsOf(
  section: readonly Entry[],
  from: ConfigFile,
  root: string,
  documents: readonly ConfigFile[],
): readonly Import[] {
  return locationsOf(section, from, root).map(({ entry, written, optional, target }) => {
    if (target === undefined)
      return { entry, written, optional, kind: "outside", address: "", documents: [], ofProfiles: [] };
    const found = documents.flatMap((document) => {
      const profile = profileIn(document.path, target);
      return profile === undefined ? [] : [{ document, profile }];
    });
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

/** Where imported files lie: a folder, and which of its names are meant. */
export interface ImportedFrom {
  readonly folder: string;
  readonly means: (name: string) => boolean;
}

/** Where to look for what a document imports. */
export function importedFrom(document: ConfigFile, root: string): readonly ImportedFrom[] {
  return document.parts
    .flatMap(({ entries }) => locationsOf(entries, document, root))
    .flatMap(({ target }) => {
      if (target === undefined) return [];
      const folder = folderOf(target.stem);
      return [{ folder, means: (name: string) => profileIn(folder + name, target) !== undefined }];
    });
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

/** An address without its ending, and the ending where the location has one. */
interface Target {
  readonly stem: string;
  readonly ending: string | undefined;
}

function locationsOf(section: readonly Entry[], from: ConfigFile, root: string): readonly Location[] {
  return section.filter(isImport).flatMap((entry) =>
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
          target: targetOf(path, folderOf(from.path), root),
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

/** The profile that a file of this address has for the target, "" for the imported file itself, `undefined` where it is another one. */
function profileIn(uri: string, { stem, ending }: Target): string | undefined {
  const [, name = "", extension] = /^(.*?)(\.\w+)?$/.exec(uri) ?? [];
  if (ending !== undefined && extension !== ending) return undefined;
  if (name === stem) return "";
  return name.startsWith(`${stem}-`) ? name.slice(stem.length + 1) : undefined;
}
