/** A release: what it writes, what it refuses, and what publishing would do. */
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nextVersion, withHeading, withVersion } from "../../scripts/release/next.mts";

describe("the next version", () => {
  it.each([
    ["patch", "0.1.1"],
    ["minor", "0.2.0"],
    ["major", "1.0.0"],
    ["0.1.10", "0.1.10"],
    ["0.1.0", undefined],
    ["0.0.9", undefined],
    ["1.0", undefined],
    ["", undefined],
  ])("after 0.1.0, asked for %s, is %s", (wanted, expected) => expect(nextVersion("0.1.0", wanted)).toBe(expected));
});

describe("the files of the repository", () => {
  it.each([
    "package.json",
    "package-lock.json",
    "action.yml",
    ".pre-commit-hooks.yaml",
    "docs/ci/github-actions.yml",
    "docs/ci/pre-commit-config.yaml",
    "docs/editors/zed/extension.toml",
  ])("%s names the new version, and the old one no more", (file) => {
    const { version } = JSON.parse(fs.readFileSync("package.json", "utf8"));
    const text = fs.readFileSync(file, "utf8");
    const changed = withVersion(file, text, version, "77.0.1");
    expect(changed).toContain("77.0.1");
    const head = (all: string): string =>
      file === "package-lock.json" ? all.slice(0, all.indexOf('"node_modules/')) : all;
    expect(head(changed)).not.toContain(version);
    expect(withVersion(file, changed, "77.0.1", version)).toBe(text);
  });

  it("a dependency of the same version stays", () => {
    const lock =
      '{ "version": "0.1.0", "packages": { "": { "version": "0.1.0" }, "node_modules/a": { "version": "0.1.0" } } }';
    expect(withVersion("package-lock.json", lock, "0.1.0", "0.2.0").match(/0\.1\.0/g)).toHaveLength(1);
  });
});

describe("the changelog", () => {
  it("gets the version as its heading", () => {
    expect(withHeading("# Changelog\n\n## Unreleased\n\n- One.\n\n## 0.1.0\n", "0.2.0")).toBe(
      "# Changelog\n\n## 0.2.0\n\n- One.\n\n## 0.1.0\n",
    );
  });

  it("without anything unreleased is no release", () => {
    expect(withHeading("# Changelog\n\n## Unreleased\n\n## 0.1.0\n\n- One.\n", "0.2.0")).toBeUndefined();
    expect(withHeading("# Changelog\n\n## 0.1.0\n", "0.2.0")).toBeUndefined();
  });
});

describe("the scripts", () => {
  let folder = "";
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "kafka-lossless-"));
    fs.writeFileSync(path.join(folder, "package.json"), '{\n  "name": "kafka-lossless",\n  "version": "0.1.0"\n}\n');
    fs.writeFileSync(path.join(folder, "CHANGELOG.md"), "# Changelog\n\n## 0.1.0\n");
    git("init", "--quiet");
    git("add", "--all");
    git("commit", "--quiet", "--message", "first");
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", ...args], {
      cwd: folder,
      encoding: "utf8",
    });
  const run = (script: string, ...args: readonly string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [path.resolve("scripts", script), ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    return { status, stderr };
  };

  it("refuse a tree with changes, and change nothing", () => {
    fs.writeFileSync(path.join(folder, "new"), "");
    expect(run("release.mjs", "patch", "--write")).toEqual({
      status: 2,
      stderr: "No release: there are changes that are not committed: commit or stash them first.\n",
    });
    expect(git("status", "--porcelain")).toBe("?? new\n");
  });

  it("refuse a word that is no version, a tag that is there, and a changelog with nothing new", () => {
    expect(run("release.mjs", "more").stderr).toContain("say patch, minor, major, or a version above 0.1.0; not more");
    git("tag", "v0.1.1");
    expect(run("release.mjs", "patch").stderr).toContain("the tag v0.1.1 is there already");
    expect(run("release.mjs", "minor", "--write").stderr).toContain("CHANGELOG.md has nothing under ## Unreleased");
    expect(git("status", "--porcelain")).toBe("");
  });

  it("publish nothing that is not packed", () => {
    const { status, stderr } = run("publish.mjs");
    expect(status).toBe(2);
    expect(stderr).toContain("kafka-lossless-0.1.0.vsix is not there");
    expect(run("publish.mjs", "--write").stderr).toContain("VSCE_PAT is not set, for Visual Studio Marketplace");
  });
});
