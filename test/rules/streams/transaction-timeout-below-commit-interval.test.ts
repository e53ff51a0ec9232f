/** streams-transaction-timeout-below-commit-interval: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { streamsTransactionTimeoutBelowCommitInterval as rule } from "../../../server/src/rules/streams/transaction-timeout-below-commit-interval/rule.ts";
import { check } from "../../support/check.ts";

it("is an error against the ten seconds of Streams", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
processing.guarantee=exactly_once_v2
commit.interval.ms=30000
                   ^^^^^ error: The Streams application will not start: commit.interval.ms (30000) is longer than the transaction timeout (10000), and exactly-once commits by transaction.
`,
    { pins: { clients: "3.9" } },
  ));

it("is an error against a written timeout", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
processing.guarantee=exactly_once_v2
commit.interval.ms=70000
                   ^^^^^ error: The Streams application will not start: commit.interval.ms (70000) is longer than the transaction timeout (60000), and exactly-once commits by transaction.
producer.transaction.timeout.ms=60000
`,
    { pins: { clients: "4.0" } },
  ));

it("knows that the name without its prefix does not count", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
processing.guarantee=exactly_once_v2
commit.interval.ms=30000
                   ^^^^^ error: The Streams application will not start: commit.interval.ms (30000) is longer than the transaction timeout (10000), and exactly-once commits by transaction.
transaction.timeout.ms=60000
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent with a longer timeout", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
processing.guarantee=exactly_once_v2
commit.interval.ms=30000
producer.transaction.timeout.ms=60000
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent under at-least-once", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
commit.interval.ms=30000
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent before 3.0", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
processing.guarantee=exactly_once
commit.interval.ms=30000
`,
    { pins: { clients: "2.8" } },
  ));

it("is silent where a value is unknown", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
processing.guarantee=\${G}
commit.interval.ms=30000
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent where the timeout is unknown", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
processing.guarantee=exactly_once_v2
commit.interval.ms=30000
producer.transaction.timeout.ms=\${T}
`,
    { pins: { clients: "4.0" } },
  ));
