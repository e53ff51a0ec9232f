/** spring-ack-limit-not-positive: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springAckLimitNotPositive as rule } from "../../../server/src/rules/spring/ack-limit-not-positive/rule.ts";
import { check } from "../../support/check.ts";

const count = (value: string): string =>
  `error: The application will not start: ack-count must be more than 0, and it is ${value}. Without it the container commits after each record.`;
const time = (value: string): string =>
  `error: The application will not start: ack-time must be more than 0, and it is ${value}. Without it the time is 5 seconds.`;

it("is an error at each of them, whatever the mode", () =>
  check(
    rule,
    `
spring:
  kafka:
    listener:
      ack-count: 0
                 ^ ${count("0")}
      ack-time: -1
                ^^ ${time("-1")}
`,
  ));

it.each(["0", "0s", "-5m", "PT0S", "900us"])("reads a time of %s as Spring does", (value) =>
  check(
    rule,
    `spring.kafka.listener.ack-time=${value}\n${" ".repeat(31)}${"^".repeat(value.length)} ${time(value)}\n`,
    {
      file: "application.properties",
    },
  ),
);

describe("is silent", () => {
  it.each([
    ["for a count", "ack-mode: COUNT\n  ack-count: 1\n"],
    ["for a time", "ack-mode: TIME\n  ack-time: 1ms\n"],
    ["for a time without a unit", "ack-time: 5000\n"],
    ["for an empty text, which sets nothing", "ack-count: ''\n  ack-time: ''\n"],
    ["for what is unknown", "ack-count: ${COUNT}\n  ack-time: ${TIME}\n"],
    ["for what Spring cannot read, which is another finding", "ack-count: none\n  ack-time: 0x\n"],
    ["for a comment", "ack-mode: COUNT\n  #ack-count: 0\n"],
  ])("%s", (_, text) => check(rule, `spring.kafka.listener:\n  concurrency: 1\n  ${text}`));
});
