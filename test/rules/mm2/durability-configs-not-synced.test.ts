/** mm2-durability-configs-not-synced: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { mm2DurabilityConfigsNotSynced as rule } from "../../../server/src/rules/mm2/durability-configs-not-synced/rule.ts";
import { check } from "../../support/check.ts";

const start = "clusters = A, B\nA.bootstrap.servers = a:9092\nB.bootstrap.servers = b:9092\nA->B.enabled = true\n";
const heldBack =
  "min.insync.replicas is not copied to the target: config.properties.exclude holds it back. Unless the target cluster's own default is 2, one replica confirms acks=all there after a failover.";

it("warns of the default list and of one that names it", () => {
  check(
    rule,
    `\nclusters = A, B\nA.bootstrap.servers = a:9092\nB.bootstrap.servers = b:9092\nA->B.enabled = true\n^^^^^^^^^^^^ warning: ${heldBack}\n`,
  );
  check(
    rule,
    `\n${start}config.properties.exclude = a, min.*\n                            ^^^^^^^^ warning: ${heldBack}\n`,
  );
});

it("is silent under the standard preset: the target's default may well be right", () =>
  check(rule, start, { preset: "standard" }));

it("offers the copy only where the topics have three copies", () => {
  expect(fixesFor(start)).toBe(0);
  expect(fixesFor(`${start}replication.factor = 3\n`)).toBe(1);
});

it("is silent where it is copied, nothing is, or another filter decides", () => {
  check(rule, `${start}config.properties.exclude = segment.bytes\n`);
  check(rule, `${start}config.properties.exclude = \${LIST}\n`);
  check(rule, `${start}sync.topic.configs.enabled = false\n`);
  check(rule, `${start}config.property.filter.class = com.shop.Filter\n`);
  check(rule, "clusters = A, B\nA.bootstrap.servers = a:9092\nA->B.enabled = false\n");
});

function fixesFor(text: string): number {
  const { findings } = analyze([parse({ uri: "mm2.properties", text })], { preset: "critical" });
  return findings.find((one) => one.rule === rule.id)?.fixes.length ?? -1;
}
