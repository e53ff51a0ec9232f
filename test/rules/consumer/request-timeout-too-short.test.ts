/** consumer-request-timeout-too-short: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { consumerRequestTimeoutTooShort as rule } from "../../../server/src/rules/consumer/request-timeout-too-short/rule.ts";
import { check } from "../../support/check.ts";

it("is an error before 2.0 where the request is shorter than the session", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
request.timeout.ms=10000
                   ^^^^^ error: The consumer will not start: request.timeout.ms (10000) must be above session.timeout.ms (10000).
`,
    { pins: { clients: "1.1" } },
  ));

it("is an error where it is shorter than the fetch", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
fetch.max.wait.ms=400000
                  ^^^^^^ error: The consumer will not start: request.timeout.ms (305000) must be above fetch.max.wait.ms (400000).
`,
    { pins: { clients: "1.1" } },
  ));

it("is silent since 2.0", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
request.timeout.ms=10000
`,
    { pins: { clients: "2.0" } },
  ));

it("is silent where the release is not known", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
request.timeout.ms=10000
`,
  ));

it("is silent where it is longer, unknown or a comment", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
request.timeout.ms=\${REQUEST}
#request.timeout.ms=1
`,
    { pins: { clients: "1.1" } },
  ));

it("speaks in Spring YAML", () =>
  check(
    rule,
    `
spring:
  kafka:
    consumer:
      group-id: orders
      properties:
        request.timeout.ms: 10000
                            ^^^^^ error: The consumer will not start: request.timeout.ms (10000) must be above session.timeout.ms (10000).
`,
    { file: "application.yml", pins: { clients: "1.1" } },
  ));
