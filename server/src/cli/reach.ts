/** What a run may open beyond what a person named: files below the given paths and the working folder, and what declares a project above. */
import { isBuildFile } from "../project/build/build-file.ts";
import { projectFileName } from "../project/project-file.ts";
import { isWithin, type Platform } from "../project/within.ts";
import { follow } from "./follow.ts";
import type { Io } from "./io.ts";
import { absolute, isPosix } from "./place.ts";

export interface Reach {
  /** The path, without links, of a file that was found or that another file names; `undefined` where it may not be opened. */
  file(path: string): string | undefined;
  /** The same for a folder whose names are asked for. */
  folder(path: string): string | undefined;
  /** The folder above one that ends in a slash; `undefined` where the project ends. */
  above(folder: string): string | undefined;
}

/** `given` is what a person named: folders with all below, and of files the folders in which they stand. */
export function createReach(io: Io, given: readonly string[]): Reach {
  const platform: Platform = isPosix(io.cwd) ? "posix" : "windows";
  const roots = [...new Set([".", ...given.map((path) => folderOf(path, io))].map((path) => absolute(path, io.cwd)))];
  const repositories = roots.flatMap((root) => repositoryOf(root, io) ?? []);
  /** The repositories in which a folder is one of those above the roots, or the place of a build file there. */
  const around = (folder: string): readonly string[] => {
    const above = folder.replace(/\/gradle$/, "") || "/";
    return roots.some((root) => isWithin(root, [above], platform)) ? repositories : [];
  };
  const folders = new Map<string, boolean>();
  /** True for a folder within the roots to which no link leads. */
  const isPlain = (folder: string): boolean => {
    const known = folders.get(folder) ?? follow(folder, platform, () => roots, io.linkOf) === folder;
    folders.set(folder, known);
    return known;
  };
  const resolve = (path: string, more: (path: string) => readonly string[]): string | undefined => {
    const whole = absolute(path, io.cwd);
    const [, folder = "", name = ""] = /^(.*)\/([^/]*)$/.exec(whole) ?? [];
    const found =
      platform === "posix" && isOrdinary(name) && isPlain(folder) && io.linkOf(whole) === undefined
        ? whole
        : follow(whole, platform, (one) => [...roots, ...more(one)], io.linkOf);
    // `link/..` leads elsewhere than it seems to.
    return found === whole && !/(^|\/)(?!\.\.?\/)[^/]+\/+\.\.(\/|$)/.test(path) ? path : found;
  };
  return {
    file: (path) => resolve(path, (one) => (declaresProject(one) ? around(one.replace(/\/[^/]*$/, "")) : [])),
    folder: (path) => resolve(path === "" ? "." : path, around),
    above(folder) {
      if (isRepository(folder, io) || /^([A-Za-z]:)?\/$/.test(folder)) return undefined;
      const climbed = /^(\.\.\/)*$/.test(folder);
      const above = climbed ? `../${folder}` : folder.replace(/[^/]*\/$/, "");
      return absolute(above, io.cwd) === absolute(folder === "" ? "." : folder, io.cwd) ? undefined : above;
    },
  };
}

/** A name without dots or slashes in another guise. On Windows a name may also be a device. */
function isOrdinary(name: string): boolean {
  return /^[\w.-]*\w$/.test(name);
}

/** True for a folder, as `""` or with its slash, in which a repository begins. */
export function isRepository(folder: string, io: Io): boolean {
  return io.linkOf(`${folder}.git`) !== undefined || io.kindOf(`${folder}.git`) !== "missing";
}

/** Files that say by their fixed names how the files below them are to be judged. */
function declaresProject(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return isBuildFile(name) || name === projectFileName || name === ".gitignore";
}

function folderOf(path: string, io: Io): string {
  if (io.kindOf(path) === "directory") return path;
  const written = isPosix(io.cwd) ? path : path.replaceAll("\\", "/");
  return written.includes("/") ? written.slice(0, written.lastIndexOf("/") + 1) : ".";
}

function repositoryOf(folder: string, io: Io): string | undefined {
  for (let one = folder.endsWith("/") ? folder : `${folder}/`; ; one = one.replace(/[^/]*\/$/, "")) {
    if (isRepository(one, io)) return one;
    if (/^([A-Za-z]:)?\/$/.test(one) || one === "") return undefined;
  }
}
