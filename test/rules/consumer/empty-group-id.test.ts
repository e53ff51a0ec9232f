/** consumer-empty-group-id: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { consumerEmptyGroupId as rule } from "../../../server/src/rules/consumer/empty-group-id/rule.ts";
import { check } from "../../support/check.ts";

it("is an error from 4.0 on", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=
^^^^^^^^ error: The client will not start: group.id is empty.
`,
    { pins: { clients: "4.0" } },
  ));

it("is information where the release is not known", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=
^^^^^^^^ info: The client will not start: group.id is empty. This holds for kafka-clients >=4.0.
`,
  ));

it("is silent before, where it was deprecated", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=
`,
    { pins: { clients: "3.9" } },
  ));

it("is an error with the new protocol since 3.7", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.protocol=consumer
group.id=
^^^^^^^^ error: The client will not start: group.id is empty.
`,
    { pins: { clients: "3.7" } },
  ));

it("is silent for a name, a placeholder and a comment", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=\${GROUP}
#group.id=
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent in Spring, whose listeners bring a group", () =>
  check(
    rule,
    `
spring:
  kafka:
    consumer:
      group-id: ""
`,
    { file: "application.yml", pins: { clients: "4.0" } },
  ));

it("speaks of the application.id of Streams", () =>
  check(
    rule,
    `
# kafka-lossless: role=streams
bootstrap.servers=kafka:9092
application.id=
^^^^^^^^^^^^^^ error: The client will not start: application.id is empty.
`,
    { file: "streams.properties", pins: { clients: "4.0" } },
  ));

it("is silent in a form that is filled in later: no servers either", () =>
  check(rule, "bootstrap.servers=\ngroup.id=\nclient.id=\nauto.offset.reset=earliest\n", { pins: { clients: "4.0" } }));
