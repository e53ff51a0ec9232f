/** Every file has one idea and says which: a header of one sentence, kebab-case, at most 250 lines, nothing of a developer's machine. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { expect, it } from "vitest";
import { ruleListFile } from "../../scripts/generate/rule-list.mts";
import { sourceFiles } from "./source-files.ts";

const ours = ["server/src", "client/src", "test", "scripts"].flatMap(sourceFiles);

it("begins with a header of one sentence", () => {
  const wrong = ours.filter((file) => !/^(#!.*\n)?\/\*\* [^\n]+[.:] ?[^\n]*\*\/\n/.test(fs.readFileSync(file, "utf8")));
  expect(wrong).toEqual([]);
});

it("is named in kebab-case and holds one idea", () => {
  expect(ours.filter((file) => !/^[a-z0-9-]+(\.test)?\.(ts|mjs|mts)$/.test(file.split("/").at(-1) ?? ""))).toEqual([]);
  const long = ours.filter(
    (file) =>
      !file.startsWith("test/") && file !== ruleListFile && fs.readFileSync(file, "utf8").split("\n").length > 251,
  );
  expect(long).toEqual([]);
});

it("switches no check off", () => {
  const marks = new RegExp(
    ["biome", "eslint"]
      .map((tool) => `${tool}-(ignore|disable)`)
      .concat(["@ts-(ignore|expect-error|nocheck)"])
      .join("|"),
  );
  expect(ours.filter((file) => marks.test(fs.readFileSync(file, "utf8")))).toEqual([]);
});

it("names no path of a developer's machine", () => {
  const tracked = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" })
    .split("\0")
    .filter((file) => file !== "" && fs.existsSync(file) && !/\.(png|vsix)$/.test(file));
  const marks = new RegExp(
    ["/home/[a-z]+/(?!me/)", "/wo", "/ro"]
      .map((start, i) => (i === 0 ? "C:\\\\Users\\\\" : start + ["", "rk/(main|shared)", "ot/"][i]))
      .join("|"),
  );
  expect(tracked.filter((file) => marks.test(fs.readFileSync(file, "utf8")))).toEqual([]);
});
