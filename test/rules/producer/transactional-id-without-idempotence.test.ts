/** producer-transactional-id-without-idempotence: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { producerTransactionalIdWithoutIdempotence as rule } from "../../../server/src/rules/producer/transactional-id-without-idempotence/rule.ts";
import { check } from "../../support/check.ts";

it("is an error where idempotence is off", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
transactional.id=t
enable.idempotence=false
                   ^^^^^ error: The producer will not start: transactional.id needs idempotence, and enable.idempotence=false switches it off.
`,
  ));

it("is an error for each setting that rules it out, in every release", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
transactional.id=t
acks=1
     ^ error: The producer will not start: transactional.id needs acks=all, and acks is 1.
retries=0
        ^ error: The producer will not start: transactional.id needs retries, and retries=0 forbids them.
max.in.flight.requests.per.connection=6
                                      ^ error: The producer will not start: transactional.id admits 5 requests in flight, and this is 6.
`,
  ));

it("is an error on old clients too", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
transactional.id=t
acks=0
     ^ error: The producer will not start: transactional.id needs acks=all, and acks is 0.
`,
    { pins: { clients: "2.0" } },
  ));

it("is silent where nothing rules it out", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
transactional.id=t
acks=all
retries=5
max.in.flight.requests.per.connection=5
`,
  ));

it("leaves a written true to the rule about the conflict", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
transactional.id=t
enable.idempotence=true
acks=1
`,
  ));

it("is silent without a transactional.id, and for an empty one", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
acks=1
transactional.id=
`,
  ));

it("is silent where a value is unknown", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
transactional.id=t
acks=\${ACKS}
enable.idempotence=\${IDEMPOTENT}
`,
  ));

it("speaks where the id alone is unknown", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
transactional.id=\${ID}
acks=1
     ^ error: The producer will not start: transactional.id needs acks=all, and acks is 1.
`,
  ));

it("is silent for a comment", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
#transactional.id=t
acks=1
`,
  ));

it("leaves Spring's prefix to its own rule", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      transaction-id-prefix: tx-
      properties:
        enable.idempotence: false
`,
    { file: "application.yml" },
  ));

it("speaks in Spring YAML", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      acks: 1
            ^ error: The producer will not start: transactional.id needs acks=all, and acks is 1.
      properties:
        transactional.id: t
`,
    { file: "application.yml" },
  ));
