/** spring-retry-keys-renamed: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springRetryKeysRenamed as rule } from "../../../server/src/rules/spring/retry-keys-renamed/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const renamed = (key: string, other: string): string =>
  `warning: This Spring Boot does not read spring.kafka.retry.topic.${key}: retries keep the default back-off of one second. Its name for it is spring.kafka.retry.topic.${other}.`;
const random = (key: string): string =>
  `warning: This Spring Boot does not read spring.kafka.retry.topic.${key}: retries come at even intervals.`;

it("warns about the old names since 4.0", () =>
  check(
    rule,
    `
spring.kafka:
  consumer.group-id: a
  retry:
    topic:
      enabled: true
      delay: 5m
      ^^^^^ ${renamed("delay", "backoff.delay")}
      multiplier: 2
      ^^^^^^^^^^ ${renamed("multiplier", "backoff.multiplier")}
      maxDelay: 1h
      ^^^^^^^^ ${renamed("max-delay", "backoff.max-delay")}
      random-back-off: true
      ^^^^^^^^^^^^^^^ ${random("random-back-off")}
`,
    { file, pins: { springBoot: "4.0" } },
  ));

it("warns about the new names before 3.4, and about random since 4.0", () => {
  check(
    rule,
    `
spring.kafka.listener.concurrency=1
spring.kafka.retry.topic.enabled=true
spring.kafka.retry.topic.backoff.delay=5m
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${renamed("backoff.delay", "delay")}
`,
    { file: "application.properties", pins: { springBoot: "3.3" } },
  );
  check(
    rule,
    `
spring.kafka.listener.concurrency=1
spring.kafka.retry.topic.enabled=true
spring.kafka.retry.topic.backoff.random=true
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${random("backoff.random")}
`,
    { file: "application.properties", pins: { springBoot: "4.1" } },
  );
});

describe("is silent", () => {
  const old = "spring.kafka:\n  consumer.group-id: a\n  retry.topic.enabled: true\n  retry.topic.delay: 5m\n";
  const both = `${old}  retry.topic.backoff.delay: 5m\n`;
  it.each([
    ["where both names are read", old, "3.5"],
    ["before the names changed", old, "2.7"],
    ["for the new names", old.replace("delay", "backoff.delay"), "4.1"],
    ["where both names are written", both, "4.0"],
    ["where the retry topics are off", old.replace("true", "false"), "4.0"],
    ["where nobody knows whether they are on", old.replace("true", "${RETRY}"), "4.0"],
    ["for a comment", old.replace("retry.topic.delay", "#retry.topic.delay"), "4.0"],
  ])("%s", (_, text, springBoot) => check(rule, text, { file, pins: { springBoot } }));

  it("where the release is not known", () => check(rule, old, { file }));
});
