/** What the programs for the command line ask of the disk before they open anything. */
import fs from "node:fs";
import path from "node:path";
import type { PathKind } from "./cli/io.ts";

/** The answer of the file system; `undefined` where it refuses, which is an ordinary answer: the caller says so to the user. */
export function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/** What stands at a path, links followed. */
export function kindOf(at: string): PathKind {
  return fs.existsSync(at) ? kindIn(attempt(() => fs.statSync(at))) : "missing";
}

/** The same of what is known already. */
export function kindIn(stats: fs.Stats | fs.Dirent | undefined): PathKind {
  return stats?.isFile() ? "file" : stats?.isDirectory() ? "directory" : "unreadable";
}

/** The path without symbolic links; as it was where it cannot be resolved. */
export function real(at: string): string {
  return attempt(() => fs.realpathSync(at)) ?? at;
}

/** The absolute path, with `/`, that a symbolic link names; `undefined` for everything else. */
export function linkOf(at: string): string | undefined {
  return attempt(() => {
    if (fs.lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return undefined;
    const target = path.resolve(path.dirname(at), fs.readlinkSync(at));
    return path.sep === "/" ? target : target.replaceAll("\\", "/");
  });
}
