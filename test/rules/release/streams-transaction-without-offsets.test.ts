/** release-streams-transaction-without-offsets: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { releaseStreamsTransactionWithoutOffsets as rule } from "../../../server/src/rules/release/streams-transaction-without-offsets/rule.ts";
import { check } from "../../support/check.ts";

const text =
  "application.id=orders\nbootstrap.servers=kafka1:9092,kafka2:9092\nreplication.factor=3\nprocessing.guarantee=exactly_once_v2\n";

it("speaks of an affected release", () =>
  check(
    rule,
    `
application.id=orders
^^^^^^^^^^^^^^ warning: In this release a rebalance can commit results without the offsets of their input: a crash after it writes them twice, in spite of exactly_once_v2 (KAFKA-18943). Repaired in 3.9.1. The release is kafka-clients 3.9.0.
bootstrap.servers=kafka1:9092,kafka2:9092
replication.factor=3
processing.guarantee=exactly_once_v2
`,
    { pins: { clients: "3.9.0" } },
  ));

it("is silent about repaired releases, a line of which one is repaired, and where the release is not known", () => {
  for (const release of ["3.9.1", "3.9"]) check(rule, text, { pins: { clients: release } });
  check(rule, text);
});

it("is silent where the settings rule it out or are not known, and in older releases", () => {
  check(rule, "application.id=orders\nbootstrap.servers=kafka1:9092\n", { pins: { clients: "3.9.0" } });
  check(rule, "application.id=orders\nbootstrap.servers=kafka1:9092\nprocessing.guarantee=${GUARANTEE}\n", {
    pins: { clients: "3.9.0" },
  });
  check(rule, text, { pins: { clients: "3.3.2" } });
});
