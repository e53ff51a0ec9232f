/** spring-ack-count-time-without-mode: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { springAckCountTimeWithoutMode as rule } from "../../../server/src/rules/spring/ack-count-time-without-mode/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const count = (mode: string): string =>
  `info: ack-count has no effect: only COUNT and COUNT_TIME read it, and the ack mode is ${mode}.`;
const time = (mode: string): string =>
  `info: ack-time has no effect: only TIME and COUNT_TIME read it, and the ack mode is ${mode}.`;

it("tells of each under a mode that does not read it", () => {
  check(
    rule,
    `
spring:
  kafka:
    listener:
      ack-mode: manual
      ack-count: 50
                 ^^ ${count("MANUAL")}
      ack-time: 5s
                ^^ ${time("MANUAL")}
`,
    { file },
  );
  check(
    rule,
    `
spring.kafka.listener.ack-mode=TIME
spring.kafka.listener.ack-count=50
                                ^^ ${count("TIME")}
spring.kafka.listener.ack-time=5s
`,
    { file: "application.properties" },
  );
});

it("knows the mode of a container that nobody gave one", () =>
  check(
    rule,
    `
spring.kafka.listener.ack-time: 5s
                                ^^ ${time("BATCH")}
`,
    { file },
  ));

it("leaves a value that stops the start, and auto-commit, to their own rules", () => {
  const found = (text: string): readonly string[] =>
    analyze([parse({ uri: file, text })], {}).findings.map((one) => one.rule);
  expect(found("spring.kafka.listener.ack-count: 0\n")).toEqual(["spring-ack-limit-not-positive"]);
  expect(
    found(
      "spring.kafka:\n  consumer:\n    group-id: a\n    enable-auto-commit: true\n    auto-offset-reset: earliest\n  listener:\n    ack-mode: RECORD\n    ack-count: 5\n",
    ),
  ).toEqual(["spring-ack-mode-ignored-with-auto-commit"]);
});

describe("is silent", () => {
  it.each([
    ["under COUNT_TIME", "ack-mode: count-time\n  ack-count: 50\n  ack-time: 5s\n"],
    ["under COUNT and TIME", "ack-mode: COUNT\n  ack-count: 50\n"],
    ["for an unknown mode", "ack-mode: ${MODE}\n  ack-count: 50\n"],
    ["for a mode that Spring does not have", "ack-mode: AUTO\n  ack-count: 50\n"],
    ["for a comment", "ack-mode: MANUAL\n  #ack-count: 50\n"],
  ])("%s", (_, text) => check(rule, `spring.kafka.listener:\n  concurrency: 1\n  ${text}`, { file }));

  it("where other files may give the mode", () =>
    check(rule, "spring.kafka.listener.ack-time: 5s\n", { file: "application-prod.yml" }));
});
