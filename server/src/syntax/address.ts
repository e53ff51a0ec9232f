/** What a document's address says: its name and its folders. */

/** The last step of an address or path, decoded. */
export function fileName(uri: string): string {
  const step = uri.slice(Math.max(uri.lastIndexOf("/"), uri.lastIndexOf("\\")) + 1);
  return step.includes("%") ? decode(step) : step;
}

/** The folder of an address, its slash included. */
export function folderOf(uri: string): string {
  return uri.slice(0, Math.max(uri.lastIndexOf("/"), uri.lastIndexOf("\\")) + 1);
}

/** An address without the steps that `.` and `..` take back. */
export function withoutDots(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The folders above a file, nearest last. */
export function folders(uri: string): readonly string[] {
  return stepsOf(uri).slice(0, -1);
}

/** A file as it is named from the folder of another: `config/application.yml`, `../pom.xml`. */
export function relativeName(uri: string, from: string): string {
  const [steps, base] = [stepsOf(uri), folders(from)];
  const differs = base.findIndex((step, i) => steps[i] !== step);
  const common = Math.min(differs < 0 ? base.length : differs, steps.length - 1);
  return [...base.slice(common).map(() => ".."), ...steps.slice(common)].join("/");
}

/** A name as VS Code writes it in an address: one file must not have two. */
export function stepOf(name: string): string {
  return encodeURIComponent(name).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** An address below the folder that is open: what lies above it says nothing about the project. */
export function below(uri: string, roots: readonly string[]): string {
  const root = roots.filter((one) => uri.startsWith(one)).sort((a, b) => b.length - a.length)[0];
  return root === undefined ? uri : uri.slice(root.length);
}

function stepsOf(uri: string): readonly string[] {
  const path = uri.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "").replaceAll("\\", "/");
  return path.split("/").map(decode);
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    // A stray % in a plain path is a character like any other.
    return step;
  }
}

/** Orders texts by their characters: everywhere alike, which the customs of languages are not. */
export function inTextOrder(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
