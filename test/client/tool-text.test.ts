/** What language models are told of a file, as text. */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { bounded, changeLine, findingLine, inLanguage, withoutPictures } from "../../client/src/tool-text.ts";
import { listedRules } from "../../server/src/rules/index.ts";

const range = { start: { line: 2, character: 5 }, end: { line: 2, character: 6 } };

it("a finding is one line whose place counts from 1, whatever its message holds", () => {
  const line = findingLine("a.properties", { range, severity: 2, code: "producer-acks-one", message: "One\n two." });
  expect(line).toBe("a.properties:3:6 warning producer-acks-one: One two.");
});

it("a change is one line whatever its text holds", () => {
  expect(changeLine({ path: "a.yml", range, newText: 'x: "\n' })).toBe('  a.yml:3:6-3:7 -> "x: \\"\\n"');
});

describe("a page", () => {
  it.each(listedRules.map(({ id }) => id))("of %s has one language and no picture", (id) => {
    const page = fs.readFileSync(`docs/rules/${id}.md`, "utf8");
    const [en, zh] = [inLanguage(page, "en"), inLanguage(page, "zh-cn")];
    expect(en.length + zh.length).toBeGreaterThan(page.length - 3);
    expect(zh.replaceAll(/[^\p{Script=Han}]/gu, "").length).toBeGreaterThan(100);
    expect(en.replace(/\[简体中文\]/, "")).not.toMatch(/\p{Script=Han}/u);
    expect(withoutPictures(en)).not.toContain("![");
  });
});

it("an answer is cut at the end of a line, and says how many are left out", () => {
  const text = Array.from({ length: 3000 }, (_, i) => `line ${i}`).join("\n");
  const [, last, left] = /line (\d+)\n(\d+) left$/.exec(bounded(text, (lines) => `${lines} left`)) ?? [];
  expect(Number(last) + Number(left)).toBe(2999);
  expect(bounded("short", () => "never")).toBe("short");
});
