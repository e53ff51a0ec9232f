/** Asked of every rule about parties that work together: its texts, its examples, and that its fixes do what they say. */

import { describe, expect, it } from "vitest";
import type { Finding } from "../../server/src/lint/finding.ts";
import { systemRules } from "../../server/src/rules/index.ts";
import type { SystemRule } from "../../server/src/rules/system-rule.ts";
import { applyEdits } from "../../server/src/syntax/text-edit.ts";
import { langs, type Text } from "../../server/src/texts/text.ts";
import { type Files, judge } from "../support/small-system.ts";

describe.each(systemRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("says everything in both languages, with the same gaps", () => {
    const { title, why, timeline, remedy, ignoreWhen, messages, fixes = {} } = rule.docs.texts();
    const all: readonly Text[] = [
      ...[title, why, remedy, ignoreWhen],
      ...timeline.map(({ text }) => text),
      ...Object.values(messages),
      ...Object.values(fixes),
    ];
    expect(timeline.length).toBeGreaterThan(1);
    expect(rule.docs.references.length).toBeGreaterThan(0);
    expect(rule.docs.evidence.where).not.toBe("");
    for (const text of all) {
      for (const lang of langs) expect(text[lang].trim()).not.toBe("");
      expect(gaps(text["zh-cn"]), text.en).toEqual(gaps(text.en));
      expect(text["zh-cn"], text.en).toMatch(/\p{Script=Han}/u);
    }
  });

  describe.each(rule.examples.map((example, i) => [i + 1, example] as const))("example %i", (_, { bad, good }) => {
    it("bad is reported, good is silent under all rules", () => {
      expect(told(rule, bad)).toEqual([id]);
      expect(judge({ ...bad, ...good }).findings).toEqual([]);
      // Where the links give the real value, what had to guess it is dropped.
      const counts = ({ severity, rule: told }: Finding): boolean =>
        severity !== "hint" && rule.covers?.rules.includes(told) !== true;
      for (const { findings } of judge({ ...bad, ...good }).analyses)
        expect(findings.filter(counts).map((one) => one.rule)).toEqual([]);
    });

    it("is silent without any one of its files", () => {
      for (const path of Object.keys(bad))
        expect(told(rule, Object.fromEntries(Object.entries(bad).filter(([name]) => name !== path))), path).toEqual([]);
    });

    it("the preferred fix gives good, in the file of the finding alone", () => {
      const [finding] = judge(bad, [rule]).findings;
      const [fix] = finding?.fixes ?? [];
      if (fix === undefined || finding === undefined) {
        expect(finding?.advice, "neither fix nor advice").toBeDefined();
        return;
      }
      const { uri } = finding.place;
      expect(new Set(fix.edits.map((edit) => edit.uri))).toEqual(new Set([uri]));
      expect(applyEdits(bad[uri] ?? "", fix.edits)).toBe(good[uri]);
    });
  });
});

function told(rule: SystemRule, files: Files): readonly string[] {
  return judge(files, [rule]).findings.map((finding) => finding.rule);
}

function gaps(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();
}
