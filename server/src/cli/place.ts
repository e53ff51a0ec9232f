/** Paths as the command line writes them: relative to the working folder, with `/`. */

/** The path of a file as seen from a folder (`""`, `../`, `a/b/`, `/tmp/x/`); `undefined` for one that lies elsewhere. */
export function pathFrom(folder: string, path: string, cwd: string): string | undefined {
  const base = absolute(folder, cwd);
  const below = absolute(path, cwd);
  const prefix = base.endsWith("/") ? base : `${base}/`;
  return below.startsWith(prefix) ? below.slice(prefix.length) : undefined;
}

/** The whole path, with `/`, without `.` and `..`; the slash at the end stays only where nothing else is left. */
export function absolute(path: string, cwd: string): string {
  const [written, folder] = isPosix(cwd) ? [path, cwd] : [path.replaceAll("\\", "/"), cwd.replaceAll("\\", "/")];
  const isWhole = written.startsWith("/") || (!isPosix(cwd) && /^[A-Za-z]:\//.test(written));
  // `\x` is on the drive of the working folder.
  const drive = /^\/(?!\/)/.test(written) ? (/^[A-Za-z]:(?=\/)/.exec(folder)?.[0] ?? "") : "";
  const whole = isWhole ? drive + written : `${folder}/${written}`;
  const base = isPosix(cwd) ? "" : (/^(?:[A-Za-z]:(?=\/)|\/\/[^/]+\/[^/]+)/.exec(whole)?.[0] ?? "");
  const steps: string[] = [];
  for (const step of whole.slice(base.length).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.length === 0 ? `${base}/` : base + steps.map((step) => `/${step}`).join("");
}

/** True where the paths of this working folder are those of a POSIX system. */
export function isPosix(cwd: string): boolean {
  return cwd.startsWith("/");
}
