/** consumer-group-remote-assignor-with-classic: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { consumerGroupRemoteAssignorWithClassic as rule } from "../../../server/src/rules/consumer/group-remote-assignor-with-classic/rule.ts";
import { check } from "../../support/check.ts";

it("is an error with the default protocol", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
group.remote.assignor=uniform
                      ^^^^^^^ error: The consumer will not start: group.remote.assignor needs group.protocol=consumer, and the protocol is classic.
`,
    { pins: { clients: "4.0" } },
  ));

it("is an error with the classic protocol in words", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
group.protocol=classic
group.remote.assignor=uniform
                      ^^^^^^^ error: The consumer will not start: group.remote.assignor needs group.protocol=consumer, and the protocol is classic.
`,
    { pins: { clients: "3.9" } },
  ));

it("is information where the release is not known", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
group.remote.assignor=uniform
                      ^^^^^^^ info: The consumer will not start: group.remote.assignor needs group.protocol=consumer, and the protocol is classic. This holds for kafka-clients >=3.9.
`,
  ));

it("is silent before 3.9, where it is ignored", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
group.remote.assignor=uniform
`,
    { pins: { clients: "3.8" } },
  ));

it("is silent with the new protocol", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
group.protocol=consumer
group.remote.assignor=uniform
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent where the protocol is unknown, the value blank or a comment", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
group.protocol=\${PROTOCOL}
group.remote.assignor=uniform
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent for a blank value", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
group.remote.assignor=
`,
    { pins: { clients: "4.0" } },
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
        group.remote.assignor: uniform
                               ^^^^^^^ error: The consumer will not start: group.remote.assignor needs group.protocol=consumer, and the protocol is classic.
`,
    { file: "application.yml", pins: { clients: "4.0" } },
  ));
