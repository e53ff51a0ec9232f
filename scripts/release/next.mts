/** What a release writes into the files of the repository: the next version, and the changelog's heading. */

/** The version that follows; `undefined` for a word that is neither a step nor a version above the current one. */
export function nextVersion(current: string, wanted: string): string | undefined {
  const [major = 0, minor = 0, patch = 0] = numbersOf(current);
  if (wanted === "major") return `${major + 1}.0.0`;
  if (wanted === "minor") return `${major}.${minor + 1}.0`;
  if (wanted === "patch") return `${major}.${minor}.${patch + 1}`;
  return /^\d+\.\d+\.\d+$/.test(wanted) && isAbove(numbersOf(wanted), numbersOf(current)) ? wanted : undefined;
}

/** The file with the new version wherever it names our own; the same text where it names none. */
export function withVersion(file: string, text: string, from: string, to: string): string {
  const version = from.replaceAll(".", "\\.");
  const ours = [
    `(kafka-lossless@v?)${version}(?![\\w.])`,
    `(kafka-lossless-)${version}(?=\\.(?:vsix|tgz))`,
    `(rev: v)${version}$`,
    ...(file === "action.yml" ? [`(default: ")${version}(?=")`] : []),
    ...(file.endsWith(".toml") ? [`(^version = ")${version}(?=")`] : []),
    // Of a lock file only the head is about the project itself.
    ...(file === "package.json" ? [`(^  "version": ")${version}(?=")`] : []),
  ];
  const changed = ours.reduce((all, one) => all.replace(new RegExp(one, "gm"), `$1${to}`), text);
  if (file !== "package-lock.json") return changed;
  const head = text.indexOf('"node_modules/');
  return text.slice(0, head).replaceAll(`"version": "${from}"`, `"version": "${to}"`) + text.slice(head);
}

/** The changelog with what is unreleased under the new version; `undefined` where nothing is. */
export function withHeading(changelog: string, version: string): string | undefined {
  const heading = "## Unreleased\n";
  const [before, after] = changelog.split(heading);
  const section = after?.split(/^## /m)[0]?.trim() ?? "";
  return section === "" ? undefined : `${before}## ${version}\n${after}`;
}

function numbersOf(version: string): readonly number[] {
  return version.split(".").map(Number);
}

function isAbove(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((number, i) => number !== other[i]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}
