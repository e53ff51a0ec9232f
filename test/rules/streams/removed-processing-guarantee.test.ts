/** streams-removed-processing-guarantee: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { streamsRemovedProcessingGuarantee as rule } from "../../../server/src/rules/streams/removed-processing-guarantee/rule.ts";
import { check } from "../../support/check.ts";

it("is an error from 4.0 on", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
processing.guarantee=exactly_once
                     ^^^^^^^^^^^^ error: The Streams application will not start: Kafka 4.0 removed exactly_once. The name is exactly_once_v2 now.
`,
    { pins: { clients: "4.0" } },
  ));

it("knows the beta", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
processing.guarantee=exactly_once_beta
                     ^^^^^^^^^^^^^^^^^ error: The Streams application will not start: Kafka 4.0 removed exactly_once_beta. The name is exactly_once_v2 now.
`,
    { pins: { clients: "4.0" } },
  ));

it("is information where the release is not known", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
processing.guarantee=exactly_once
                     ^^^^^^^^^^^^ info: The Streams application will not start: Kafka 4.0 removed exactly_once. The name is exactly_once_v2 now. This holds for kafka-clients >=4.0.
`,
  ));

it("is silent before", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
processing.guarantee=exactly_once
`,
    { pins: { clients: "3.9" } },
  ));

it("is silent for the guarantees that are left, a placeholder and a comment", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
processing.guarantee=exactly_once_v2
#processing.guarantee=exactly_once
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent for a placeholder", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
processing.guarantee=\${GUARANTEE}
`,
    { pins: { clients: "4.0" } },
  ));

it("speaks in Spring YAML", () =>
  check(
    rule,
    `
spring:
  kafka:
    streams:
      application-id: orders
      properties:
        processing.guarantee: exactly_once
                              ^^^^^^^^^^^^ error: The Streams application will not start: Kafka 4.0 removed exactly_once. The name is exactly_once_v2 now.
`,
    { file: "application.yml", pins: { clients: "4.0" } },
  ));
