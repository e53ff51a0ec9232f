/** release-streams-cache-outlives-task: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { releaseStreamsCacheOutlivesTask as rule } from "../../../server/src/rules/release/streams-cache-outlives-task/rule.ts";
import { check } from "../../support/check.ts";

const text =
  "application.id=orders\nbootstrap.servers=kafka1:9092,kafka2:9092\nreplication.factor=3\nnum.standby.replicas=1\nprocessing.guarantee=exactly_once_v2\n";

it("speaks of an affected release", () =>
  check(
    rule,
    `
application.id=orders
^^^^^^^^^^^^^^ warning: In this release a task that was a standby in between can read old values from its cache: updates of its state are lost (KAFKA-14172). Repaired in 3.4.1. The release is kafka-clients 3.4.0.
bootstrap.servers=kafka1:9092,kafka2:9092
replication.factor=3
num.standby.replicas=1
processing.guarantee=exactly_once_v2
`,
    { pins: { clients: "3.4.0" } },
  ));

it("is silent about repaired releases, a line of which one is repaired, and where the release is not known", () => {
  for (const release of ["3.4.1", "3.4"]) check(rule, text, { pins: { clients: release } });
  check(rule, text);
});

it("is silent where the settings rule it out or are not known, and in older releases", () => {
  check(rule, "application.id=orders\nbootstrap.servers=kafka1:9092\nprocessing.guarantee=exactly_once_v2\n", {
    pins: { clients: "3.4.0" },
  });
  check(
    rule,
    "application.id=orders\nbootstrap.servers=kafka1:9092\nnum.standby.replicas=1\ncache.max.bytes.buffering=0\n",
    { pins: { clients: "3.4.0" } },
  );
});
