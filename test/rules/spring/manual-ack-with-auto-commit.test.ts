/** spring-manual-ack-with-auto-commit: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springManualAckWithAutoCommit } from "../../../server/src/rules/spring/manual-ack-with-auto-commit/rule.ts";
import { check } from "../../support/check.ts";

const written = (mode: string): string =>
  `The listener will not start: ack-mode ${mode} needs enable-auto-commit=false, and it is true. Set it to false.`;

it("is an error at the ack mode", () =>
  check(
    springManualAckWithAutoCommit,
    `
spring:
  kafka:
    consumer:
      enable-auto-commit: true
    listener:
      ack-mode: manual-immediate
                ^^^^^^^^^^^^^^^^ error: ${written("MANUAL_IMMEDIATE")}
`,
  ));

it("counts the maps of native settings and the default of a placeholder", () =>
  check(
    springManualAckWithAutoCommit,
    `
spring.kafka.properties.enable.auto.commit=true
spring.kafka.consumer.group-id=a
spring.kafka.listener.ackMode=\${MODE:MANUAL}
                              ^^^^^^^^^^^^^^ error: ${written("MANUAL")} This counts the default written in \${MODE:MANUAL}; another value may be given at run time.
`,
    { file: "application.properties" },
  ));

it("knows that an unset value was true before Spring Boot 2.2", () => {
  const drawing = `
spring.kafka:
  consumer.group-id: a
  listener.ack-mode: MANUAL
                     ^^^^^^ error: The listener will not start: ack-mode MANUAL needs enable-auto-commit=false, and in this release of Spring it is true where it is not set. Set it to false.
`;
  const text = drawing.replace(/\n +\^.*/, "");
  check(springManualAckWithAutoCommit, drawing, { pins: { springBoot: "2.1" } });
  check(springManualAckWithAutoCommit, text, { pins: { springBoot: "2.2" } });
  check(springManualAckWithAutoCommit, text);
});

it("judges each profile by itself", () =>
  check(
    springManualAckWithAutoCommit,
    `
spring.kafka:
  consumer.enable-auto-commit: true
---
spring:
  config.activate.on-profile: prod
  kafka:
    consumer.enable-auto-commit: false
    listener.ack-mode: MANUAL
`,
  ));

describe("is silent", () => {
  it.each([
    ["for false", "spring.kafka:\n  consumer.enable-auto-commit: false\n  listener.ack-mode: MANUAL\n"],
    ["for an unknown value", "spring.kafka:\n  consumer.enable-auto-commit: ${AUTO}\n  listener.ack-mode: MANUAL\n"],
    ["for an unknown mode", "spring.kafka:\n  consumer.enable-auto-commit: true\n  listener.ack-mode: ${MODE}\n"],
    ["for a container's mode", "spring.kafka:\n  consumer.enable-auto-commit: true\n  listener.ack-mode: BATCH\n"],
    [
      "without a mode: a factory in code may set it",
      "spring.kafka:\n  consumer.enable-auto-commit: true\n  listener.concurrency: 3\n",
    ],
    [
      "for a comment",
      "spring.kafka:\n  consumer.enable-auto-commit: true\n  listener.concurrency: 3\n  #listener.ack-mode: MANUAL\n",
    ],
  ])("%s", (_, text) => check(springManualAckWithAutoCommit, text));

  it("in a file that is only a part", () =>
    check(springManualAckWithAutoCommit, "spring.kafka:\n  consumer.group-id: a\n  listener.ack-mode: MANUAL\n", {
      file: "application-prod.yml",
      pins: { springBoot: "2.1" },
    }));
});
