/** spring-auto-offset-reset-exception: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { springAutoOffsetResetException as rule } from "../../../server/src/rules/spring/auto-offset-reset-exception/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const refused =
  "error: The listener will not start: Kafka knows no auto-offset-reset exception, although Spring's completion offers it. What throws for a missing offset is none.";

it("is an error in every release, in the typed key and in the map", () => {
  for (const springBoot of ["2.0", "3.5", "4.1"]) {
    check(
      rule,
      `
spring:
  kafka:
    consumer:
      auto-offset-reset: exception
                         ^^^^^^^^^ ${refused}
`,
      { file, pins: { springBoot } },
    );
  }
  check(
    rule,
    `
spring.kafka.consumer.group-id=a
spring.kafka.consumer.properties.auto.offset.reset=Exception
                                                   ^^^^^^^^^ ${refused}
`,
    { file: "application.properties" },
  );
});

it("is the only finding about it", () => {
  const text = "spring.kafka.consumer:\n  group-id: a\n  auto-offset-reset: exception\n";
  const { findings } = analyze([parse({ uri: file, text })], {});
  expect(findings.map((finding) => finding.rule)).toEqual([rule.id]);
});

describe("is silent", () => {
  it.each([
    ["for Kafka's values", "auto-offset-reset: none\n"],
    ["for other values that Kafka refuses, which have a rule of their own", "auto-offset-reset: error\n"],
    ["for an unknown value", "auto-offset-reset: ${RESET}\n"],
    ["for a comment", "#auto-offset-reset: exception\n"],
  ])("%s", (_, text) => check(rule, `spring.kafka.consumer:\n  group-id: a\n  ${text}`, { file }));

  it("in a plain file", () =>
    check(rule, "bootstrap.servers=k:9092\ngroup.id=a\nauto.offset.reset=exception\n", {
      file: "consumer.properties",
    }));
});
