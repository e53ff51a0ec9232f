/** The files that a server may open: below the open folders, and beside a file that a person has opened elsewhere. */
import { walkedLater, withoutLinks } from "../project/links.ts";
import { isWithin, locationOf } from "../project/within.ts";
import type { FileSystem } from "./disk.ts";

export interface GuardedFiles {
  /** Answers for everything outside as if it were not there, without looking. */
  readonly fileSystem: FileSystem;
  /** True for an address that may not be opened, as far as that is known without looking again. */
  isOutside(uri: string): boolean;
  /** A person has opened this file: what lies beside it and below may be opened too. True where it might not before. */
  admit(uri: string): boolean;
}

/** `open` are the addresses of the open folders, each ending in a slash. */
export function guardFiles(fileSystem: FileSystem, open: () => readonly string[]): GuardedFiles {
  const admitted = new Set<string>();
  const roots = (): readonly string[] => [...open(), ...admitted];
  /** Addresses below the roots from which a link leads outside. */
  const refused = new Set<string>();
  const steps = (uri: string): number | undefined => locationOf(uri, "uri")?.steps.length;
  const trusted = (uri: string): number | undefined => {
    const around = roots().filter((root) => isWithin(uri, [root], "uri"));
    return around.length === 0 ? undefined : Math.max(...around.flatMap((root) => steps(root) ?? []));
  };
  const linkOf = shared(fileSystem.linkOf);
  const real = async (uri: string): Promise<string | undefined> => {
    const found = await walkedLater(withoutLinks(uri, trusted, steps), linkOf);
    if (found === undefined) refused.add(uri);
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
    isOutside: (uri) => !isWithin(uri, roots(), "uri") || refused.has(uri) || refused.has(folderOf(uri)),
    admit(uri) {
      const isNew = !isWithin(uri, roots(), "uri");
      if (isNew) admitted.add(folderOf(uri));
      return isNew;
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
