/** mm2-identity-policy-copies-in-circle: where it reports, and where it must stay silent. */
import { it } from "vitest";
import { mm2IdentityPolicyCopiesInCircle as rule } from "../../../server/src/rules/mm2/identity-policy-copies-in-circle/rule.ts";
import { check } from "../../support/check.ts";

const servers = "clusters = A, B\nA.bootstrap.servers = a:9092\nB.bootstrap.servers = b:9092\n";
const both = `${servers}A->B.enabled = true\nB->A.enabled = true\n`;
const identity = "org.apache.kafka.connect.mirror.IdentityReplicationPolicy";
const policy = `replication.policy.class = ${identity}\n`;
const marks = (column: number): string => `${" ".repeat(column)}${"^".repeat(identity.length)}`;
const circle = (topics: string): string =>
  `IdentityReplicationPolicy keeps the names of topics, and both A->B and B->A copy ${topics}: each record goes back and forth without end, and consumers see it again each time. Copy one way only, or let the policy rename the copies.`;

it("warns of two flows that copy the same topics, once", () => {
  check(rule, `\n${both}${policy}${marks(27)} warning: ${circle(".*")}\n`);
  check(
    rule,
    `\n${both}A->B.topics = orders, a\nB->A.topics = b, orders\nA->B.${policy}${marks(32)} warning: ${circle("orders")}\nB->A.${policy}`,
  );
});

it("is silent where one direction is off or renames, and where each has topics of its own", () => {
  check(rule, `${servers}A->B.enabled = true\nB->A.enabled = false\n${policy}`);
  check(rule, `${both}A->B.${policy}`);
  check(rule, `${both}${policy}A->B.topics = a\nB->A.topics = b\n`);
  check(rule, `${both}${policy}A->B.topics.exclude = b.*\nB->A.topics.exclude = a.*\n`);
  check(rule, `${both}${policy}A->B.topics = \${TOPICS}\n`);
});

it("is silent for another policy, a transformation and a filter of one's own", () => {
  check(rule, both);
  check(rule, `${both}replication.policy.class = com.shop.CopyOnce\n`);
  check(rule, `${both}${policy}A->B.transforms = dropCopies\n`);
  check(rule, `${both}${policy}topic.filter.class = com.shop.OwnTopics\n`);
});
