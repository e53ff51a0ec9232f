/** mm2-removed-keys: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { mm2RemovedKeys as rule } from "../../../server/src/rules/mm2/removed-keys/rule.ts";
import { applyEdits } from "../../../server/src/syntax/text-edit.ts";
import { check } from "../../support/check.ts";

const start = "clusters = A, B\nA.bootstrap.servers = a:9092\nB.bootstrap.servers = b:9092\nA->B.enabled = true\n";
const renamed = (key: string, successor: string): string =>
  `${key} is not read: since 4.0 the name is ${successor}. What this line excludes is mirrored.`;

it("warns of the old names since 4.0, for all flows or one", () =>
  check(
    rule,
    `
${start}topics.blacklist = .*-private
^^^^^^^^^^^^^^^^ warning: ${renamed("topics.blacklist", "topics.exclude")}
A->B.groups.blacklist = test-.*
^^^^^^^^^^^^^^^^^^^^^ warning: ${renamed("groups.blacklist", "groups.exclude")}
use.incremental.alter.configs = required
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: use.incremental.alter.configs is not read: since 4.0 MirrorMaker always changes topic settings one by one.
`,
    { pins: { clients: "4.0" } },
  ));

it("is information where the release is not known, and silence before 4.0", () => {
  check(
    rule,
    `\n${start}topics.blacklist = .*-private\n^^^^^^^^^^^^^^^^ info: ${renamed("topics.blacklist", "topics.exclude")} This holds for kafka-clients >=4.0.\n`,
  );
  check(rule, `${start}topics.blacklist = .*-private\n`, { pins: { clients: "3.9" } });
});

it("says nothing of new topics where the list that counts excludes the same", () =>
  check(
    rule,
    `
${start}groups.blacklist = console-consumer-.*, connect-.*, __.*
^^^^^^^^^^^^^^^^ hint: groups.blacklist is not read: since 4.0 the name is groups.exclude, which excludes all of this already. Remove the line.
topics.exclude = a, b, c
topics.blacklist = c,a
^^^^^^^^^^^^^^^^ hint: topics.blacklist is not read: since 4.0 the name is topics.exclude, which excludes all of this already. Remove the line.
`,
    { pins: { clients: "4.0" } },
  ));

it("keeps the flow when it renames, and removes what has a successor already", () => {
  expect(fixed(`${start}A->B.topics.blacklist = x\n`)).toBe(`${start}A->B.topics.exclude = x\n`);
  expect(fixed(`${start}topics.blacklist = x\ntopics.exclude = y\n`)).toBe(`${start}topics.exclude = y\n`);
});

it("is silent for the new names, a flow that is off, and a comment", () => {
  check(rule, `${start}topics.exclude = x\ngroups.exclude = y\n`, { pins: { clients: "4.0" } });
  check(rule, `${start.replace("true", "false")}topics.blacklist = x\n`, { pins: { clients: "4.0" } });
  check(rule, `${start}#topics.blacklist = x\n`, { pins: { clients: "4.0" } });
});

function fixed(text: string): string {
  const { findings } = analyze([parse({ uri: "mm2.properties", text })], { pins: { clients: "4.0" } });
  return applyEdits(text, findings.find((one) => one.rule === rule.id)?.fixes[0]?.edits ?? []);
}
