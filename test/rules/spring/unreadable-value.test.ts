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
      max-poll-records: 1_000.5
                        ^^^^^^^ ${told("max-poll-records", "a whole number", "1_000.5")}
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
