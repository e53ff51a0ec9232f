/** The order of the rules has no part in what is found: the list may be sorted as it likes. */
import { describe, expect, it } from "vitest";
import { type Analysis, analyze } from "../../server/src/analysis/analyze.ts";
import type { AnalyzeOptions } from "../../server/src/analysis/options.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { rules } from "../../server/src/rules/index.ts";
import { producerAcksZero } from "../../server/src/rules/producer/acks-zero/rule.ts";
import { defineRule, type Rule } from "../../server/src/rules/rule.ts";
import { say } from "../../server/src/texts/text.ts";
import { fileOf } from "../support/examples.ts";

const examples = rules.flatMap((rule) =>
  rule.docs.examples.map((example, i) => [`${rule.id} ${i + 1}`, fileOf(rule, example), example] as const),
);

/** The analysis under both orders. */
function bothWays(
  file: string,
  text: string,
  asked: readonly Rule[],
  pins: AnalyzeOptions["pins"] = {},
): readonly [Analysis, Analysis] {
  const judge = (some: readonly Rule[]): Analysis =>
    analyze([parse({ uri: file, text })], { rules: some, preset: "critical", pins });
  return [judge(asked), judge(asked.toReversed())];
}

it.each(examples)("%s", (_, file, { bad, versions }) => {
  const [forward, backward] = bothWays(file, bad, rules, versions);
  expect(backward.findings).toEqual(forward.findings);
  expect(forward.findings.length).toBeGreaterThan(0);
});

describe("rules made for it", () => {
  const file = "producer.properties";
  const text = "retries=0\nacks=0\nlinger.ms=5\n";
  const at = (id: string, key: string, more: Partial<Rule> = {}): Rule =>
    defineRule({
      ...producerAcksZero,
      coveredBy: [],
      ...more,
      id,
      *check(producer) {
        const setting = producer.written(key);
        if (setting !== undefined) yield { at: setting, message: say(producerAcksZero.docs.texts().title) };
      },
    });

  it("what one covers is related in the order of the file", () => {
    const asked = [
      at("second", "acks", { coveredBy: ["stronger"] }),
      at("first", "retries", { coveredBy: ["stronger"] }),
      at("stronger", "linger.ms"),
    ];
    for (const { findings } of bothWays(file, text, asked)) {
      expect(findings.map(({ rule }) => rule)).toEqual(["stronger"]);
      expect(findings[0]?.related.map(({ place }) => place.span.start)).toEqual([8, 15]);
    }
  });

  it("several that crash are told by name", () => {
    const broken = (id: string): Rule => ({
      ...at(id, "acks"),
      check: () => {
        throw new Error("on purpose");
      },
    });
    for (const { crashes } of bothWays(file, text, [broken("b-rule"), broken("a-rule")]))
      expect(crashes.map(({ rule }) => rule)).toEqual(["a-rule", "b-rule"]);
  });
});
