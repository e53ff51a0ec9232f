/** spring-unreadable-value: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { springUnreadableValue as rule } from "../../../server/src/rules/spring/unreadable-value/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const told = (key: string, kind: string, value: string): string =>
  `error: The application will not start: ${key} is ${kind}, and Spring Boot cannot read ${value} as one.`;

it("knows the types of Spring's keys", () =>
  check(
    rule,
    `
spring:
  kafka:
    consumer:
      enable-auto-commit: nein
                          ^^^^ ${told("enable-auto-commit", "a switch", "nein")}
      max-poll-records: "1000.5"
                        ^^^^^^^^ ${told("max-poll-records", "a whole number", '"1000.5"')}
      fetch-max-wait: 500 millis
                      ^^^^^^^^^^ ${told("fetch-max-wait", "a length of time", "500 millis")}
      isolation-level: committed
                       ^^^^^^^^^ error: The application will not start: isolation-level is one of a few names, and committed is none of them.
    producer:
      batch-size: 1K
                  ^^ ${told("batch-size", "a size", "1K")}
    listener:
      concurrency: \${THREADS:many}
                   ^^^^^^^^^^^^^^^ ${told("concurrency", "a whole number", "${THREADS:many}")}
`,
    { file, pins: { springBoot: "3.5" } },
  ));

it("knows what YAML makes of numbers: from those there are other ways than from texts", () => {
  const text = (key: string, value: string): string => `
spring:
  kafka:
    consumer.group-id: a
    ${key}: ${value}
`;
  const numbered = "and YAML makes a number of 1, which Spring Boot cannot read as one.";
  check(
    rule,
    `${text("consumer.enable-auto-commit", "1")}                                 ^ error: The application will not start: enable-auto-commit is a switch, ${numbered}\n`,
    { file },
  );
  check(rule, "spring.kafka.consumer.enable-auto-commit=1\n", { file: "application.properties" });
  for (const [key, value] of [
    ["consumer.enable-auto-commit", '"1"'],
    ["consumer.enable-auto-commit", "${AUTO:1}"],
    ["producer.retries", "1e3"],
    ["producer.retries", "3.0"],
    ["consumer.max-poll-records", "1_000.5"],
    ["listener.poll-timeout", "1:30"],
  ] as const)
    check(rule, text(key, value), { file });
  for (const [key, value] of [
    ["producer.retries", '"1e3"'],
    ["producer.retries", "1e10"],
    ["listener.poll-timeout", "5.0"],
    ["producer.batch-size", "16.0"],
    ["ssl.trust-store-location", "5"],
  ] as const) {
    const { findings } = analyze([parse({ uri: file, text: text(key, value) })], { rules: [rule] });
    expect([key, value, findings.length]).toEqual([key, value, 1]);
  }
});

it("reads an ack mode by its place, as Spring does", () => {
  const rulesOf = (mode: string): readonly string[] =>
    analyze([parse({ uri: file, text: `spring.kafka:\n  consumer.group-id: a\n  listener.ack-mode: ${mode}\n` })], {
      pins: { springBoot: "3.5" },
    }).findings.map((one) => one.rule);
  expect(rulesOf("6")).toEqual([]);
  expect(rulesOf("9")).toEqual(["spring-invalid-ack-mode"]);
  expect(rulesOf('"6"')).toEqual(["spring-invalid-ack-mode"]);
});

it("looks at the profile in which it stands", () =>
  check(
    rule,
    `
spring.kafka.listener.idle-between-polls=1s
#---
spring.config.activate.on-profile=prod
spring.kafka.listener.idle-between-polls=1sec
                                         ^^^^ ${told("idle-between-polls", "a length of time", "1sec")}
`,
    { file: "application.properties", pins: { springBoot: "3.5" } },
  ));

it("leaves ack modes to their own rule", () => {
  const { findings } = analyze([parse({ uri: file, text: "spring.kafka.listener.ack-mode: AUTO\n" })], {});
  expect(findings.map((one) => one.rule)).toEqual(["spring-invalid-ack-mode"]);
});

describe("is silent", () => {
  it.each([
    [
      "for what Spring reads",
      "listener.poll-timeout: PT5S\n  listener.auto-startup: on\n  producer.batch-size: 16KB\n",
    ],
    ["for an unknown value", "listener.concurrency: ${THREADS}\n"],
    ["for an empty text", "listener.concurrency:\n"],
    ["for Kafka's own settings, which Spring does not convert", "producer.properties.linger.ms: soon\n"],
    ["for keys of the application's own", "listener.threads: many\n"],
    ["for what a stronger place replaces", "listener.concurrency: many\n---\nspring.kafka.listener.concurrency: 3\n"],
    ["for a comment", "listener.client-id: a\n  #listener.concurrency: many\n"],
  ])("%s", (_, text) => check(rule, `spring.kafka:\n  consumer.group-id: a\n  ${text}`, { file }));

  it("for a key that the release does not bind", () =>
    check(rule, "spring.kafka.listener.async-acks: maybe\n", { file, pins: { springBoot: "2.7" } }));
});
