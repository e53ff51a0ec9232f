/** admin-api-timeout-below-request-timeout: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { adminApiTimeoutBelowRequestTimeout as rule } from "../../../server/src/rules/admin/api-timeout-below-request-timeout/rule.ts";
import { check } from "../../support/check.ts";

it("is an error against the default of a request", () =>
  check(
    rule,
    `
# kafka-lossless: role=admin
bootstrap.servers=kafka:9092
default.api.timeout.ms=10000
                       ^^^^^ error: The admin client will not start: default.api.timeout.ms (10000) is less than request.timeout.ms (30000).
`,
    { pins: { clients: "3.9" } },
  ));

it("is an error against a written one", () =>
  check(
    rule,
    `
# kafka-lossless: role=admin
bootstrap.servers=kafka:9092
default.api.timeout.ms=60000
                       ^^^^^ error: The admin client will not start: default.api.timeout.ms (60000) is less than request.timeout.ms (120000).
request.timeout.ms=120000
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent where it is not written: the client raises it", () =>
  check(
    rule,
    `
# kafka-lossless: role=admin
bootstrap.servers=kafka:9092
request.timeout.ms=120000
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent before 2.5, where the name means nothing", () =>
  check(
    rule,
    `
# kafka-lossless: role=admin
bootstrap.servers=kafka:9092
default.api.timeout.ms=10000
`,
    { pins: { clients: "2.4" } },
  ));

it("is silent where a value is unknown or a comment", () =>
  check(
    rule,
    `
# kafka-lossless: role=admin
bootstrap.servers=kafka:9092
default.api.timeout.ms=10000
request.timeout.ms=\${REQUEST}
#default.api.timeout.ms=1
`,
    { pins: { clients: "4.0" } },
  ));

it("speaks in Spring YAML", () =>
  check(
    rule,
    `
spring:
  kafka:
    admin:
      properties:
        default.api.timeout.ms: 1000
                                ^^^^ error: The admin client will not start: default.api.timeout.ms (1000) is less than request.timeout.ms (30000).
`,
    { file: "application.yml", pins: { clients: "3.9" } },
  ));
