/** The documents that are judged together with one: a Spring application's files and what they import, compose files and what they name. */

import { hasWord } from "../carriers/look.ts";
import { byName, importedFrom, meantBy, type Named } from "../carriers/spring-boot/import.ts";
import { rootOfSet } from "../carriers/spring-boot/sections.ts";
import { springRoot, springSets } from "../project/spring-set.ts";
import { folderOf } from "../syntax/address.ts";
import type { ConfigDocument } from "../syntax/document.ts";
import { buildingFiles, composeSet } from "./compose-set.ts";
import type { FilesAround } from "./files-around.ts";

/** The whole set of a Spring file or of one that it imports, the weakest first; `undefined` for a file that stands alone. */
export function together(uri: string, files: FilesAround): readonly ConfigDocument[] | undefined {
  const root = springRoot(uri);
  return root === undefined ? (importing(uri, files) ?? composeSet(uri, files)) : setWith(uri, root, files);
}

/**
 * True for a Spring file in whose set nothing can be found: no file has a word that a carrier looks for, and none imports another.
 * A set costs as much as reading it then, whatever else it configures.
 */
export function cannotHaveFindings(
  uri: string,
  files: Pick<FilesAround, "names"> & { text(uri: string): string | undefined },
): boolean {
  const root = springRoot(uri);
  const speaks = (text: string | undefined): boolean => text === undefined || hasWord(text) || text.includes("import");
  return root !== undefined && !setPaths(uri, root, files).some((path) => speaks(files.text(path)));
}

function setWith(uri: string, root: string, files: FilesAround): readonly ConfigDocument[] {
  const own = setPaths(uri, root, files).flatMap((path) => files.springDocument(path) ?? []);
  const all = withImports(own, files);
  return all.some(({ text }) => hasWord(text)) ? [...all, ...buildingFiles(root, files)] : all;
}

/** The files of the application to which one belongs, the weakest first. */
function setPaths(uri: string, root: string, files: Pick<FilesAround, "names">): readonly string[] {
  const beside = [root, `${root}config/`].flatMap((folder) => files.names(folder).map((name) => folder + name));
  const set = springSets([...new Set([...beside, uri])]).find(({ paths }) => paths.includes(uri));
  return set?.paths ?? [uri];
}

/** The set of an application file, in the folder of this one or above it, that imports it. */
function importing(uri: string, files: FilesAround): readonly ConfigDocument[] | undefined {
  if (!/\.(ya?ml|properties)$/.test(uri)) return undefined;
  let folder = folderOf(uri);
  for (let steps = 0; steps <= farthest; steps++) {
    const application = files.names(folder).find((name) => springRoot(folder + name) !== undefined);
    if (application !== undefined) {
      const path = folder + application;
      const set = setWith(path, springRoot(path) ?? folder, files);
      if (set.some((document) => document.uri === uri)) return set;
    }
    if (folder === "") break;
    folder = folderOf(folder.slice(0, -1));
  }
  return undefined;
}

/** Files are imported from a folder below the application's own, if not from beside it. */
const farthest = 2;

/** Imported files may import others; each is asked once what it imports, and each folder what it holds. */
function withImports(own: readonly ConfigDocument[], files: FilesAround): readonly ConfigDocument[] {
  const root = rootOfSet(own);
  const all = [...own];
  const known = new Set(own.map(({ uri }) => uri));
  const folders = new Map<string, Named<string>>();
  const inFolder = (folder: string): Named<string> => {
    const found = folders.get(folder) ?? byName(files.names(folder), (name) => folder + name);
    folders.set(folder, found);
    return found;
  };
  for (let more = all.slice(); more.length > 0; ) {
    const targets = new Map(
      more.flatMap((one) => importedFrom(one, root)).map((target) => [`${target.stem}\n${target.ending}`, target]),
    );
    const found = new Set<string>();
    for (const target of targets.values()) {
      const folder = folderOf(target.stem);
      for (const { one } of meantBy(target, inFolder(folder))) if (!known.has(folder + one)) found.add(folder + one);
    }
    for (const uri of found) known.add(uri);
    more = [...found].flatMap((uri) => files.springDocument(uri) ?? []);
    all.push(...more);
  }
  return all;
}
