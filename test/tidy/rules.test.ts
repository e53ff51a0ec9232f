/** Folder and list of rules cannot differ: each folder is a rule that is in the list, is named as its folder and has a test. */
import fs from "node:fs";
import { expect, it } from "vitest";
import { homeOf, ruleIds, ruleList, ruleListFile } from "../../scripts/generate/rule-list.mts";
import { everyRule } from "../../server/src/rules/index.ts";
import { sourceFiles } from "./source-files.ts";

const ids = ruleIds();

it("the list names every folder (npm run generate writes it)", () => {
  expect(fs.readFileSync(ruleListFile, "utf8")).toBe(ruleList());
});

it("a rule's id is party and name of its folder", () => {
  expect(everyRule.map(({ id }) => id)).toEqual(ids);
});

it.each(ids)("%s has its texts and its test", (id) => {
  const files = [`server/src/rules/${homeOf(id)}/rule.ts`, `server/src/rules/${homeOf(id)}/texts.ts`, testOf(id)];
  expect(files.filter((file) => !fs.existsSync(file))).toEqual([]);
});

it("no test is left behind without its rule", () => {
  const known = new Set(["test/rules/every-rule.test.ts", "test/rules/every-system-rule.test.ts", ...ids.map(testOf)]);
  expect(sourceFiles("test/rules").filter((file) => !known.has(file))).toEqual([]);
});

function testOf(id: string): string {
  return `test/rules/${homeOf(id)}.test.ts`;
}
