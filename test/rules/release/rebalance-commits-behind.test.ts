/** release-rebalance-commits-behind: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { releaseRebalanceCommitsBehind as rule } from "../../../server/src/rules/release/rebalance-commits-behind/rule.ts";
import { check } from "../../support/check.ts";

const text =
  "bootstrap.servers=kafka1:9092,kafka2:9092\ngroup.id=orders\nauto.offset.reset=earliest\nenable.auto.commit=true\n";

it("speaks of an affected release", () =>
  check(
    rule,
    `
bootstrap.servers=kafka1:9092,kafka2:9092
^^^^^^^^^^^^^^^^^ warning: In this release a consumer with auto commit reads on after its last commit before a rebalance: at every rebalance records are processed twice (KAFKA-14196). Repaired in 3.2.3. The release is kafka-clients 3.2.2.
group.id=orders
auto.offset.reset=earliest
enable.auto.commit=true
`,
    { pins: { clients: "3.2.2" } },
  ));

it("is silent about repaired releases, a line of which one is repaired, and where the release is not known", () => {
  for (const release of ["3.2.3", "3.2"]) check(rule, text, { pins: { clients: release } });
  check(rule, text);
});

it("is silent where the settings rule it out or are not known, and in older releases", () => {
  check(rule, "bootstrap.servers=kafka1:9092\ngroup.id=orders\nenable.auto.commit=false\n", {
    pins: { clients: "3.2.2" },
  });
  check(rule, "bootstrap.servers=kafka1:9092\ngroup.id=orders\nenable.auto.commit=${AUTO}\n", {
    pins: { clients: "3.2.2" },
  });
  check(
    rule,
    "bootstrap.servers=kafka1:9092\ngroup.id=orders\nenable.auto.commit=true\npartition.assignment.strategy=org.apache.kafka.clients.consumer.CooperativeStickyAssignor\n",
    { pins: { clients: "3.2.2" } },
  );
  check(rule, "spring.kafka.bootstrap-servers=k:9092\nspring.kafka.consumer.group-id=orders\n", {
    pins: { clients: "3.2.2" },
    file: "application.properties",
  });
  check(rule, text, { pins: { clients: "3.2.0" } });
});
