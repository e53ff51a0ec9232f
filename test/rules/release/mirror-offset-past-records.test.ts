/** release-mirror-offset-past-records: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { releaseMirrorOffsetPastRecords as rule } from "../../../server/src/rules/release/mirror-offset-past-records/rule.ts";
import { check } from "../../support/check.ts";

const text =
  "clusters=east,west\neast.bootstrap.servers=east1:9092,east2:9092\nwest.bootstrap.servers=west1:9092,west2:9092\neast->west.enabled=true\neast->west.sync.group.offsets.enabled=true\n";

it("speaks of an affected release", () =>
  check(
    rule,
    `
clusters=east,west
east.bootstrap.servers=east1:9092,east2:9092
west.bootstrap.servers=west1:9092,west2:9092
east->west.enabled=true
^^^^^^^^^^^^^^^^^^ warning: This release translates the offsets of groups too far ahead where a topic is compacted or has transactions: a consumer that moves to the target skips records (KAFKA-12468). Repaired in 3.4.1. The release is kafka-clients 3.4.0.
east->west.sync.group.offsets.enabled=true
`,
    { pins: { clients: "3.4.0" } },
  ));

it("is silent about repaired releases, a line of which one is repaired, and where the release is not known", () => {
  for (const release of ["3.4.1", "3.4"]) check(rule, text, { pins: { clients: release } });
  check(rule, text);
});

it("informs where the positions of groups are told, and not set", () =>
  check(
    rule,
    `
clusters=east,west
east.bootstrap.servers=east1:9092
west.bootstrap.servers=west1:9092
east->west.enabled=true
^^^^^^^^^^^^^^^^^^ info: This release translates the offsets of groups too far ahead where a topic is compacted or has transactions: a consumer that moves to the target skips records (KAFKA-12468). Repaired in 3.4.1. The release is kafka-clients 3.2.3.
`,
    { pins: { clients: "3.2.3" } },
  ));
