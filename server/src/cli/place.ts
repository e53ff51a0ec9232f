/** Paths as the command line writes them: relative to the working folder, with `/`. */

/** The path of a file as seen from a folder (`""`, `../`, `a/b/`, `/tmp/x/`); `undefined` for one that lies elsewhere. */
export function pathFrom(folder: string, path: string, cwd: string): string | undefined {
  const base = absolute(folder, cwd);
  const below = absolute(path, cwd);
  const prefix = base === "" ? "/" : `${base}/`;
  return below.startsWith(prefix) ? below.slice(prefix.length) : undefined;
}

function absolute(path: string, cwd: string): string {
  const written = path.replaceAll("\\", "/");
  const whole = /^([A-Za-z]:)?\//.test(written) ? written : `${cwd.replaceAll("\\", "/")}/${written}`;
  const steps: string[] = [];
  for (const step of whole.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return /^[A-Za-z]:/.test(whole) ? steps.join("/") : steps.map((step) => `/${step}`).join("");
}
