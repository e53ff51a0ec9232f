/** consumer-group-instance-id-invalid: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { consumerGroupInstanceIdInvalid as rule } from "../../../server/src/rules/consumer/group-instance-id-invalid/rule.ts";
import { check } from "../../support/check.ts";

it("is an error for other characters", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
group.instance.id=pod/0
                  ^^^^^ info: The consumer will not start: group.instance.id takes letters, digits, dots, underscores and hyphens, and this is pod/0. This holds for kafka-clients >=2.3.
`,
  ));

it("is an error for dots alone", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
group.instance.id=..
                  ^^ error: The consumer will not start: group.instance.id takes letters, digits, dots, underscores and hyphens, and this is ...
`,
    { pins: { clients: "3.9" } },
  ));

it("is silent before 2.3, where the name means nothing", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
group.instance.id=pod/0
`,
    { pins: { clients: "2.2" } },
  ));

it("is silent for a name that topics may have", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
group.instance.id=pod-0.eu_1
`,
  ));

it("is silent for a placeholder and a comment", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
group.instance.id=\${POD}
#group.instance.id=a b
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
      properties:
        group.instance.id: pod/0
                           ^^^^^ error: The consumer will not start: group.instance.id takes letters, digits, dots, underscores and hyphens, and this is pod/0.
`,
    { file: "application.yml", pins: { clients: "3.9" } },
  ));
