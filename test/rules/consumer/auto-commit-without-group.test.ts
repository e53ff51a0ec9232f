/** consumer-auto-commit-without-group: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { consumerAutoCommitWithoutGroup as rule } from "../../../server/src/rules/consumer/auto-commit-without-group/rule.ts";
import { check } from "../../support/check.ts";

it("informs where there is no group in a file that is whole", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
key.deserializer=org.apache.kafka.common.serialization.StringDeserializer
enable.auto.commit=true
                   ^^^^ info: enable.auto.commit=true needs a group.id, and there is none here: unless code names the group, the consumer will not start.
`,
    { pins: { clients: "2.2" } },
  ));

it("hints where code adds more than the file has, and says since when it holds", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
auto.offset.reset=earliest
enable.auto.commit=true
                   ^^^^ hint: enable.auto.commit=true needs a group.id, and there is none here: unless code names the group, the consumer will not start. This holds for kafka-clients >=2.2.
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
