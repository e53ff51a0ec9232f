/** What git passes over: .gitignore of a folder and those above and below it, and .git/info/exclude. */
import { longest } from "../analysis/parse.ts";
import { type IgnoreLevel, ignoreLevel, isGitIgnored } from "../project/git-ignored.ts";
import { decode } from "./bytes.ts";
import type { Io } from "./io.ts";
import { isRepository } from "./reach.ts";

/** The patterns that hold in a folder, the outermost first; a folder that is itself ignored was named on purpose. */
export function levelsFor(path: string, io: Io): readonly IgnoreLevel[] {
  const folder = `${absolute(path, io.cwd).replace(/\/$/, "")}/`;
  const levels = foldersAbove(folder, io).flatMap((one) => [
    ...levelOf(one, `${one}.git/info/exclude`, io),
    ...levelOf(one, `${one}.gitignore`, io),
  ]);
  const own = levels.filter((level) => level.folder === folder);
  const above = levels.filter((level) => level.folder !== folder);
  return above.length > 0 && isIgnored(above, folder, io) ? own : levels;
}

/** The same, one folder further down. */
export function levelsBelow(levels: readonly IgnoreLevel[], path: string, io: Io): readonly IgnoreLevel[] {
  const folder = `${absolute(path, io.cwd)}/`;
  return [...levels, ...levelOf(folder, `${folder}.gitignore`, io)];
}

/** True for a file, or a folder whose path ends in a slash, that the nearest pattern which says anything ignores. */
export function isIgnored(levels: readonly IgnoreLevel[], path: string, io: Io): boolean {
  const whole = absolute(path, io.cwd);
  return isGitIgnored(levels, (folder) => (whole.startsWith(folder) ? whole.slice(folder.length) : undefined));
}

/** Up to the repository's, or where there is none to the working folder; the outermost first. */
function foldersAbove(folder: string, io: Io): readonly string[] {
  const all: string[] = [];
  for (let one = folder; ; one = one.replace(/[^/]*\/$/, "")) {
    all.unshift(one);
    if (isRepository(one, io)) return all;
    if (/^([A-Za-z]:)?\/$/.test(one)) break;
  }
  const working = `${absolute(".", io.cwd)}/`;
  return all.filter((one) => one === folder || one.startsWith(working));
}

function levelOf(folder: string, file: string, io: Io): readonly IgnoreLevel[] {
  // Git follows no link here either.
  if (io.linkOf(file) !== undefined || io.kindOf(file) !== "file") return [];
  const bytes = io.read(file, longest + 1);
  if (bytes === undefined || bytes.length > longest) return [];
  return [ignoreLevel(folder, decode(bytes)?.text ?? "")];
}

/** With `/`, without `.` and `..`; a slash at the end stays. */
function absolute(path: string, cwd: string): string {
  const whole = /^([A-Za-z]:)?\//.test(path) ? path : `${cwd.replaceAll("\\", "/").replace(/\/$/, "")}/${path}`;
  const steps: string[] = [];
  for (const step of whole.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && (step !== "" || steps.length === 0)) steps.push(step);
  }
  return steps.join("/") + (whole.endsWith("/") ? "/" : "");
}
