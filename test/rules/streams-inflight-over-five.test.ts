/** streams-inflight-over-five: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { streamsInflightOverFive as rule } from "../../server/src/rules/streams-inflight-over-five.ts";
import { check } from "../support/check.ts";

it("is an error under exactly-once", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
processing.guarantee=exactly_once_v2
producer.max.in.flight.requests.per.connection=10
                                               ^^ error: The Streams application will not start: exactly-once admits 5 requests in flight, and this is 10.
`,
    { pins: { clients: "3.9" } },
  ));

it("is an error from 4.0 on in any case", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
max.in.flight.requests.per.connection=6
                                      ^ error: The Streams application will not start: its producers are idempotent and admit 5 requests in flight, and this is 6.
`,
    { pins: { clients: "4.0" } },
  ));

it("is information where the release is not known", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
max.in.flight.requests.per.connection=6
                                      ^ info: The Streams application will not start: its producers are idempotent and admit 5 requests in flight, and this is 6. This holds for kafka-clients >=4.0.
`,
  ));

it("is silent under at-least-once before", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
max.in.flight.requests.per.connection=6
`,
    { pins: { clients: "3.9" } },
  ));

it("lets the prefix win", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
max.in.flight.requests.per.connection=6
producer.max.in.flight.requests.per.connection=5
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent where idempotence is off in words", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
max.in.flight.requests.per.connection=6
enable.idempotence=false
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent for a placeholder and a comment", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
max.in.flight.requests.per.connection=\${N}
#producer.max.in.flight.requests.per.connection=6
`,
    { pins: { clients: "4.0" } },
  ));
