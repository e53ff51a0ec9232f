/** The files around a document, and the folders that stand above it. */

/** Files as a face knows them. Addresses of folders end in a slash. */
export interface FilesAround {
  names(folder: string): readonly string[];
  text(uri: string): string | undefined;
  /** The folder above, `undefined` where the project ends. */
  above(folder: string): string | undefined;
  /** The path of a file as seen from a folder, with `/`; `undefined` for one that lies elsewhere. */
  pathFrom(folder: string, uri: string): string | undefined;
}

/** The folder of a document, then each one above it. */
export function* upwards(uri: string, files: FilesAround): Generator<string> {
  let folder: string | undefined = uri.slice(0, uri.lastIndexOf("/") + 1);
  for (let steps = 0; folder !== undefined && steps < farthest; steps++) {
    yield folder;
    folder = files.above(folder);
  }
}

/** A path that is nested deeper is no project's. */
const farthest = 40;
