/** streams-upgrade-from-too-old: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { streamsUpgradeFromTooOld as rule } from "../../../server/src/rules/streams/upgrade-from-too-old/rule.ts";
import { check } from "../../support/check.ts";

it("is an error from 4.0 on", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
upgrade.from=2.3
             ^^^ error: The Streams application will not start: Kafka 4.0 cannot be reached by a rolling upgrade from 2.3.
`,
    { pins: { clients: "4.0" } },
  ));

it("is information where the release is not known", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
upgrade.from=0.11.0
             ^^^^^^ info: The Streams application will not start: Kafka 4.0 cannot be reached by a rolling upgrade from 0.11.0. This holds for kafka-clients >=4.0.
`,
  ));

it("is silent before", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
upgrade.from=2.3
`,
    { pins: { clients: "3.9" } },
  ));

it("is silent for 2.4 and later, a placeholder and a comment", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
upgrade.from=2.4
#upgrade.from=2.3
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent for a placeholder", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
upgrade.from=\${FROM}
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
        upgrade.from: "2.3"
                      ^^^^^ error: The Streams application will not start: Kafka 4.0 cannot be reached by a rolling upgrade from 2.3.
`,
    { file: "application.yml", pins: { clients: "4.0" } },
  ));
