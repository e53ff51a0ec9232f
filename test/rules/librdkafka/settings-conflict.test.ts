/** librdkafka-settings-conflict: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { librdkafkaSettingsConflict as rule } from "../../../server/src/rules/librdkafka/settings-conflict/rule.ts";
import { check } from "../../support/check.ts";

const consumer = "bootstrap.servers=kafka1:9092,kafka2:9092\ngroup.id=billing\nqueued.min.messages=1000\n";

it("compares sizes, with their defaults too", () =>
  check(
    rule,
    `${consumer}receive.message.max.bytes=50000000
                          ^^^^^^^^ error: The client will not start: receive.message.max.bytes is 50000000 and must be at least 52429312, because fetch.max.bytes is 52428800.
`,
  ));

it("knows the assignors that librdkafka has", () => {
  check(
    rule,
    `${consumer}partition.assignment.strategy=sticky
                              ^^^^^^ error: The consumer will not start: librdkafka has no assignor sticky, only range, roundrobin, cooperative-sticky.
`,
  );
  check(
    rule,
    `${consumer}partition.assignment.strategy=range,cooperative-sticky
                              ^^^^^^^^^^^^^^^^^^^^^^^^ error: The consumer will not start: cooperative-sticky cannot stand beside assignors that revoke everything at each rebalance.
`,
    { pins: { librdkafka: "2.3" } },
  );
});

it("is silent for what librdkafka adjusts, for what fits, and for what cannot be known", () => {
  for (const text of [
    "message.max.bytes=60000000\n",
    "fetch.max.bytes=99999999\n",
    "partition.assignment.strategy=cooperative-sticky\n",
    "partition.assignment.strategy=${ASSIGNOR}\n",
    "reconnect.backoff.ms=10000\n",
    "session.timeout.ms=45000\n",
  ])
    check(rule, consumer + text);
});
