/** release-async-consumer-commits-unread: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { releaseAsyncConsumerCommitsUnread as rule } from "../../../server/src/rules/release/async-consumer-commits-unread/rule.ts";
import { check } from "../../support/check.ts";

const text =
  "bootstrap.servers=kafka1:9092,kafka2:9092\ngroup.id=orders\nauto.offset.reset=earliest\ngroup.protocol=consumer\nenable.auto.commit=true\n";

it("speaks of an affected release", () =>
  check(
    rule,
    `
bootstrap.servers=kafka1:9092,kafka2:9092
^^^^^^^^^^^^^^^^^ warning: In this release the consumer of the new protocol commits by a timer, also records that poll() has not returned yet: a crash loses them (KAFKA-18641). Repaired in 4.0.0. The release is kafka-clients 3.9.1.
group.id=orders
auto.offset.reset=earliest
group.protocol=consumer
enable.auto.commit=true
`,
    { pins: { clients: "3.9.1" } },
  ));

it("is silent about repaired releases, a line of which one is repaired, and where the release is not known", () => {
  for (const release of ["4.0.0"]) check(rule, text, { pins: { clients: release } });
  check(rule, text);
});

it("is silent where the settings rule it out or are not known, and in older releases", () => {
  check(rule, "bootstrap.servers=kafka1:9092\ngroup.id=orders\ngroup.protocol=classic\nenable.auto.commit=true\n", {
    pins: { clients: "3.9.1" },
  });
  check(rule, "bootstrap.servers=kafka1:9092\ngroup.id=orders\nenable.auto.commit=true\n", {
    pins: { clients: "3.9.1" },
  });
  check(rule, "bootstrap.servers=kafka1:9092\ngroup.id=orders\ngroup.protocol=consumer\nenable.auto.commit=false\n", {
    pins: { clients: "3.9.1" },
  });
  check(rule, text, { pins: { clients: "3.6.2" } });
});
