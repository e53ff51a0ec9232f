/** producer-transaction-timeout-exceeds-broker: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { producerTransactionTimeoutExceedsBroker as rule } from "../../../server/src/rules/producer/transaction-timeout-exceeds-broker/rule.ts";
import { render } from "../../../server/src/texts/text.ts";
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

it("goes by the broker's own file where it is known", () => {
  const told = (timeout: number, limit: number): readonly string[] => {
    const server = {
      uri: "server.properties",
      text: `broker.id=1\nlog.dirs=/d\nzookeeper.connect=z:2181\ntransaction.max.timeout.ms=${limit}\n`,
    };
    const producer = { uri: "producer.properties", text: file(`transaction.timeout.ms=${timeout}`) };
    const { findings } = analyze([parse(server), parse(producer)], { rules: [rule] });
    return findings.map((one) => `${one.severity}: ${one.messages.map((message) => render(message, "en")).join(" ")}`);
  };
  expect(told(3600000, 3600000)).toEqual([]);
  expect(told(120000, 60000)).toEqual([
    "error: The producer will not start: transaction.timeout.ms=120000 is above the broker's transaction.max.timeout.ms=60000, and initTransactions() fails.",
  ]);
});
