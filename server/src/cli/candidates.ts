/** Finds the files worth reading below the paths a user names. */

import { isSkipped } from "../project/skipped.ts";
import { cliTexts } from "../texts/cli.ts";
import { type Message, say } from "../texts/text.ts";
import type { Io } from "./io.ts";

/** A file to read; `path` is as it will be shown, relative to the working folder with `/`. */
export interface Candidates {
  readonly files: readonly string[];
  readonly problems: readonly { readonly path: string; readonly message: Message }[];
}

const candidate = /\.(properties|ya?ml|conf|config|cfg)$/i;

/** Files named outright are taken whatever they are called; folders are searched for .properties, YAML and conf files. */
export function candidates(paths: readonly string[], io: Io): Candidates {
  const files: string[] = [];
  const problems: { path: string; message: Message }[] = [];
  const visit = (path: string): void => {
    const names = io.list(path);
    if (names === undefined) {
      problems.push({ path, message: say(cliTexts.unreadable, { path }) });
      return;
    }
    for (const { name, kind } of names) {
      const inner = path === "." ? name : `${path}/${name}`;
      if (kind === "directory" && !isSkipped(name)) visit(inner);
      else if (kind === "file" && candidate.test(name)) files.push(inner);
    }
  };
  for (const given of paths) {
    const path = normal(given, io.cwd);
    const kind = io.kindOf(path);
    if (kind === "directory") visit(path);
    else if (kind === "file") files.push(path);
    else problems.push({ path, message: say(kind === "missing" ? cliTexts.missing : cliTexts.unreadable, { path }) });
  }
  return { files: [...new Set(files)], problems };
}

/** A path below the working folder is shown from there, however it was given. */
function normal(given: string, cwd: string): string {
  const path = given.replaceAll("\\", "/").replace(/(?<=.)\/+$/, "");
  const folder = cwd.replaceAll("\\", "/");
  if (path === folder) return ".";
  const relative = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
  const trimmed = relative.replace(/^(\.\/+)+/, "");
  return trimmed === "" ? "." : trimmed;
}
