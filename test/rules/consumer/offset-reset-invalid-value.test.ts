/** consumer-offset-reset-invalid-value: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { consumerOffsetResetInvalidValue as rule } from "../../../server/src/rules/consumer/offset-reset-invalid-value/rule.ts";
import { check } from "../../support/check.ts";

it("is an error for names of other clients", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
auto.offset.reset=smallest
                  ^^^^^^^^ error: The consumer will not start: auto.offset.reset accepts earliest, latest and none, in lower case, and this is smallest.
`,
  ));

it("is an error for Spring's exception", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
auto.offset.reset=exception
                  ^^^^^^^^^ error: The consumer will not start: auto.offset.reset accepts earliest, latest and none, in lower case, and this is exception.
`,
  ));

it("counts upper and lower case", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
auto.offset.reset=Latest
                  ^^^^^^ error: The consumer will not start: auto.offset.reset accepts earliest, latest and none, in lower case, and this is Latest.
`,
    { pins: { clients: "4.0" } },
  ));

it("is an error for anything else", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
auto.offset.reset=sometimes
                  ^^^^^^^^^ error: The consumer will not start: auto.offset.reset accepts earliest, latest and none, in lower case, and this is sometimes.
`,
  ));

it("is an error for an empty value", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
auto.offset.reset=
^^^^^^^^^^^^^^^^^ error: The consumer will not start: auto.offset.reset accepts earliest, latest and none, and this is empty.
`,
  ));

it("knows durations since 4.0", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
auto.offset.reset=by_duration:PT6M
`,
    { pins: { clients: "4.0" } },
  ));

it("refuses durations before", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
auto.offset.reset=by_duration:PT6M
                  ^^^^^^^^^^^^^^^^ error: The consumer will not start: clients accept by_duration since 4.0 only.
`,
    { pins: { clients: "3.9" } },
  ));

it("is silent about durations where the release is not known", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
auto.offset.reset=by_duration:PT6M
`,
  ));

it("refuses what is no duration", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
auto.offset.reset=by_duration:6m
                  ^^^^^^^^^^^^^^ error: The consumer will not start: auto.offset.reset accepts earliest, latest and none, in lower case, and this is by_duration:6m.
`,
    { pins: { clients: "4.0" } },
  ));

it("refuses negative durations", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
auto.offset.reset=by_duration:-PT1H
                  ^^^^^^^^^^^^^^^^^ error: The consumer will not start: auto.offset.reset accepts earliest, latest and none, in lower case, and this is by_duration:-PT1H.
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent for the three names, also with blanks around", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
auto.offset.reset= none 
`,
  ));

it("is silent for a placeholder and a comment", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
auto.offset.reset=\${RESET}
#auto.offset.reset=smallest
`,
  ));

it("is silent for a default that waits for its value", () =>
  check(
    rule,
    `
spring:
  kafka:
    consumer:
      auto-offset-reset: \${RESET:}
`,
    { file: "application.yml" },
  ));

it("is silent about librdkafka", () =>
  check(
    rule,
    `
metadata.broker.list=kafka:9092
group.id=orders
auto.offset.reset=smallest
`,
  ));

it("speaks in Spring YAML", () =>
  check(
    rule,
    `
spring:
  kafka:
    consumer:
      group-id: orders
      auto-offset-reset: exception
                         ^^^^^^^^^ error: The consumer will not start: auto.offset.reset accepts earliest, latest and none, in lower case, and this is exception.
`,
    { file: "application.yml" },
  ));
