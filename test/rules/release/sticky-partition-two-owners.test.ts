/** release-sticky-partition-two-owners: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { releaseStickyPartitionTwoOwners as rule } from "../../../server/src/rules/release/sticky-partition-two-owners/rule.ts";
import { check } from "../../support/check.ts";

const text =
  "bootstrap.servers=kafka1:9092,kafka2:9092\ngroup.id=orders\nauto.offset.reset=earliest\nenable.auto.commit=false\npartition.assignment.strategy=org.apache.kafka.clients.consumer.CooperativeStickyAssignor\n";

it("speaks of an affected release", () =>
  check(
    rule,
    `
bootstrap.servers=kafka1:9092,kafka2:9092
^^^^^^^^^^^^^^^^^ warning: In this release the cooperative assignor can give a partition away while another consumer still reads it: records are processed twice and out of order (KAFKA-14639). Repaired in 3.4.1. The release is kafka-clients 3.4.0.
group.id=orders
auto.offset.reset=earliest
enable.auto.commit=false
partition.assignment.strategy=org.apache.kafka.clients.consumer.CooperativeStickyAssignor
`,
    { pins: { clients: "3.4.0" } },
  ));

it("is silent about repaired releases, a line of which one is repaired, and where the release is not known", () => {
  for (const release of ["3.4.1", "3.4"]) check(rule, text, { pins: { clients: release } });
  check(rule, text);
});

it("is silent where the settings rule it out or are not known, and in older releases", () => {
  check(rule, "bootstrap.servers=kafka1:9092\ngroup.id=orders\n", { pins: { clients: "3.4.0" } });
  check(
    rule,
    "bootstrap.servers=kafka1:9092\ngroup.id=orders\npartition.assignment.strategy=org.apache.kafka.clients.consumer.RangeAssignor,org.apache.kafka.clients.consumer.CooperativeStickyAssignor\n",
    { pins: { clients: "3.4.0" } },
  );
  check(
    rule,
    "bootstrap.servers=kafka1:9092\ngroup.id=orders\npartition.assignment.strategy=org.apache.kafka.clients.consumer.StickyAssignor\n",
    { pins: { clients: "3.4.0" } },
  );
  check(rule, text, { pins: { clients: "2.8.0" } });
});
