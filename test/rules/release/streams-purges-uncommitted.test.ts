/** release-streams-purges-uncommitted: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { releaseStreamsPurgesUncommitted as rule } from "../../../server/src/rules/release/streams-purges-uncommitted/rule.ts";
import { check } from "../../support/check.ts";

const text = "application.id=orders\nbootstrap.servers=kafka1:9092,kafka2:9092\nreplication.factor=3\n";

it("speaks of an affected release", () =>
  check(
    rule,
    `
application.id=orders
^^^^^^^^^^^^^^ info: This release can delete records of repartition topics before they are committed: a crash then loses them (KAFKA-17635). Repaired in 3.9.1. The release is kafka-clients 3.9.0.
bootstrap.servers=kafka1:9092,kafka2:9092
replication.factor=3
`,
    { pins: { clients: "3.9.0" } },
  ));

it("is silent about repaired releases, a line of which one is repaired, and where the release is not known", () => {
  for (const release of ["3.7.2", "3.9.1", "3.7", "3.9"]) check(rule, text, { pins: { clients: release } });
  check(rule, text);
});
