/** spring-empty-section: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springEmptySection as rule } from "../../../server/src/rules/spring/empty-section/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const told = (name: string): string =>
  `error: The application will not start: ${name} has nothing in it, which Spring Boot takes for an empty text. Remove the line.`;

it("is an error at the key", () =>
  check(
    rule,
    `
spring:
  kafka:
    consumer:
    ^^^^^^^^ ${told("consumer")}
    producer:
      # acks: all
      ssl:
      ^^^ ${told("ssl")}
`,
    { file },
  ));

it("is one in .properties too", () =>
  check(
    rule,
    `
spring.kafka.producer.acks=all
spring.kafka.listener=
^^^^^^^^^^^^^^^^^^^^^ ${told("spring.kafka.listener")}
`,
    { file: "application.properties" },
  ));

describe("since 4.1 not even beside a profile that fills it", () => {
  const text =
    "spring.kafka:\n  producer.acks: all\n  consumer:\n---\nspring:\n  config.activate.on-profile: prod\n  kafka.consumer.group-id: a\n";
  it("is an error there", () =>
    check(
      rule,
      `
spring.kafka:
  producer.acks: all
  consumer:
  ^^^^^^^^ ${told("consumer")}
---
spring:
  config.activate.on-profile: prod
  kafka.consumer.group-id: a
`,
      { file, pins: { springBoot: "4.1" } },
    ));
  it("is silent before, and where the release is not known", () => {
    check(rule, text, { file, pins: { springBoot: "3.5" } });
    check(rule, text, { file });
  });
});

describe("is silent", () => {
  it.each([
    ["for a section with a key", "consumer:\n    group-id: a\n"],
    ["for an empty value", "consumer:\n    group-id:\n"],
    ["for an empty map of native settings", "producer:\n    acks: all\n    properties:\n"],
    ["for an application's own section", "topics:\n  producer.acks: all\n"],
    ["for a comment", "producer.acks: all\n  #consumer:\n"],
  ])("%s", (_, text) => check(rule, `spring.kafka:\n  client-id: a\n  ${text}`, { file }));

  it("where other files may fill it", () =>
    check(rule, "spring.kafka:\n  producer.acks: all\n  consumer:\n", { file: "application-prod.yml" }));
});
