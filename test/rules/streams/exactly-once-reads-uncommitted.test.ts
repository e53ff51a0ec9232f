/** streams-exactly-once-reads-uncommitted: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { streamsExactlyOnceReadsUncommitted as rule } from "../../../server/src/rules/streams/exactly-once-reads-uncommitted/rule.ts";
import { check } from "../../support/check.ts";

const start = "application.id=orders\nbootstrap.servers=kafka:9092\n";
const exactly = `${start}processing.guarantee=exactly_once_v2\n`;
const main =
  "main.consumer.isolation.level=read_uncommitted wins over exactly-once: the application processes records of aborted transactions, its own repartition topics included, and what was sent again in their place as well. Remove the line: Streams then reads with read_committed.";

it("tells of each consumer that reads aborted records, in every release", () => {
  for (const pins of [{}, { clients: "3.0" }, { clients: "4.3" }])
    check(
      rule,
      `
${exactly}main.consumer.isolation.level=read_uncommitted
                              ^^^^^^^^^^^^^^^^ warning: ${main}
restore.consumer.isolation.level=read_uncommitted
                                 ^^^^^^^^^^^^^^^^ warning: restore.consumer.isolation.level=read_uncommitted wins over exactly-once: state is restored with changes of aborted transactions, and their inputs are processed again, so that counters count twice. Remove the line: Streams then restores with read_committed.
global.consumer.isolation.level=read_uncommitted
                                ^^^^^^^^^^^^^^^^ warning: global.consumer.isolation.level=read_uncommitted wins over exactly-once: global tables take over records of aborted transactions, and results are made of values that never held. Remove the line: Streams then reads with read_committed.
`,
      { pins },
    );
});

it("knows the former kind of exactly-once", () => {
  check(
    rule,
    `
${start}processing.guarantee=exactly_once
main.consumer.isolation.level=read_uncommitted
                              ^^^^^^^^^^^^^^^^ warning: ${main}
`,
    { pins: { clients: "2.0" } },
  );
});

it("holds in Spring's files", () => {
  check(
    rule,
    `
spring:
  kafka:
    streams:
      application-id: orders
      properties:
        processing.guarantee: exactly_once_v2
        main.consumer.isolation.level: read_uncommitted
                                       ^^^^^^^^^^^^^^^^ warning: ${main}
`,
    { file: "src/main/resources/application.yml" },
  );
});

it("is silent where Streams puts the line aside, promises less, or cannot be known", () => {
  check(rule, `${exactly}isolation.level=read_uncommitted\nconsumer.isolation.level=read_uncommitted\n`);
  check(rule, `${exactly}main.consumer.isolation.level=read_committed\nconsumer.isolation.level=read_uncommitted\n`);
  check(rule, `${exactly}main.consumer.isolation.level=\${ISOLATION}\n`);
  check(rule, `${start}main.consumer.isolation.level=read_uncommitted\n`);
  check(rule, `${start}processing.guarantee=\${GUARANTEE}\nmain.consumer.isolation.level=read_uncommitted\n`);
});
