/** producer-idempotence-default-not-effective-3-0-0-3-1-0: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { producerIdempotenceDefaultNotEffective300310 as rule } from "../../../server/src/rules/producer/idempotence-default-not-effective-3-0-0-3-1-0/rule.ts";
import { check } from "../../support/check.ts";

const message = (release: string, repaired: string): string =>
  `This client's default enable.idempotence=true has no effect (KAFKA-13598): a retry can write a batch twice. Repaired in ${repaired}; written, enable.idempotence=true works here too. The release is kafka-clients ${release}.`;

it.each([
  ["3.0.0", "3.0.1"],
  ["3.1.0", "3.1.1"],
])("warns users of %s", (clients, repaired) =>
  check(
    rule,
    `bootstrap.servers=kafka1:9092\n^^^^^^^^^^^^^^^^^ warning: ${message(clients, repaired)}\nlinger.ms=5\n`,
    {
      pins: { clients },
    },
  ),
);

it("speaks in Spring's terms too", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
    ^^^^^^^^ warning: ${message("3.1.0", "3.1.1")}
      acks: all
`,
    { file: "application.yml", pins: { clients: "3.1.0" } },
  ));

it("is silent about repaired releases, older ones, and where the release is not known exactly", () => {
  const text = "bootstrap.servers=kafka1:9092\nlinger.ms=5\n";
  for (const clients of ["3.0.1", "3.0", "3.1.1", "3.1", "3.2", "2.8", "4.0"]) check(rule, text, { pins: { clients } });
  check(rule, text);
});

it("is silent where it is written, or other settings rule it out", () => {
  const pins = { clients: "3.1.0" };
  for (const line of [
    "enable.idempotence=true",
    "enable.idempotence=false",
    "enable.idempotence=${IDEMPOTENCE}",
    "transactional.id=payments-1",
    "acks=1",
    "acks=${ACKS}",
    "retries=0",
    "max.in.flight.requests.per.connection=10",
  ])
    check(rule, `bootstrap.servers=kafka1:9092\nlinger.ms=5\n${line}\n`, { pins });
});

it("is silent about a producer to which Spring gives a transactional.id: it is idempotent", () => {
  const options = { file: "application.yml", pins: { clients: "3.1.0" } };
  check(
    rule,
    `
spring:
  kafka:
    producer:
      acks: all
      transaction-id-prefix: orders-
`,
    options,
  );
  check(
    rule,
    `
spring:
  cloud:
    stream:
      bindings:
        place-out-0:
          destination: orders
      kafka:
        binder:
          required-acks: all
          transaction:
            transaction-id-prefix: orders-
`,
    options,
  );
});
