/** What files come to together on the command line, where a rule about parties fails. */
import { expect, it } from "vitest";
import { filesOf } from "../../server/src/cli/checked.ts";
import { withSystem } from "../../server/src/cli/joined.ts";
import { systemAcksHollow } from "../../server/src/rules/system/acks-hollow/rule.ts";
import type { SystemRule } from "../../server/src/rules/system-rule.ts";
import { strimziTopic, writer } from "../support/shop.ts";
import { judge } from "../support/small-system.ts";

const { analyses } = judge({
  "orders/application.yml": writer("orders", "shop-kafka-bootstrap:9092"),
  "k8s/orders.yaml": strimziTopic("orders", "shop", 1),
});
const files = analyses.flatMap(filesOf);
const fails = (): never => {
  throw new TypeError("acks=all stands in the file");
};

it.each<[string, Partial<SystemRule>]>([
  ["check", { check: fails }],
  ["covers", { check: () => [], covers: { rules: ["topic-replication-factor-one"], knows: fails } }],
])("a rule whose %s throws is a problem of the whole folder, and the others go on", (_, part) => {
  const broken: SystemRule = { ...systemAcksHollow, id: "system-broken", ...part };
  const judged = withSystem(files, [], [broken, systemAcksHollow]);
  expect(judged.problems.map(({ path, rule }) => [path, rule])).toEqual([[".", "system-broken"]]);
  expect(JSON.stringify(judged.problems)).not.toContain("stands in the file");
  const rules = judged.files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  expect(rules).toContain("system-acks-hollow");
  expect(rules).toContain("topic-replication-factor-one");
});
