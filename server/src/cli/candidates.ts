/** Finds the files worth reading below the paths a user names. */

import { isCandidateName, isMostlyOthers } from "../carriers/file-table.ts";
import type { IgnoreLevel } from "../project/git-ignored.ts";
import { isSkipped } from "../project/skipped.ts";
import { cliTexts } from "../texts/cli.ts";
import { type Message, say } from "../texts/text.ts";
import { isIgnored, levelsBelow, levelsFor } from "./git-ignore.ts";
import type { Io, PathKind } from "./io.ts";
import type { Reach } from "./reach.ts";

/** Paths to read, as they will be shown: relative to the working folder, with `/`. */
export interface Candidates {
  readonly files: readonly string[];
  /** Those of them that were found by a name which is mostly that of other files: where one cannot be read, nothing is lost. */
  readonly doubtful: ReadonlySet<string>;
  readonly problems: readonly { readonly path: string; readonly message: Message }[];
}

/** Files named outright are taken whatever they are called; folders are searched for those that a carrier reads and git does not ignore. */
export function candidates(paths: readonly string[], io: Io, reach: Reach): Candidates {
  const found: Found[] = [];
  const problems: { path: string; message: Message }[] = [];
  const tell = (path: string, message: Message): void => void problems.push({ path, message });
  const visit = (folder: string, levels: readonly IgnoreLevel[]): void => {
    const names = io.list(folder);
    if (names === undefined) {
      const text = io.kindOf(folder) === "missing" ? cliTexts.gone : cliTexts.unreadable;
      tell(folder, say(text, { path: folder }));
      return;
    }
    for (const { name, kind } of names) {
      const path = folder === "." ? name : `${folder.replace(/\/$/, "")}/${name}`;
      if (kind === "directory") {
        if (!isSkipped(name) && !isIgnored(levels, `${path}/`, io)) visit(path, levelsBelow(levels, path, io));
      } else if (isCandidateName(name) && !isIgnored(levels, path, io)) {
        if (kind === "file") found.push({ path, link: false });
        else if (kind === "link") visitLink(path);
      }
    }
  };
  const visitLink = (path: string): void => {
    const behind = behindLink(path, io, reach);
    if (behind === "file") found.push({ path, link: true });
    else if (isDoubtful(path)) return;
    else if (behind === "outside") tell(path, say(cliTexts.linkOutside, { path }));
    // A link to a folder leads to what is found elsewhere, or round in circles.
    else if (behind !== "directory") tell(path, say(cliTexts.deadLink, { path }));
  };
  for (const given of paths) {
    const path = normal(given, io.cwd);
    const kind = io.kindOf(path);
    if (kind === "directory") visit(path, levelsFor(path, io));
    else if (kind === "file") found.push({ path, link: true });
    else tell(path, say(kind === "missing" ? cliTexts.missing : cliTexts.unreadable, { path }));
  }
  const files = [...new Set(once(found, io))];
  const named = new Set(paths.map((path) => normal(path, io.cwd)));
  return { files, problems, doubtful: new Set(files.filter((path) => isDoubtful(path) && !named.has(path))) };
}

function isDoubtful(path: string): boolean {
  return isMostlyOthers(path.slice(path.lastIndexOf("/") + 1));
}

/** What a link leads to; nothing behind one that leads out of bounds is looked at. */
function behindLink(path: string, io: Io, reach: Reach): PathKind | "outside" {
  const target = reach.file(path);
  return target === undefined ? "outside" : io.kindOf(target);
}

/** `link` where it may be another way to a file that is found as well. */
interface Found {
  readonly path: string;
  readonly link: boolean;
}

/** A file to which several links lead is judged once, in its own place if that was found. */
function once(found: readonly Found[], io: Io): readonly string[] {
  if (!found.some(({ link }) => link)) return found.map(({ path }) => path);
  const taken = new Set(found.flatMap(({ path, link }) => (link ? [] : [io.real(path)])));
  return found.flatMap(({ path, link }) => {
    if (!link) return [path];
    const real = io.real(path);
    if (taken.has(real)) return [];
    taken.add(real);
    return [path];
  });
}

/** A path below the working folder is shown from there, however it was given. */
export function normal(given: string, cwd: string): string {
  const path = given.replaceAll("\\", "/").replace(/(?<=.)\/+$/, "");
  const folder = cwd.replaceAll("\\", "/");
  if (path === folder) return ".";
  const relative = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
  const trimmed = relative.replace(/^(\.\/+)+/, "");
  return trimmed === "" ? "." : trimmed;
}
