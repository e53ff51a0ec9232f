/** What a rule said of a component in one view counts in another only where all is alike that bears on it. */
import { expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { producerAcksOne } from "../../server/src/rules/producer/acks-one/rule.ts";
import type { Rule } from "../../server/src/rules/rule.ts";
import { say } from "../../server/src/texts/text.ts";

/** It looks at one key of the component, and at nothing else. */
const aboutCopies: Rule = {
  ...producerAcksOne,
  aboutReplication: true,
  *check(producer) {
    const acks = producer.written("acks");
    if (acks !== undefined) yield { at: acks, message: say({ en: "acks", "zh-cn": "acks" }) };
  },
};

function severities(profiles: string): readonly string[] {
  const text = `spring.config.activate.on-profile: ${profiles}\nspring.kafka.producer.acks: 1\n`;
  return analyze([parse({ uri: "application.yml", text })], { rules: [aboutCopies] }).findings.map(
    ({ severity }) => severity,
  );
}

it("a profile for development does not decide for production, though the same lines are active in both", () => {
  expect(severities("dev")).toEqual(["hint"]);
  expect(severities("prod")).toEqual(["warning"]);
  expect(severities("dev | prod")).toEqual(["warning"]);
});
