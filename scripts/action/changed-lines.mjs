/** Which lines of a file differ from where a pull request or a push began, by `git diff`. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";

/**
 * The commit to compare with; `undefined` for a first push, or an event that has no base.
 * @param {string} given the input `base`, which wins
 * @param {string | undefined} eventFile GitHub's account of what happened
 * @returns {string | undefined}
 */
export function baseOf(given, eventFile) {
  if (given !== "") return given;
  if (eventFile === undefined || !fs.existsSync(eventFile)) return undefined;
  const { pull_request: pull, merge_group: group, before } = JSON.parse(fs.readFileSync(eventFile, "utf8"));
  // GitHub tests a pull request merged into its base, and then the base is the first of two parents.
  const parents = parentsOfHead();
  if (pull !== undefined) return parents.length === 2 ? parents[0] : pull.base.sha;
  const base = group?.base_sha ?? before;
  return base === undefined || /^0+$/.test(base) ? undefined : base;
}

/** The commits before this one, which the raw commit names even where the history is cut off. */
function parentsOfHead() {
  const [head = ""] = git("cat-file", "commit", "HEAD").split("\n\n");
  return (head.match(/^parent \w+$/gm) ?? []).map((line) => line.slice("parent ".length));
}

/**
 * Answers, for a path below the working folder, whether a range of lines holds a change since `base`. What was deleted counts for
 * the lines on both sides of it.
 * @param {string} base
 * @returns {{ isChanged: (path: string, line: number, endLine: number) => boolean, isExact: boolean }} `isExact` is false where the
 * history is cut off, so that changes of the base itself may count
 */
export function changesSince(base) {
  if (tried("cat-file", "-e", `${base}^{commit}`) === undefined)
    git("fetch", "--no-tags", "--depth=1", "--", "origin", base);
  const commit = (
    tried("rev-parse", "--verify", "--quiet", `${base}^{commit}`) ?? git("rev-parse", "FETCH_HEAD")
  ).trim();
  const common = tried("merge-base", commit, "HEAD")?.trim();
  const from = common ?? commit;
  const known = new Map();
  const rangesOf = (path) => {
    const ranges = known.get(path) ?? changedRanges(from, path);
    known.set(path, ranges);
    return ranges;
  };
  return {
    isChanged: (path, line, endLine) => rangesOf(path).some(([first, last]) => first <= endLine && line <= last),
    isExact: common !== undefined || parentsOfHead().includes(commit),
  };
}

/** @returns {readonly (readonly [first: number, last: number])[]} */
function changedRanges(from, path) {
  const options = ["--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--ignore-cr-at-eol"];
  const diff = git("diff", ...options, from, "--", `:(literal)${path}`);
  return [...diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, count = "1"]) => {
    const first = Number(start);
    return count === "0" ? [first, first + 1] : [first, first + Number(count) - 1];
  });
}

/** @param {readonly string[]} args */
function git(...args) {
  return execFileSync("git", args, { encoding: "utf8", maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "pipe"] });
}

/** What git says, or `undefined` where it refuses. @param {readonly string[]} args */
function tried(...args) {
  try {
    return git(...args);
  } catch {
    return undefined;
  }
}
