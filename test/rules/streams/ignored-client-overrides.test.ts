/** streams-ignored-client-overrides: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { streamsIgnoredClientOverrides as rule } from "../../../server/src/rules/streams/ignored-client-overrides/rule.ts";
import { check } from "../../support/check.ts";

const start = "application.id=orders\nbootstrap.servers=kafka:9092\n";
const exactly = `${start}processing.guarantee=exactly_once_v2\n`;
const commits = (key: string): string =>
  `${key} has no effect: Streams commits offsets itself, after its outputs are written, every commit.interval.ms.`;

it("tells of auto-commit, under each prefix, since when it is put aside there", () => {
  check(
    rule,
    `
${start}enable.auto.commit=true
                   ^^^^ info: ${commits("enable.auto.commit")}
consumer.enable.auto.commit=true
                            ^^^^ info: ${commits("consumer.enable.auto.commit")}
main.consumer.enable.auto.commit=true
                                 ^^^^ info: ${commits("main.consumer.enable.auto.commit")}
`,
    { pins: { clients: "4.2" } },
  );
  check(rule, `${start}main.consumer.enable.auto.commit=true\n`, { pins: { clients: "4.1" } });
});

it("tells of a group's name other than the application's", () => {
  check(
    rule,
    `\n${start}group.id=orders-group\n         ^^^^^^^^^^^^ info: group.id has no effect: the consumer group of a Streams application is named by application.id.\n`,
  );
  check(rule, `${start}group.id=orders\n`);
  check(rule, "application.id=${APP}\nbootstrap.servers=kafka:9092\ngroup.id=orders\n");
});

it("tells of what single consumers have no use for", () => {
  check(
    rule,
    `
${start}restore.consumer.group.id=orders
                          ^^^^^^ info: restore.consumer.group.id has no effect: only the main consumer of a Streams application is in a group.
global.consumer.group.instance.id=one
                                  ^^^ info: global.consumer.group.instance.id has no effect: only the main consumer of a Streams application is in a group.
restore.consumer.auto.offset.reset=earliest
                                   ^^^^^^^^ info: restore.consumer.auto.offset.reset has no effect: Streams gives this consumer none, and finds the offsets of its topics itself.
consumer.partition.assignment.strategy=org.apache.kafka.clients.consumer.CooperativeStickyAssignor
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: consumer.partition.assignment.strategy has no effect: partitions of a Streams application are assigned by Streams' own assignor.
`,
    { pins: { clients: "3.9" } },
  );
  check(rule, `${start}group.instance.id=one\nmain.consumer.auto.offset.reset=latest\n`);
  check(rule, `${start}restore.consumer.auto.offset.reset=none\n`);
});

it("tells what exactly-once decides, and only under it", () => {
  const written = [
    "isolation.level=read_uncommitted",
    "producer.enable.idempotence=false",
    "producer.transactional.id=orders-tx",
  ].join("\n");
  check(
    rule,
    `
${exactly}isolation.level=read_uncommitted
                ^^^^^^^^^^^^^^^^ info: isolation.level has no effect: under exactly-once Streams reads with read_committed.
producer.enable.idempotence=false
                            ^^^^^ info: producer.enable.idempotence has no effect: under exactly-once the producers of Streams are idempotent.
producer.transactional.id=orders-tx
                          ^^^^^^^^^ info: producer.transactional.id has no effect: under exactly-once Streams makes the names of its transactions from application.id.
`,
    { pins: { clients: "3.9" } },
  );
  check(rule, `${start}${written}\n`);
  check(rule, `${exactly}main.consumer.isolation.level=read_uncommitted\n`, { pins: { clients: "3.9" } });
});

it("knows since when Streams decides", () => {
  const create = "consumer.allow.auto.create.topics=true";
  check(rule, `${start}${create}\nmain.consumer.group.protocol=consumer\n`, { pins: { clients: "4.1" } });
  check(rule, `${start}consumer.group.protocol=consumer\n`, { pins: { clients: "3.9" } });
  check(rule, `${start}main.consumer.allow.auto.create.topics=true\n`, { pins: { clients: "2.4" } });
  check(
    rule,
    `
${start}main.consumer.allow.auto.create.topics=true
                                       ^^^^ info: main.consumer.allow.auto.create.topics has no effect: Streams does not let its consumers create topics, it makes its internal topics itself.
`,
    { pins: { clients: "2.5" } },
  );
  check(
    rule,
    `
${start}${create}
                                  ^^^^ info: consumer.allow.auto.create.topics has no effect: Streams does not let its consumers create topics, it makes its internal topics itself.
consumer.group.protocol=consumer
                        ^^^^^^^^ info: consumer.group.protocol has no effect: Streams chooses the protocol of its consumers itself, since 4.1 by group.protocol without a prefix.
group.protocol=streams
`,
    { pins: { clients: "4.2" } },
  );
});

it("holds in Spring's files, but not for what all clients are given", () => {
  check(
    rule,
    `
spring:
  kafka:
    properties:
      enable.auto.commit: true
    streams:
      application-id: orders
      properties:
        consumer.enable.auto.commit: true
                                     ^^^^ info: ${commits("consumer.enable.auto.commit")}
`,
    { file: "src/main/resources/application.yml" },
  );
});

it("is silent for what Streams wants itself, a placeholder and a comment", () => {
  check(rule, `${start}consumer.enable.auto.commit=false\nconsumer.auto.offset.reset=latest\n`);
  check(rule, `${start}consumer.enable.auto.commit=\${COMMIT}\n`);
  check(rule, `${start}#consumer.enable.auto.commit=true\n`);
  check(rule, `${exactly}isolation.level=read_committed\nenable.idempotence=true\n`);
});
