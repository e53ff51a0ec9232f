/** producer-transaction-timeout-with-two-phase-commit: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { producerTransactionTimeoutWithTwoPhaseCommit as rule } from "../../../server/src/rules/producer/transaction-timeout-with-two-phase-commit/rule.ts";
import { check } from "../../support/check.ts";

it("is an error from 4.1 on", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
transaction.two.phase.commit.enable=true
transaction.timeout.ms=60000
                       ^^^^^ error: The producer will not start: with two-phase commit transactions do not expire, so transaction.timeout.ms must not be set.
`,
    { pins: { clients: "4.1" } },
  ));

it("is information where the release is not known", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
transaction.two.phase.commit.enable=true
transaction.timeout.ms=60000
                       ^^^^^ info: The producer will not start: with two-phase commit transactions do not expire, so transaction.timeout.ms must not be set. This holds for kafka-clients >=4.1.
`,
  ));

it("is silent before", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
transaction.two.phase.commit.enable=true
transaction.timeout.ms=60000
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent where it is off or unknown", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
transaction.two.phase.commit.enable=\${TWO}
transaction.timeout.ms=60000
`,
    { pins: { clients: "4.1" } },
  ));

it("is silent where the timeout is not written", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
transaction.two.phase.commit.enable=true
#transaction.timeout.ms=60000
`,
    { pins: { clients: "4.1" } },
  ));

it("speaks in Spring YAML", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      properties:
        transaction.two.phase.commit.enable: true
        transaction.timeout.ms: 60000
                                ^^^^^ error: The producer will not start: with two-phase commit transactions do not expire, so transaction.timeout.ms must not be set.
`,
    { file: "application.yml", pins: { clients: "4.1" } },
  ));
