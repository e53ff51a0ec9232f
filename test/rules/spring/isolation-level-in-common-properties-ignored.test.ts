/** spring-isolation-level-in-common-properties-ignored: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { springIsolationLevelInCommonPropertiesIgnored as rule } from "../../../server/src/rules/spring/isolation-level-in-common-properties-ignored/rule.ts";
import { applyEdits } from "../../../server/src/syntax/text-edit.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const pins = { springBoot: "3.5" };
const told =
  "This does not reach the consumer: Spring Boot's own default, spring.kafka.consumer.isolation-level=read-uncommitted, beats spring.kafka.properties. Records of rolled-back transactions are read.";

it("warns at the value", () =>
  check(
    rule,
    `
spring:
  kafka:
    properties:
      isolation.level: read_committed
                       ^^^^^^^^^^^^^^ warning: ${told}
    consumer:
      group-id: a
`,
    { file, pins },
  ));

it("names the releases where the release is not known", () =>
  check(
    rule,
    `
spring.kafka.properties.isolation.level=read_committed
                                        ^^^^^^^^^^^^^^ info: ${told} This holds for Spring Boot >=2.3.
spring.kafka.consumer.group-id=a
`,
    { file: "application.properties" },
  ));

it("leaves the common entry to Streams", () => {
  const text =
    "spring.kafka.properties.isolation.level=read_committed\nspring.kafka.streams.application-id=s\nspring.kafka.consumer.group-id=a\n";
  const { findings } = analyze([parse({ uri: "application.properties", text })], { rules: [rule], pins });
  expect(applyEdits(text, findings[0]?.fixes[0]?.edits ?? [])).toBe(
    `${text}spring.kafka.consumer.isolation-level=read_committed\n`,
  );
});

describe("is silent", () => {
  const text = "spring.kafka:\n  properties.isolation.level: read_committed\n  consumer.group-id: a\n";
  it.each([
    ["where the consumer's own key is written", `${text}  consumer.isolation-level: read-committed\n`],
    ["where it is in the consumer's map", text.replace("properties", "consumer.properties")],
    ["for read_uncommitted, which is what counts anyway", text.replace("committed", "uncommitted")],
    ["for an unknown value", text.replace("read_committed", "${LEVEL}")],
    ["without a consumer", "spring.kafka:\n  properties.isolation.level: read_committed\n  producer.acks: all\n"],
    ["for a comment", text.replace("properties", "#properties")],
  ])("%s", (_, written) => check(rule, written, { file, pins }));

  it("before Spring Boot had a default", () => check(rule, text, { file, pins: { springBoot: "2.2" } }));
  it("where other files may say more", () => check(rule, text, { file: "application-prod.yml", pins }));
});
