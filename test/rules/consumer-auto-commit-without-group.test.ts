/** consumer-auto-commit-without-group: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { consumerAutoCommitWithoutGroup as rule } from "../../server/src/rules/consumer-auto-commit-without-group.ts";
import { check } from "../support/check.ts";

it("is an error where there is no group", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
auto.offset.reset=earliest
enable.auto.commit=true
                   ^^^^ error: The consumer will not start: enable.auto.commit=true needs a group.id, and there is none.
`,
    { pins: { clients: "2.2" } },
  ));

it("is information where the release is not known", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
auto.offset.reset=earliest
enable.auto.commit=true
                   ^^^^ info: The consumer will not start: enable.auto.commit=true needs a group.id, and there is none. This holds for kafka-clients >=2.2.
`,
  ));

it("is silent before 2.2, where the group was empty by default", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
auto.offset.reset=earliest
enable.auto.commit=true
`,
    { pins: { clients: "2.1" } },
  ));

it("is silent with a group, even an unknown one", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=\${GROUP}
enable.auto.commit=true
`,
  ));

it("is silent where it is off, unknown or not written", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
auto.offset.reset=earliest
enable.auto.commit=\${COMMIT}
`,
  ));

it("is silent in a file for producer and consumer alike", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
acks=all
linger.ms=5
auto.offset.reset=earliest
enable.auto.commit=true
`,
    { file: "kafka.properties" },
  ));

it("is silent in Spring, whose listeners bring a group", () =>
  check(
    rule,
    `
spring:
  kafka:
    consumer:
      enable-auto-commit: true
`,
    { file: "application.yml" },
  ));
