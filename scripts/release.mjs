/** `npm run release -- patch|minor|major|X.Y.Z [--write]`: version, changelog, build, check, commit, tag; without --write in a copy that is thrown away. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { nextVersion, withHeading, withVersion } from "./release/next.mts";

const [wanted = "", ...options] = process.argv.slice(2);
const isWriting = options.includes("--write");
const { version: current } = JSON.parse(fs.readFileSync("package.json", "utf8"));
const git = (...args) => execFileSync("git", args, { encoding: "utf8" }).trim();

const version =
  nextVersion(current, wanted) ??
  refuse(`say patch, minor, major, or a version above ${current}; not ${wanted || "nothing"}`);
if (git("status", "--porcelain") !== "") refuse("there are changes that are not committed: commit or stash them first");
if (git("tag", "--list", `v${version}`) !== "") refuse(`the tag v${version} is there already`);

const changes = changedFiles();

const home = isWriting ? undefined : fs.mkdtempSync(path.join(os.tmpdir(), "kafka-lossless-release-"));
const folder = home === undefined ? process.cwd() : path.join(home, "copy");
try {
  if (home !== undefined) {
    git("worktree", "add", "--quiet", "--detach", folder);
    fs.symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"));
  }
  for (const [file, text] of changes) fs.writeFileSync(path.join(folder, file), text);
  for (const script of ["generate", "check", "package", "package:npm"]) {
    console.log(`== npm run ${script}`);
    execFileSync("npm", ["run", "--silent", script], { cwd: folder, stdio: "inherit" });
  }
  console.log(execFileSync("git", ["diff", "--stat"], { cwd: folder, encoding: "utf8" }));
  if (isWriting) {
    git("commit", "--quiet", "--all", "--message", `Release ${version}`);
    git("tag", "--annotate", "--message", `Release ${version}`, `v${version}`);
    console.log(`Committed and tagged v${version}. Next: git push --follow-tags && npm run release:publish -- --write`);
  } else console.log(`Nothing is changed here. \`npm run release -- ${wanted} --write\` does it.`);
} finally {
  if (home !== undefined) {
    git("worktree", "remove", "--force", folder);
    fs.rmSync(home, { recursive: true, force: true });
  }
}

/** The files that change, with their new texts; refuses before anything is written. */
function changedFiles() {
  const files = git("ls-files", "-z")
    .split("\0")
    .filter((file) => /\.(json|ya?ml|md|toml)$/.test(file));
  return files.flatMap((file) => {
    const text = fs.readFileSync(file, "utf8");
    const changed = file === "CHANGELOG.md" ? withHeading(text, version) : withVersion(file, text, current, version);
    if (changed === undefined) refuse("CHANGELOG.md has nothing under ## Unreleased: there is nothing to release");
    return changed === text ? [] : [[file, changed]];
  });
}

/** @returns {never} */
function refuse(why) {
  console.error(`No release: ${why}.`);
  process.exit(2);
}
