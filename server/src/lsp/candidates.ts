/** Finds the files of a workspace that may carry settings, by name, without holding anybody up. */
import { isCandidateName } from "../carriers/file-table.ts";
import { isSkipped } from "../project/skipped.ts";
import type { FileSystem } from "./disk.ts";

/** Waits for others to have their turn, now and then. */
export type Pause = () => Promise<void>;

/** Addresses folder by folder, sorted, so that files that are judged together come one after the other. */
export async function findCandidates(
  roots: readonly string[],
  fileSystem: FileSystem,
  pause: Pause,
  isOver: () => boolean,
): Promise<readonly string[]> {
  const found: string[] = [];
  const folders = [...roots];
  // A folder of several roots, or one that a link leads back to, is searched once.
  const searched = new Set<string>();
  for (let folder = folders.pop(); folder !== undefined && !isOver(); folder = folders.pop()) {
    if (searched.has(folder)) continue;
    searched.add(folder);
    const [names, inner] = await Promise.all([fileSystem.names(folder), fileSystem.folders(folder)]);
    for (const name of [...names].sort()) if (isCandidateName(name)) found.push(folder + name);
    for (const name of inner) if (!isSkipped(name)) folders.push(`${folder}${name}/`);
    await pause();
  }
  return found;
}

/** True for a file that a search through these folders would find. */
export function isCandidate(uri: string, roots: readonly string[]): boolean {
  return isCandidateName(uri) && isSearched(uri, roots);
}

/** True for a file in a folder that a search would come to. */
export function isSearched(uri: string, roots: readonly string[]): boolean {
  const root = roots.find((one) => uri.startsWith(one));
  return root !== undefined && !uri.slice(root.length).split("/").slice(0, -1).some(isSkipped);
}

/** Lets the event loop turn whenever this much time has passed. */
export function createPause(milliseconds: number): Pause {
  let since = Date.now();
  return async () => {
    if (Date.now() - since < milliseconds) return;
    await new Promise((turn) => setTimeout(turn));
    since = Date.now();
  };
}
