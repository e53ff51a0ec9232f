/** The files around a document: what a face has to know so that those that belong together are judged together. */
import type { ConfigDocument } from "../syntax/document.ts";

/** The files around a document, as a face knows them. */
export interface FilesAround {
  /** The names of the files in a folder, whose address ends in a slash; none where there is no such folder. */
  names(folder: string): readonly string[];
  /** A file as Spring Boot reads it; `undefined` where it cannot be read. */
  springDocument(uri: string): ConfigDocument | undefined;
  /** A file's text; `undefined` where it cannot be read. */
  text(uri: string): string | undefined;
  /** A file as its name and text say, whatever words are in it; with `"env"` as lines of variables. `undefined` where it cannot be read. */
  document(uri: string, language?: "env"): ConfigDocument | undefined;
}
