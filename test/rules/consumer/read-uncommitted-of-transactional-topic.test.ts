/** consumer-read-uncommitted-of-transactional-topic: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { consumerReadUncommittedOfTransactionalTopic as rule } from "../../../server/src/rules/consumer/read-uncommitted-of-transactional-topic/rule.ts";
import { check } from "../../support/check.ts";

const inSpring = { file: "application.yml", pins: { springBoot: "3.2" } };

it("hints where the default is left beside a transactional producer", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      transaction-id-prefix: payments-
    consumer:
    ^^^^^^^^ hint: This application writes in transactions, and isolation.level is not set: the consumer also reads records of aborted ones. If it reads a topic written in transactions, set isolation.level=read_committed.
      group-id: ledger
`,
    inSpring,
  ));

it("informs where it is written", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      properties:
        transactional.id: payments-1
    consumer:
      group-id: ledger
      isolation-level: read-uncommitted
                       ^^^^^^^^^^^^^^^^ info: This application writes in transactions, and with isolation.level=read_uncommitted the consumer also reads records of aborted ones. If it reads a topic written in transactions, set read_committed.
`,
    inSpring,
  ));

it("is silent where it reads committed records, or nobody knows", () => {
  const file = (level: string) => `
spring:
  kafka:
    producer:
      transaction-id-prefix: payments-
    consumer:
      group-id: ledger
      isolation-level: ${level}
`;
  check(rule, file("READ_COMMITTED"), inSpring);
  check(rule, file("${ISOLATION}"), inSpring);
});

it("is silent without transactions, and where no producer is known", () => {
  check(
    rule,
    `
spring:
  kafka:
    producer:
      acks: all
    consumer:
      group-id: ledger
`,
    inSpring,
  );
  check(rule, "bootstrap.servers=kafka1:9092\ngroup.id=ledger\nisolation.level=read_uncommitted\n");
});

it("is silent about Streams, which reads committed records by itself", () =>
  check(rule, "bootstrap.servers=kafka1:9092\napplication.id=ledger\nprocessing.guarantee=exactly_once_v2\n", {
    file: "streams.properties",
  }));
