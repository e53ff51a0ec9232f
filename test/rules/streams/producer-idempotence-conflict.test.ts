/** streams-producer-idempotence-conflict: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { streamsProducerIdempotenceConflict as rule } from "../../../server/src/rules/streams/producer-idempotence-conflict/rule.ts";
import { check } from "../../support/check.ts";

it("is an error under exactly-once, for each setting", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
processing.guarantee=exactly_once_v2
producer.max.in.flight.requests.per.connection=10
                                               ^^ error: The Streams application will not start: its producers are idempotent and admit 5 requests in flight, and this is 10.
acks=1
     ^ error: The Streams application will not start: its producers are idempotent and need acks=all, and acks is 1.
retries=0
        ^ error: The Streams application will not start: its producers are idempotent and have to retry, and retries=0 forbids that.
`,
    { pins: { clients: "3.9" } },
  ));

it("is an error where idempotence is asked for", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
enable.idempotence=true
producer.acks=0
              ^ error: The Streams application will not start: its producers are idempotent and need acks=all, and acks is 0.
`,
    { pins: { clients: "3.9" } },
  ));

it("is an error for the requests in flight from 4.0 on in any case", () =>
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
acks=1
`,
    { pins: { clients: "3.9" } },
  ));

it("is silent under the first kind of exactly-once, whose producers come later", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
processing.guarantee=exactly_once
acks=1
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
