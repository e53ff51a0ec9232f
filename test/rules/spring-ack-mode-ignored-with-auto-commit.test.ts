/** spring-ack-mode-ignored-with-auto-commit: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { springAckModeIgnoredWithAutoCommit } from "../../server/src/rules/spring-ack-mode-ignored-with-auto-commit.ts";
import { check } from "../support/check.ts";

const message = (mode: string): string =>
  `ack-mode ${mode} does nothing: enable-auto-commit is true, so the Kafka client commits on a timer, whether or not the records were processed. Let the container commit: remove enable-auto-commit.`;

it("warns at the ack mode", () =>
  check(
    springAckModeIgnoredWithAutoCommit,
    `
spring:
  kafka:
    consumer:
      enable-auto-commit: true
    listener:
      ack-mode: batch
                ^^^^^ warning: ${message("BATCH")}
`,
  ));

it("reads camel case, YAML's on, and the map of native settings", () => {
  const drawing = `
spring.kafka:
  consumer.enableAutoCommit: on
  listener.ackMode: record
                    ^^^^^^ warning: ${message("RECORD")}
`;
  check(springAckModeIgnoredWithAutoCommit, drawing);
  check(
    springAckModeIgnoredWithAutoCommit,
    drawing.replace("consumer.enableAutoCommit: on", "consumer.properties.enable.auto.commit: true"),
  );
});

it("judges each profile by itself", () =>
  check(
    springAckModeIgnoredWithAutoCommit,
    `
spring:
  kafka:
    consumer:
      enable-auto-commit: false
    listener:
      ack-mode: BATCH
---
spring:
  config.activate.on-profile: prod
  kafka:
    consumer:
      group-id: a
`,
  ));

it("leaves MANUAL to the rule that knows that it does not start", () =>
  check(
    springAckModeIgnoredWithAutoCommit,
    "spring.kafka:\n  consumer.enable-auto-commit: true\n  listener.ack-mode: MANUAL\n",
  ));
