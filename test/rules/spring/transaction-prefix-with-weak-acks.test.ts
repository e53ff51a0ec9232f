/** spring-transaction-prefix-with-weak-acks: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { springTransactionPrefixWithWeakAcks as rule } from "../../../server/src/rules/spring/transaction-prefix-with-weak-acks/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const start = "error: The first send will fail: transaction-id-prefix makes the producer transactional,";

it("is an error for each setting that rules idempotence out", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      transaction-id-prefix: tx-
      acks: 1
            ^ ${start} which needs acks=all, and acks is 1.
      retries: 0
               ^ ${start} which needs retries, and retries is 0.
      properties:
        max.in.flight.requests.per.connection: 6
                                               ^ ${start} which allows 5 requests in flight, and this asks for 6.
`,
    { file },
  ));

it("is one error where idempotence itself is off, wherever that is written", () =>
  check(
    rule,
    `
spring:
  kafka:
    properties:
      enable.idempotence: false
                          ^^^^^ ${start} and enable.idempotence=false forbids that.
    producer:
      transaction-id-prefix: \${PREFIX}
      acks: 1
`,
    { file },
  ));

it("holds for an empty prefix and in every release", () => {
  for (const springBoot of ["2.0", "2.7", "4.1"]) {
    check(
      rule,
      `
spring.kafka.producer.transaction-id-prefix=
spring.kafka.producer.acks=0
                           ^ ${start} which needs acks=all, and acks is 0.
`,
      { file: "application.properties", pins: { springBoot } },
    );
  }
});

it("is the only finding about the contradiction", () => {
  const text = "spring.kafka.producer:\n  transaction-id-prefix: tx-${HOSTNAME}-\n  acks: 1\n";
  const { findings } = analyze([parse({ uri: file, text })], {});
  expect(findings.map((finding) => finding.rule)).toEqual([rule.id]);
});

describe("is silent", () => {
  it.each([
    ["where nothing contradicts", "transaction-id-prefix: tx-\n  acks: all\n  retries: 5\n"],
    ["for -1, which is all", "transaction-id-prefix: tx-\n  acks: -1\n"],
    ["without a prefix", "acks: 1\n  retries: 0\n"],
    ["for Kafka's own key, which has a rule of its own", "properties.transactional.id: tx\n  acks: 1\n"],
    ["for unknown values", "transaction-id-prefix: tx-\n  acks: ${ACKS}\n  retries: ${RETRIES}\n"],
    ["where idempotence is unknown", "transaction-id-prefix: tx-\n  acks: 1\n  properties.enable.idempotence: ${ON}\n"],
    ["for a comment", "#transaction-id-prefix: tx-\n  acks: 1\n"],
  ])("%s", (_, text) => check(rule, `spring.kafka.producer:\n  client-id: x\n  ${text}`, { file }));
});
