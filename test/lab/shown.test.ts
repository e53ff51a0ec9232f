/** What the lab has seen is shown where a rule is explained, in both languages, and is what the committed answers say. */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { run } from "../../server/src/cli/run.ts";
import { findingsText } from "../../server/src/features/hover-findings.ts";
import { literal } from "../../server/src/features/markdown.ts";
import { seenOnCluster } from "../../server/src/kafka/lab.ts";
import { seenLines } from "../../server/src/rules/seen.ts";
import { harms, plainCounts, prices } from "../../server/src/texts/seen.ts";
import { langs } from "../../server/src/texts/text.ts";
import { fileOfScenario, pinsOf, recordedAnswers, scenarios } from "../support/lab.ts";
import { memoryIo } from "../support/memory-io.ts";

const rules = [...new Set(scenarios().map(({ rule }) => rule))];

describe.each(rules)("%s", (rule) => {
  it.each(langs)("stands on the page, in %s", (lang) => {
    const page = fs.readFileSync(`docs/rules/${rule}.md`, "utf8");
    expect(seenLines(rule, lang)).not.toEqual([]);
    for (const line of seenLines(rule, lang)) expect(page).toContain(line);
  });

  it.each(langs)("stands in explain, in %s", (lang) => {
    const io = memoryIo({});
    run(["explain", "--lang", lang, rule], io, "0");
    const said = io.stdout().replaceAll(/\s+/g, "");
    for (const line of seenLines(rule, lang)) expect(said).toContain(line.replaceAll(/\s+/g, ""));
  });

  it.each(langs)("stands in the hover over its finding, in %s", (lang) => {
    for (const scenario of scenarios().filter((one) => one.rule === rule)) {
      const { path, bad } = fileOfScenario(scenario);
      const [release = ""] = scenario.releases;
      const pins = pinsOf(scenario, release);
      const { findings } = analyze([parse({ uri: path, text: bad })], { pins, preset: scenario.preset ?? "standard" });
      const shown = findingsText(findings, { lang });
      for (const line of seenLines(rule, lang)) expect(shown).toContain(literal(line));
    }
  });

  it("says what the answers say, and everything that was counted has a word", () => {
    const words = { ...plainCounts, ...harms, ...prices };
    for (const seen of seenOnCluster(rule)) {
      for (const release of seen.releases) {
        const answers = recordedAnswers(rule).map(({ releases }) => releases[release]);
        const known = answers.map((one) => [one?.bad, one?.fixed]);
        expect(known).toContainEqual([expect.objectContaining(seen.bad), expect.objectContaining(seen.fixed)]);
      }
      for (const name of [...Object.keys(seen.bad), ...Object.keys(seen.fixed)]) expect(words).toHaveProperty(name);
    }
  });
});

it("an upgrade is named as what repaired it", () => {
  expect(seenLines("release-spring-failed-commit-skips-batch", "en").join()).toContain(
    "after the upgrade to Spring Boot 3.2.4: none.",
  );
  expect(seenLines("release-connect-source-offsets-stuck", "zh-cn").join()).toContain("升级到 3.2.1 后：无。");
});

it("the words of a fault go on after a comma, and before a colon", () => {
  const wrong = scenarios().filter(
    ({ told }) => /[.:。：]$/.test(told.en) || /[.:。：]$/.test(told["zh-cn"]) || /^[A-Z]/.test(told.en),
  );
  expect(wrong).toEqual([]);
});
