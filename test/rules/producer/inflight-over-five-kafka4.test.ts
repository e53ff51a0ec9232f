/** producer-inflight-over-five-kafka4: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { producerInflightOverFiveKafka4 as rule } from "../../../server/src/rules/producer/inflight-over-five-kafka4/rule.ts";
import { check } from "../../support/check.ts";

it("is an error from 4.0 on", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
max.in.flight.requests.per.connection=10
                                      ^^ error: The producer will not start: idempotence is on by default and admits 5 requests in flight, and this is 10.
`,
    { pins: { clients: "4.0" } },
  ));

it("is an error beside acks=1 too", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
acks=1
max.in.flight.requests.per.connection=6
                                      ^ error: The producer will not start: idempotence is on by default and admits 5 requests in flight, and this is 6.
`,
    { pins: { clients: "4.3" } },
  ));

it("is information where the release is not known", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
max.in.flight.requests.per.connection=10
                                      ^^ info: The producer will not start: idempotence is on by default and admits 5 requests in flight, and this is 10. This holds for kafka-clients >=4.0.
`,
  ));

it("is silent below 4.0, where idempotence steps back", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
max.in.flight.requests.per.connection=10
`,
    { pins: { clients: "3.9" } },
  ));

it("is silent at 5, and where the number is unknown", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
max.in.flight.requests.per.connection=5
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent for a placeholder", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
max.in.flight.requests.per.connection=\${IN_FLIGHT}
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent for a comment", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
#max.in.flight.requests.per.connection=10
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent where idempotence is off in words", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
enable.idempotence=false
max.in.flight.requests.per.connection=10
`,
    { pins: { clients: "4.0" } },
  ));

it("leaves a written true and a transactional.id to their rules", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
enable.idempotence=true
max.in.flight.requests.per.connection=10
`,
    { pins: { clients: "4.0" } },
  ));

it("leaves a transactional.id to its rule", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
transactional.id=t
max.in.flight.requests.per.connection=10
`,
    { pins: { clients: "4.0" } },
  ));

it("speaks in Spring YAML", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      properties:
        max.in.flight.requests.per.connection: 10
                                               ^^ error: The producer will not start: idempotence is on by default and admits 5 requests in flight, and this is 10.
`,
    { file: "application.yml", pins: { clients: "4.0" } },
  ));
