/** The folders to which the server is confined, and whether a path that an agent names lies in them. */
import { follow } from "../cli/follow.ts";
import type { Io } from "../cli/io.ts";
import { absolute, isPosix, pathFrom } from "../cli/place.ts";
import { mcpTexts } from "../texts/mcp.ts";
import { type Message, say } from "../texts/text.ts";

/** What is asked of a disk before anything is opened. */
export type Disk = Pick<Io, "kindOf" | "linkOf" | "real">;

/** Where the command line is run, and what it may be told to open. */
export interface Ground {
  /** The first folder: relative paths are seen from it. */
  readonly cwd: string;
  readonly folders: readonly string[];
  /** The folders under all their names: an agent may have asked the system for the real one. */
  readonly bounds: readonly string[];
}

/** `folders` are absolute; `undefined` where none of them is a folder that is there. */
export function groundOf(folders: readonly string[], disk: Disk): Ground | undefined {
  const there = folders.filter((folder) => disk.kindOf(folder) === "directory");
  const [cwd] = there;
  if (cwd === undefined) return undefined;
  return { cwd, folders: there, bounds: [...new Set([...there, ...there.map((folder) => disk.real(folder))])] };
}

/** All of the ground, as the command line is given it. */
export function wholeGround({ folders: [, ...others] }: Ground): readonly string[] {
  return [".", ...others];
}

/**
 * The path that an agent named as the command line is given it: without links, from the first folder where it lies below. A message
 * where it lies outside, or where a link on the way leads outside: nothing there is looked at.
 */
export function pathOn({ cwd, folders, bounds }: Ground, written: string, disk: Disk): string | Message {
  const platform = isPosix(cwd) ? "posix" : "windows";
  const whole = follow(absolute(written, cwd), platform, () => bounds, disk.linkOf);
  if (whole === undefined) return say(mcpTexts.outside, { path: written, roots: folders.join(", ") });
  return pathFrom(".", whole, cwd) ?? (whole === absolute(".", cwd) ? "." : whole);
}
