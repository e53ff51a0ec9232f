/** release-librdkafka-retry-splits-batch: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { releaseLibrdkafkaRetrySplitsBatch as rule } from "../../../server/src/rules/release/librdkafka-retry-splits-batch/rule.ts";
import { check } from "../../support/check.ts";

const text =
  "bootstrap.servers=kafka1:9092,kafka2:9092\nqueue.buffering.max.messages=100000\nenable.idempotence=true\n";

it("speaks of an affected release", () =>
  check(
    rule,
    `
bootstrap.servers=kafka1:9092,kafka2:9092
^^^^^^^^^^^^^^^^^ warning: In this release a retry can take a batch apart: the idempotent producer stops with a fatal error, and what waits in its queue fails (librdkafka#4736). Repaired in 2.5.0. The release is librdkafka 2.3.0.
queue.buffering.max.messages=100000
enable.idempotence=true
`,
    { pins: { librdkafka: "2.3.0" } },
  ));

it("is silent about repaired releases, a line of which one is repaired, and where the release is not known", () => {
  for (const release of ["2.5.0"]) check(rule, text, { pins: { librdkafka: release } });
  check(rule, text);
});

it("is silent without idempotence, and in older releases", () => {
  const plain = "bootstrap.servers=kafka1:9092\nqueue.buffering.max.messages=100000\n";
  check(rule, plain, { pins: { librdkafka: "2.3.0" } });
  check(rule, text, { pins: { librdkafka: "2.2.0" } });
});
