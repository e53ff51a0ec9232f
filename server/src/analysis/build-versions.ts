/** The versions that run a file, by the nearest build file upwards that tells. */
import type { Axis } from "../kafka/version.ts";
import { buildFolders, isBuildFile, versionsInFolder } from "../project/build/build-file.ts";
import type { FoundVersion, FoundVersions } from "../project/versions.ts";
import { faultsNamed } from "./check-build-file.ts";
import { type FilesAround, upwards } from "./upwards.ts";

/** For each product the nearest declaration, with the address and the line of it. */
export function buildVersions(uri: string, files: FilesAround): FoundVersions {
  const found: Partial<Record<Axis, FoundVersion>> = {};
  for (const folder of upwards(uri, files)) {
    const texts = textsIn(folder, files);
    const all = versionsInFolder(texts);
    for (const declared of all) {
      const { axis, version, path, line, by, rebuilt } = declared;
      if (found[axis] !== undefined) continue;
      const place = `${folder}${path}:${line}`;
      const from = by === undefined ? place : `${by} (${place})`;
      const named = new Set(all.filter((one) => one.path === path).map((one) => one.axis));
      const faults = faultsNamed(declared, named, texts.get(path) ?? "");
      found[axis] = { version, from, file: folder + path, faults, ...(rebuilt === undefined ? {} : { rebuilt }) };
    }
  }
  return found;
}

function textsIn(folder: string, files: FilesAround): ReadonlyMap<string, string> {
  const texts = buildFolders.flatMap((below) =>
    files.names(folder + below).flatMap((name) => {
      const text = isBuildFile(name) ? files.text(folder + below + name) : undefined;
      return text === undefined ? [] : [[below + name, text] as const];
    }),
  );
  return new Map(texts);
}
