/** release-streams-checkpoint-past-state: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { releaseStreamsCheckpointPastState as rule } from "../../../server/src/rules/release/streams-checkpoint-past-state/rule.ts";
import { check } from "../../support/check.ts";

const text =
  "application.id=orders\nbootstrap.servers=kafka1:9092,kafka2:9092\nreplication.factor=3\nprocessing.guarantee=exactly_once_v2\n";

it("speaks of an affected release", () =>
  check(
    rule,
    `
application.id=orders
^^^^^^^^^^^^^^ info: In this release a task that is closed while its state is restored can come back with half of that state (KAFKA-16017). Repaired in 3.6.2. The release is kafka-clients 3.6.1.
bootstrap.servers=kafka1:9092,kafka2:9092
replication.factor=3
processing.guarantee=exactly_once_v2
`,
    { pins: { clients: "3.6.1" } },
  ));

it("is silent about repaired releases, a line of which one is repaired, and where the release is not known", () => {
  for (const release of ["3.6.2", "3.6"]) check(rule, text, { pins: { clients: release } });
  check(rule, text);
});

it("is silent where the settings rule it out or are not known, and in older releases", () => {
  check(rule, "application.id=orders\nbootstrap.servers=kafka1:9092\n", { pins: { clients: "3.6.1" } });
});
