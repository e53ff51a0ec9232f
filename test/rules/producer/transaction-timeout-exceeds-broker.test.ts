/** producer-transaction-timeout-exceeds-broker: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { producerTransactionTimeoutExceedsBroker as rule } from "../../../server/src/rules/producer/transaction-timeout-exceeds-broker/rule.ts";
import { check } from "../../support/check.ts";

const file = (last: string): string => `
bootstrap.servers=kafka1:9092
transactional.id=payments-1
${last}
`;

it("hints where the broker's limit is not known", () =>
  check(
    rule,
    file(`transaction.timeout.ms=3600000
                       ^^^^^^^ hint: A broker with default settings refuses transaction.timeout.ms=3600000: its transaction.max.timeout.ms is 900000, and initTransactions() would fail. Check that the brokers admit more.`),
  ));

it("speaks in Spring's terms too", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      transaction-id-prefix: payments-
      properties:
        transaction.timeout.ms: 3600000
                                ^^^^^^^ hint: A broker with default settings refuses transaction.timeout.ms=3600000: its transaction.max.timeout.ms is 900000, and initTransactions() would fail. Check that the brokers admit more.
`,
    { file: "application.yml" },
  ));

it("is silent within the limit, where it is unknown, and in comments", () => {
  check(rule, file("transaction.timeout.ms=900000"));
  check(rule, file("transaction.timeout.ms=${TIMEOUT}"));
  check(rule, file("# transaction.timeout.ms=3600000"));
});
