/** spring-transaction-prefix-not-unique: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springTransactionPrefixNotUnique as rule } from "../../../server/src/rules/spring/transaction-prefix-not-unique/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const pins = { springBoot: "3.5" };
const told =
  "hint: Every instance that runs with this file makes the same transactional ids: with more than one, they fence each other (ProducerFencedException) and abort each other's transactions.";

it("is a hint at a constant prefix", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      transaction-id-prefix: tx-
                             ^^^ ${told}
`,
    { file, pins },
  ));

it("names the releases where the release is not known", () =>
  check(
    rule,
    `
spring.kafka.producer.transactionIdPrefix=tx-
                                          ^^^ ${told} This holds for Spring Boot >=2.4.
`,
    { file: "application.properties" },
  ));

describe("is silent", () => {
  it.each([
    ["for what is filled in at run time", "transaction-id-prefix: tx-${HOSTNAME}-\n"],
    ["for a default of that", "transaction-id-prefix: ${TX:tx-}\n"],
    ["for something random", "transaction-id-prefix: tx-${random.uuid}\n"],
    ["for what a tool fills in", "transaction-id-prefix: $TX_PREFIX\n"],
    ["for what a person is to fill in", "transaction-id-prefix: <prefix>\n"],
    ["for what the build fills in", "transaction-id-prefix: '@prefix@'\n"],
    ["for Kafka's own key", "properties.transactional.id: tx\n"],
    ["without a prefix", "acks: all\n"],
    ["for a comment", "#transaction-id-prefix: tx-\n"],
  ])("%s", (_, text) => check(rule, `spring.kafka.producer:\n  client-id: a\n  ${text}`, { file, pins }));

  it("before spring-kafka 2.6, which may want the same prefix everywhere", () =>
    check(rule, "spring.kafka.producer.transaction-id-prefix: tx-\n", { file, pins: { springBoot: "2.3" } }));
});
