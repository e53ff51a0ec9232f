/** Asked of every rule: its name, its texts, its examples, and that its fixes do what they say. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import type { AnalyzeOptions } from "../../server/src/analysis/options.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { catalogueOf } from "../../server/src/kafka/catalogue.ts";
import { scalaSettings } from "../../server/src/kafka/scala-clients.ts";
import { smallryeKeys } from "../../server/src/kafka/smallrye-keys.ts";
import { springPeriods } from "../../server/src/kafka/spring-catalogue.ts";
import { springCloudStreamKeys } from "../../server/src/kafka/spring-cloud-stream.ts";
import type { Finding } from "../../server/src/lint/finding.ts";
import { cataloguesOf } from "../../server/src/model/program.ts";
import { allRules, rules } from "../../server/src/rules/index.ts";
import type { Example, Rule } from "../../server/src/rules/rule.ts";
import { problemsOf } from "../../server/src/syntax/document.ts";
import { applyEdits } from "../../server/src/syntax/text-edit.ts";
import { langs, type Text } from "../../server/src/texts/text.ts";
import { fileOf, finished, springVariants } from "../support/examples.ts";

const ids = allRules.map((rule) => rule.id);

it("there is one of each", () => expect(ids).toEqual([...new Set(ids)]));

describe.each(allRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("is named for the problem", () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/);
    expect(id).not.toMatch(/^(no|use|prefer|avoid)-/);
  });

  it("knows every setting and rule it names", () => {
    if (rule.aboutRelease === undefined) expect(rule.settings.length).toBeGreaterThan(0);
    for (const key of rule.settings.filter((one) => one !== "*")) expect(isKnown(rule, key), key).toBe(true);
    for (const covering of rule.coveredBy ?? []) expect(ids).toContain(covering);
  });

  it("says everything in both languages, with the same gaps; a draft may say it in English alone", () => {
    const { title, why, timeline, remedy, ignoreWhen, messages, fixes } = rule.docs.texts();
    const all: Text[] = [
      title,
      why,
      remedy,
      ignoreWhen,
      ...timeline.map((step) => step.text),
      ...Object.values(messages),
      ...Object.values(fixes ?? {}),
    ];
    expect(timeline.length, "steps of docs.texts.timeline").toBeGreaterThan(1);
    expect(rule.docs.references.length, "docs.references").toBeGreaterThan(0);
    expect(rule.docs.evidence.where, "docs.evidence.where").not.toBe("");
    for (const text of all) {
      for (const lang of langs) expect(text[lang].trim()).not.toBe("");
      expect(gaps(text["zh-cn"]), text.en).toEqual(gaps(text.en));
      if (rule.stage !== "draft") expect(text["zh-cn"], text.en).toMatch(/\p{Script=Han}/u);
    }
  });

  it("has examples", () => expect(rule.docs.examples.length).toBeGreaterThan(0));

  describe.each(rule.docs.examples.map((example, i) => [i + 1, example] as const))("example %i", (_, example) => {
    const file = fileOf(rule, example);
    // The release for which an example is written may have faults of its own.
    const asked = rules.filter((one) => one.aboutRelease === undefined || one === rule);
    const options: AnalyzeOptions = {
      pins: example.versions ?? {},
      preset: example.preset ?? rule.preset ?? "standard",
      rules: rule.stage === "draft" ? [...asked, finished(rule)] : asked,
    };

    // Where another release mends it, the file stays as it is, and so does what other rules say of it.
    const mended: AnalyzeOptions =
      example.mendedIn === undefined ? options : { ...options, pins: example.mendedIn, rules: [rule] };

    it("bad is reported, good is silent under all rules", () => {
      expect(found(rule, findings(file, example.bad, options))).toHaveLength(1);
      expect(told(findings(file, example.good, mended))).toEqual([]);
    });

    it("the preferred fix gives good, a second changes nothing, and no fix makes anything worse", () => {
      const [finding] = found(rule, findings(file, example.bad, options));
      const [preferred] = finding?.fixes ?? [];
      if (preferred === undefined) {
        expect(finding?.advice, "neither fix nor advice").toBeDefined();
        return;
      }
      expect(applyEdits(example.bad, preferred.edits)).toBe(example.good);
      for (const fix of finding?.fixes ?? []) {
        const fixed = applyEdits(example.bad, fix.edits);
        expect(problemsOf(parse({ uri: file, text: fixed }))).toEqual([]);
        expect(found(rule, findings(file, fixed, options))).toEqual([]);
        expect(newcomers(findings(file, example.bad, options), findings(file, fixed, options))).toEqual([]);
      }
    });

    it("holds in Spring's files too, where the rule is for a client", () => {
      for (const { bad, good } of variants(rule, example)) {
        expect(found(rule, findings(bad.file, bad.text, options)), bad.text).toHaveLength(1);
        expect(found(rule, findings(good.file, good.text, mended)), good.text).toEqual([]);
        const [fix] = found(rule, findings(bad.file, bad.text, options))[0]?.fixes ?? [];
        if (fix === undefined) continue;
        const fixed = applyEdits(bad.text, fix.edits);
        expect(problemsOf(parse({ uri: bad.file, text: fixed })), fixed).toEqual([]);
        expect(found(rule, findings(bad.file, fixed, options)), fixed).toEqual([]);
      }
    });
  });
});

function findings(uri: string, text: string, options: AnalyzeOptions): readonly Finding[] {
  const analysis = analyze([parse({ uri, text })], options);
  expect(analysis.crashes).toEqual([]);
  return analysis.findings;
}

function found(rule: Rule, all: readonly Finding[]): readonly Finding[] {
  return all.filter((finding) => finding.rule === rule.id);
}

/** Hints are not counted against an example: they say what cannot be had there. */
function told(all: readonly Finding[]): readonly string[] {
  return all.filter((finding) => finding.severity !== "hint").map((finding) => finding.rule);
}

function newcomers(before: readonly Finding[], after: readonly Finding[]): readonly string[] {
  const known = new Set(before.map((finding) => finding.rule));
  return told(after).filter((rule) => !known.has(rule));
}

function variants(rule: Rule, example: Example) {
  const good = springVariants(rule, example.good);
  return springVariants(rule, example.bad).flatMap((bad, i) => {
    const partner = good[i];
    return partner === undefined || example.file !== undefined ? [] : [{ bad, good: partner }];
  });
}

function isKnown(rule: Rule, key: string): boolean {
  if (springCloudStreamKeys.includes(key) || smallryeKeys.includes(key)) return true;
  const ofClient = /^(?:producer|consumer)\.(.+)$/.exec(key)?.[1];
  if (ofClient !== undefined && rule.roles.includes("streams")) return isKnown(rule, ofClient);
  if (key.startsWith("spring.")) return springPeriods(key).length > 0;
  if (scalaSettings(key).length > 0) return true;
  const roles = [
    ...rule.roles.flatMap((role) => (rule.programs ?? ["java"]).flatMap((program) => cataloguesOf({ role, program }))),
    ...(["producer", "consumer", "topic", "broker", "connect-worker"] as const),
  ];
  return roles.some((role) => catalogueOf(role).periods(key).length > 0) || key === "replication.factor";
}

function gaps(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();
}
