/** The documents that are judged together with one: a Spring application's files and what they import. */
import { importsOfSet } from "../carriers/spring-boot/sections.ts";
import { springRoot, springSets } from "../project/spring-set.ts";
import type { ConfigDocument } from "../syntax/document.ts";

/** The files around a document, as a face knows them. */
export interface Files {
  /** The names of the files in a folder, whose address ends in a slash; none where there is no such folder. */
  names(folder: string): readonly string[];
  /** A file as Spring Boot reads it; `undefined` where it cannot be read. */
  springDocument(uri: string): ConfigDocument | undefined;
}

/** The whole set of a Spring file, the weakest first; `undefined` for a file that stands alone. */
export function together(uri: string, files: Files): readonly ConfigDocument[] | undefined {
  const root = springRoot(uri);
  if (root === undefined) return undefined;
  const beside = [root, `${root}config/`].flatMap((folder) => files.names(folder).map((name) => folder + name));
  const set = springSets([...new Set([...beside, uri])]).find(({ paths }) => paths.includes(uri));
  return withImports(
    (set?.paths ?? [uri]).flatMap((path) => files.springDocument(path) ?? []),
    files,
  );
}

/** Imported files may import others. */
function withImports(documents: readonly ConfigDocument[], files: Files): readonly ConfigDocument[] {
  const known = new Set(documents.map(({ uri }) => uri));
  const found = importsOfSet(documents).flatMap(({ folder, means }) =>
    files
      .names(folder)
      .filter((name) => means(name) && !known.has(folder + name))
      .map((name) => folder + name),
  );
  const more = [...new Set(found)].flatMap((uri) => files.springDocument(uri) ?? []);
  return more.length === 0 ? documents : withImports([...documents, ...more], files);
}
