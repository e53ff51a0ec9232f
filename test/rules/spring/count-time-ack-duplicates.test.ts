/** spring-count-time-ack-duplicates: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springCountTimeAckDuplicates as rule } from "../../../server/src/rules/spring/count-time-ack-duplicates/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const count = (value: string): string =>
  `warning: The container commits after ${value} records only: a crash before that has all of them processed again.`;
const time = (value: string): string =>
  `warning: The container commits after ${value} only: a crash before that has all records of that time processed again.`;

it("warns where records are critical", () => {
  check(
    rule,
    `
spring:
  kafka:
    listener:
      ack-mode: TIME
      ack-time: 1m
                ^^ ${time("1m")}
`,
    { file },
  );
  check(
    rule,
    `
spring.kafka.listener.ack-mode=count
spring.kafka.listener.ack-count=5000
                                ^^^^ ${count("5000")}
`,
    { file: "application.properties" },
  );
});

it("warns once where both limits are far", () =>
  check(
    rule,
    `
spring.kafka.listener:
  ack-mode: COUNT_TIME
  ack-count: 5000
             ^^^^ ${count("5000")}
  ack-time: 60000
`,
    { file },
  ));

describe("is silent", () => {
  it.each([
    ["where the nearer of two limits is near", "ack-mode: COUNT_TIME\n  ack-count: 10\n  ack-time: 60s\n"],
    ["where the other limit is the default", "ack-mode: COUNT_TIME\n  ack-count: 5000\n"],
    ["for a near time", "ack-mode: TIME\n  ack-time: 5s\n"],
    ["for a near count", "ack-mode: COUNT\n  ack-count: 500\n"],
    ["for the defaults", "ack-mode: COUNT\n"],
    ["for a limit that is not read", "ack-mode: BATCH\n  ack-count: 5000\n"],
    ["for what is unknown", "ack-mode: TIME\n  ack-time: ${TIME}\n"],
    ["for a comment", "ack-mode: TIME\n  #ack-time: 60s\n"],
  ])("%s", (_, text) => check(rule, `spring.kafka.listener:\n  concurrency: 1\n  ${text}`, { file }));

  it("where records are not critical", () =>
    check(rule, "spring.kafka.listener:\n  ack-mode: TIME\n  ack-time: 60s\n", { file, preset: "standard" }));
});
