/** The files that a server may open: below the open folders, and beside a file that a person has opened elsewhere. */
import { walkedLater, withoutLinks } from "../project/links.ts";
import { comparable, type Folders, foldersAt, locationOf } from "../project/within.ts";
import type { FileSystem } from "./disk.ts";

export interface GuardedFiles {
  /** Answers for everything outside as if it were not there, without looking. */
  readonly fileSystem: FileSystem;
  /** True for an address that may not be opened, as far as that is known without looking again. */
  isOutside(uri: string): boolean;
  /** A person has opened this file: what lies beside it and below may be opened too. True where somebody asked about that in vain. */
  admit(uri: string): boolean;
}

/** `open` are the addresses of the open folders, each ending in a slash. */
export function guardFiles(fileSystem: FileSystem, open: () => readonly string[]): GuardedFiles {
  const admitted = new Set<string>();
  let prepared: { readonly open: readonly string[]; readonly count: number; readonly folders: Folders } | undefined;
  const trusted = (uri: string): number | undefined => {
    const [folders, count] = [open(), admitted.size];
    if (prepared?.open !== folders || prepared.count !== count)
      prepared = { open: folders, count, folders: foldersAt([...folders, ...admitted], "uri") };
    return prepared.folders.stepsAround(uri);
  };
  /** Addresses that lie outside or from which a link leads there, as they are compared. */
  const refused = new Map<string, string>();
  const steps = (uri: string): number | undefined => locationOf(uri, "uri")?.steps.length;
  const linkOf = shared(fileSystem.linkOf);
  const real = async (uri: string): Promise<string | undefined> => {
    const found = await walkedLater(withoutLinks(uri, trusted, steps), linkOf);
    if (found === undefined) refused.set(uri, comparable(uri, "uri") ?? "");
    else refused.delete(uri);
    return found;
  };
  const ask = async <T>(uri: string, look: (real: string) => Promise<T>, outside: T): Promise<T> => {
    const found = await real(uri);
    return found === undefined ? outside : look(found);
  };
  return {
    fileSystem: {
      names: (folder) => ask(folder, (one) => fileSystem.names(`${one}/`), []),
      folders: (folder) => ask(folder, (one) => fileSystem.folders(`${one}/`), []),
      size: (uri) => ask(uri, fileSystem.size, undefined),
      text: (uri) => ask(uri, fileSystem.text, undefined),
      linkOf: fileSystem.linkOf,
    },
    isOutside: (uri) => trusted(uri) === undefined || refused.has(uri) || refused.has(folderOf(uri)),
    admit(uri) {
      if (trusted(uri) !== undefined) return false;
      admitted.add(folderOf(uri));
      const folder = comparable(folderOf(uri), "uri");
      return folder !== undefined && [...refused.values()].some((one) => one.startsWith(folder));
    },
  };
}

/** Whoever asks while the answer is on its way gets the same one: files that are read together lie in the same folders. */
function shared<T>(ask: (uri: string) => Promise<T>): (uri: string) => Promise<T> {
  const asked = new Map<string, Promise<T>>();
  return (uri) => {
    const known = asked.get(uri) ?? ask(uri).finally(() => asked.delete(uri));
    asked.set(uri, known);
    return known;
  };
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf("/") + 1);
}
