/** scs-reset-offsets: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { scsResetOffsets } from "../../../server/src/rules/scs/reset-offsets/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/application.yml";
const drawing = `
spring.cloud.stream:
  bindings.bill-in-0.group: billing
  kafka.bindings.bill-in-0.consumer:
    reset-offsets: true
                   ^^^^ warning: reset-offsets seeks to the beginning at every start: all records of the topic are processed again, whatever the group has committed. Remove it.
`;
const silent = drawing.replace(/^ +\^.*\n/m, "");

it("warns that everything comes again", () => check(scsResetOffsets, drawing, { file }));

it("warns that records are skipped where the group starts at the end", () =>
  check(
    scsResetOffsets,
    `
spring.cloud.stream:
  bindings.bill-in-0.group: billing
  kafka.bindings.bill-in-0.consumer:
    startOffset: LATEST
    resetOffsets: true
                  ^^^^ warning: reset-offsets seeks to the end at every start: what was sent while the application was down is skipped, although the group had committed where it stood. Remove it.
`,
    { file },
  ));

it("only hints in a development profile", () =>
  check(scsResetOffsets, drawing.replace("warning: ", "hint: "), { file: "src/test/resources/application.yml" }));

it("is silent without a group, whose place is new each time, where the start is unknown, and on false", () => {
  check(scsResetOffsets, silent.replace("group: billing", "destination: x"), { file });
  check(scsResetOffsets, `${silent}spring.kafka.consumer.auto-offset-reset: \${START}\n`, { file });
  check(scsResetOffsets, silent.replace("true", "false"), { file });
});
