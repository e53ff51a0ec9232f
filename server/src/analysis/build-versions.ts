/** The versions that run a file, by the nearest build file upwards that tells. */
import type { Axis } from "../kafka/version.ts";
import { buildFolders, isBuildFile, versionsInFolder } from "../project/build/build-file.ts";
import type { FoundVersions } from "../project/versions.ts";

/** The files around a document, as a face knows them. Addresses of folders end in a slash. */
export interface BuildFiles {
  names(folder: string): readonly string[];
  text(uri: string): string | undefined;
  /** The folder above, `undefined` where the project ends. */
  above(folder: string): string | undefined;
}

/** For each product the nearest declaration, with the address and the line of it. */
export function buildVersions(uri: string, files: BuildFiles): FoundVersions {
  const found: Partial<Record<Axis, { readonly version: string; readonly from: string }>> = {};
  let folder: string | undefined = uri.slice(0, uri.lastIndexOf("/") + 1);
  for (let steps = 0; folder !== undefined && steps < farthest; steps++) {
    for (const { axis, version, path, line } of versionsInFolder(textsIn(folder, files)))
      found[axis] ??= { version, from: `${folder}${path}:${line}` };
    folder = files.above(folder);
  }
  return found;
}

/** A path that is nested deeper is no project's. */
const farthest = 40;

function textsIn(folder: string, files: BuildFiles): ReadonlyMap<string, string> {
  const texts = buildFolders.flatMap((below) =>
    files.names(folder + below).flatMap((name) => {
      const text = isBuildFile(name) ? files.text(folder + below + name) : undefined;
      return text === undefined ? [] : [[below + name, text] as const];
    }),
  );
  return new Map(texts);
}
