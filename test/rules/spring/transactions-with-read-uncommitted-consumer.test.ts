/** spring-transactions-with-read-uncommitted-consumer: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springTransactionsWithReadUncommittedConsumer as rule } from "../../../server/src/rules/spring/transactions-with-read-uncommitted-consumer/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const told =
  "This application sends in transactions, and its consumer reads uncommitted records: from topics that are written in transactions it is given what was rolled back, too.";

it("is a hint where nobody says how the consumer reads", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      transaction-id-prefix: tx-
    consumer:
    ^^^^^^^^ hint: ${told}
      group-id: a
`,
    { file },
  ));

it("is a warning where records are critical, and counts Kafka's own keys and a written level", () =>
  check(
    rule,
    `
spring.kafka.producer.properties.transactional.id=tx
spring.kafka.consumer.isolation-level=read-uncommitted
                                      ^^^^^^^^^^^^^^^^ warning: ${told}
`,
    { file: "application.properties", preset: "critical", pins: { springBoot: "3.5" } },
  ));

describe("is silent", () => {
  const text = "spring.kafka:\n  producer.transaction-id-prefix: tx-\n  consumer.group-id: a\n";
  it.each([
    ["for read-committed", `${text}  consumer.isolation-level: read-committed\n`],
    ["for Kafka's spelling in the map", `${text}  consumer.properties.isolation.level: read_committed\n`],
    ["for an unknown level", `${text}  consumer.isolation-level: \${LEVEL}\n`],
    [
      "in the map for all clients, which has a rule of its own",
      `${text}  properties.isolation.level: read_committed\n`,
    ],
    ["without transactions", text.replace("transaction-id-prefix", "client-id")],
    ["without a consumer", "spring.kafka:\n  producer.transaction-id-prefix: tx-\n"],
    ["for a comment", text.replace("producer", "#producer")],
  ])("%s", (_, written) => check(rule, written, { file }));

  it("where other files may say more", () => check(rule, text, { file: "application-prod.yml" }));
});
