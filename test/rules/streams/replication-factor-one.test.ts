/** streams-replication-factor-one: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { streamsReplicationFactorOne as rule } from "../../../server/src/rules/streams/replication-factor-one/rule.ts";
import { check } from "../../support/check.ts";

const one =
  "replication.factor=1: changelogs and repartition topics have one copy. When its disk dies, the state cannot be restored and records between the two halves of the topology are lost. Use 3.";
const byDefault =
  "replication.factor is not set and is 1 before Kafka 3.0: changelogs and repartition topics have one copy, and when its disk dies the state cannot be restored. Use 3.";
const start = "application.id=orders\nbootstrap.servers=kafka1:9092,kafka2:9092\n";

it("warns of a single copy", () =>
  check(rule, `\n${start}replication.factor=1\n                   ^ warning: ${one}\n`));

it("hints at the old default, only where the release is known", () => {
  check(rule, `\napplication.id=orders\n^^^^^^^^^^^^^^ hint: ${byDefault}\nbootstrap.servers=kafka1:9092\n`, {
    pins: { clients: "2.8" },
  });
  check(rule, start);
  check(rule, start, { pins: { clients: "3.9" } });
});

it("hints at most where there is one broker anyway", () =>
  check(
    rule,
    `\napplication.id=orders\nbootstrap.servers=localhost:9092\nreplication.factor=1\n                   ^ hint: ${one} A hint only, because this looks like a single-node or development setup.\n`,
  ));

it("holds in Spring's files", () =>
  check(
    rule,
    `\nspring:\n  kafka:\n    bootstrap-servers: kafka1:9092,kafka2:9092\n    streams:\n      application-id: orders\n      replication-factor: 1\n                          ^ warning: ${one}\n`,
    { file: "src/main/resources/application.yml", pins: { springBoot: "3.5" } },
  ));

it("is silent for 3, for the brokers' choice, a placeholder and a comment", () => {
  check(rule, `${start}replication.factor=3\n`);
  check(rule, `${start}replication.factor=-1\n`);
  check(rule, `${start}replication.factor=\${FACTOR}\n`);
  check(rule, `${start}#replication.factor=1\n`, { pins: { clients: "3.9" } });
});
