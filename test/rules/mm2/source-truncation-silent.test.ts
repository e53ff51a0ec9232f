/** mm2-source-truncation-silent: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { mm2SourceTruncationSilent as rule } from "../../../server/src/rules/mm2/source-truncation-silent/rule.ts";
import { check } from "../../support/check.ts";

const servers = "clusters = A, B\nA.bootstrap.servers = a:9092\nB.bootstrap.servers = b:9092\n";
const start = `${servers}A->B.enabled = true\n`;
const gap =
  "Where retention on the source deletes records before they are copied, MirrorMaker goes on at the oldest one left: a gap on the target, without an error.";
const toTheEnd =
  "With latest MirrorMaker begins at the end of a partition in which its position is gone, and since 3.6.2 of each that is new to it: what was written before is never mirrored, without an error.";

const critical = { preset: "critical" } as const;

it("informs of latest under the standard preset", () =>
  check(
    rule,
    `\n${start}A.consumer.auto.offset.reset = latest\n                               ^^^^^^ info: ${toTheEnd}\n`,
  ));

it("warns of earliest, written or not, and of latest, where every record counts", () => {
  check(rule, `\n${servers}A->B.enabled = true\n^^^^^^^^^^^^ warning: ${gap}\n`, critical);
  check(
    rule,
    `\n${start}A.consumer.auto.offset.reset = latest\n                               ^^^^^^ warning: ${toTheEnd}\n`,
    critical,
  );
  check(
    rule,
    `\n${start}A->B.consumer.auto.offset.reset = earliest\n                                  ^^^^^^^^ warning: ${gap}\n`,
    critical,
  );
});

it("lets the source's own prefix win, and knows what is dropped", () => {
  check(rule, `${start}A->B.consumer.auto.offset.reset = latest\nA.consumer.auto.offset.reset = none\n`);
  check(
    rule,
    `\n${servers}A->B.enabled = true\n^^^^^^^^^^^^ warning: ${gap}\nconsumer.auto.offset.reset = none\nB.consumer.auto.offset.reset = none\n`,
    critical,
  );
});

it("is silent under the standard preset, for none, a placeholder, and a flow that is off", () => {
  check(rule, start);
  check(rule, `${start}A.consumer.auto.offset.reset = earliest\n`);
  check(rule, `${start}A.consumer.auto.offset.reset = none\n`);
  check(rule, `${start}A.consumer.auto.offset.reset = \${RESET}\n`);
  check(rule, `${servers}A->B.enabled = false\n`);
});
