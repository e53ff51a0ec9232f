/** mm2-group-offsets-not-synced: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { mm2GroupOffsetsNotSynced as rule } from "../../../server/src/rules/mm2/group-offsets-not-synced/rule.ts";
import { check } from "../../support/check.ts";

const servers = "clusters = A, B\nA.bootstrap.servers = a:9092\nB.bootstrap.servers = b:9092\n";
const start = `${servers}A->B.enabled = true\n`;
const notSynced =
  "sync.group.offsets.enabled is false: groups that move over to the target have no position there. With earliest they process everything again, with latest they skip what was open.";
const pins = { clients: "3.9" };

it("warns where it is false, written or not", () => {
  check(rule, `\n${servers}A->B.enabled = true\n^^^^^^^^^^^^ warning: ${notSynced}\n`, { pins });
  check(
    rule,
    `\n${start}sync.group.offsets.enabled = false\n                             ^^^^^ warning: ${notSynced}\n`,
    { pins },
  );
});

it("is silent under the standard preset, and before 2.7", () => {
  check(rule, start, { preset: "standard", pins });
  check(rule, start, { pins: { clients: "2.6" } });
});

it("is silent where both sides copy, and each has its own positions", () =>
  check(rule, `${start}B->A.enabled = true\n`, { pins }));

it("still warns where the other direction is off", () =>
  check(rule, `\n${servers}A->B.enabled = true\n^^^^^^^^^^^^ warning: ${notSynced}\nB->A.enabled = false\n`, { pins }));

it("is silent where it is on, without checkpoints, for a placeholder, and a flow that is off", () => {
  check(rule, `${start}sync.group.offsets.enabled = true\n`, { pins });
  check(rule, `${start}A->B.sync.group.offsets.enabled = true\n`, { pins });
  check(rule, `${start}emit.checkpoints.enabled = false\n`, { pins });
  check(rule, `${start}sync.group.offsets.enabled = \${SYNC}\n`, { pins });
  check(rule, `${servers}A->B.enabled = false\n`, { pins });
});
