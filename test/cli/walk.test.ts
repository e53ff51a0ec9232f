/** Which files a walk takes: what git ignores, links, and what vanishes or cannot be read meanwhile. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { candidates } from "../../server/src/cli/candidates.ts";
import { createReach } from "../../server/src/cli/reach.ts";
import { run } from "../../server/src/cli/run.ts";
import { memoryIo } from "../support/memory-io.ts";

const bad = "bootstrap.servers=k:9092\nacks=0\n";

function walked(files: Readonly<Record<string, string>>, paths: readonly string[] = ["."], links = {}) {
  const io = memoryIo(files, { links });
  return candidates(paths, io, createReach(io, paths)).files;
}

describe("what git ignores", () => {
  const files = {
    ".git/info/exclude": "private.yml\n",
    ".gitignore": "# generated\n/generated/\n*.local.yml\n!keep.local.yml\nsecret*\n",
    "a.yml": "",
    "a.local.yml": "",
    "keep.local.yml": "",
    "private.yml": "",
    "A.LOCAL.YML": "",
    "generated/a.yml": "",
    "sub/generated/a.yml": "",
    "sub/.gitignore": "!secret.yml\nown.yml\n",
    "sub/secret.yml": "",
    "sub/own.yml": "",
    "sub/deep/own.yml": "",
    "secret.yml": "",
  };
  const taken = ["A.LOCAL.YML", "a.yml", "keep.local.yml", "sub/generated/a.yml", "sub/secret.yml"];

  it("is passed over, the nearest pattern first", () => {
    expect(walked(files)).toEqual(taken);
  });

  it("is what git itself passes over", () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "kafka-lossless-"));
    try {
      execFileSync("git", ["init", "-q"], { cwd: folder });
      for (const [name, text] of Object.entries(files)) {
        fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        fs.writeFileSync(path.join(folder, name), text);
      }
      const listed = execFileSync("git", ["ls-files", "--others", "--exclude-standard", "*.yml", "*.YML"], {
        cwd: folder,
        encoding: "utf8",
      });
      expect(listed.trim().split("\n").toSorted()).toEqual(taken.toSorted());
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });

  it("holds for a folder below", () => {
    expect(walked(files, ["sub"])).toEqual(["sub/generated/a.yml", "sub/secret.yml"]);
    expect(walked(files, ["/project/sub"])).toEqual(["sub/generated/a.yml", "sub/secret.yml"]);
  });

  it("is taken where it is named outright", () => {
    expect(walked(files, ["private.yml", "generated"])).toEqual(["private.yml", "generated/a.yml"]);
  });

  it("holds without a repository, and with patterns that are none", () => {
    expect(walked({ ".gitignore": "\ufeffa.yml\r\n[\r\n[z-a].yml\r\n\\\r\n!\r\n", "a.yml": "", "b.yml": "" })).toEqual([
      "b.yml",
    ]);
  });
});

describe("links", () => {
  it("to a file are followed, and a file is judged once", () => {
    const files = { "a.yml": "", "elsewhere/c.txt": "" };
    expect(walked(files, ["."], { "0.yml": "a.yml", "c.yml": "elsewhere/c.txt", "d.yml": "elsewhere/c.txt" })).toEqual([
      "a.yml",
      "c.yml",
    ]);
    expect(walked(files, ["0.yml"], { "0.yml": "a.yml" })).toEqual(["0.yml"]);
  });

  it("to a folder are not followed", () => {
    expect(walked({ "a/a.yml": "" }, ["."], { b: "a" })).toEqual(["a/a.yml"]);
  });

  it("to nowhere are told", () => {
    const io = memoryIo({ "producer.properties": bad }, { links: { "a.yml": "gone.yml", "a.txt": "gone.txt" } });
    expect(run(["check"], io, "0")).toBe(2);
    expect(io.stderr()).toBe("a.yml: this link leads nowhere.\n");
    expect(io.stdout()).toContain("producer.properties:2:6 error");
  });
});

describe("what goes wrong is told in a line, and the others go on", () => {
  it("a folder that cannot be read", () => {
    const io = memoryIo({ "a/producer.properties": bad, "b/producer.properties": bad }, { broken: ["a"] });
    expect(run(["check"], io, "0")).toBe(2);
    expect(io.stderr()).toBe("a: cannot be read.\n");
    expect(io.stdout()).toContain("b/producer.properties:2:6 error");
  });

  it("a folder and a file that vanish", () => {
    const io = memoryIo({ "a/producer.properties": bad, "b/producer.properties": bad, "c.properties": bad });
    const vanishing = {
      ...io,
      list: (at: string) => (at === "a" ? undefined : io.list(at)),
      read: (at: string, most: number) => (at === "c.properties" ? undefined : io.read(at, most)),
      kindOf: (at: string) => (at === "a" || at === "c.properties" ? "missing" : io.kindOf(at)),
    } as const;
    expect(run(["check"], vanishing, "0")).toBe(2);
    expect(io.stderr()).toBe(
      "a: was here a moment ago and is gone.\nc.properties: was here a moment ago and is gone.\n",
    );
    expect(io.stdout()).toContain("b/producer.properties:2:6 error");
  });
});

it("a long run shows how far it is", () => {
  const shown: string[] = [];
  const io = {
    ...memoryIo({ "a.properties": bad, "b.properties": bad }),
    progress: (text: string) => void shown.push(text),
  };
  run(["check"], io, "0");
  expect(shown).toEqual(["0 of 2 files", "1 of 2 files"]);
});
