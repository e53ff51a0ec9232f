/** spring-invalid-ack-mode: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springInvalidAckMode } from "../../../server/src/rules/spring/invalid-ack-mode/rule.ts";
import { check } from "../../support/check.ts";

const message = (value: string): string =>
  `The application will not start: ack-mode ${value} does not exist. The modes are RECORD, BATCH, TIME, COUNT, COUNT_TIME, MANUAL and MANUAL_IMMEDIATE.`;

it("is an error at the value", () =>
  check(
    springInvalidAckMode,
    `
spring:
  kafka:
    listener:
      ack-mode: AUTO
                ^^^^ error: ${message("AUTO")}
`,
  ));

it("counts the default of a placeholder and says so", () =>
  check(
    springInvalidAckMode,
    `
spring.kafka.listener.ack-mode=\${MODE:auto}
                               ^^^^^^^^^^^^ error: ${message("auto")} This counts the default written in \${MODE:auto}; another value may be given at run time.
`,
    { file: "application.properties" },
  ));

describe("is silent", () => {
  // As Spring Boot's own conversion to an enumeration answers.
  it.each(["BATCH", "batch", "Manual-Immediate", "manual immediate", "MANUALIMMEDIATE", "count.time", "record "])(
    "for %s",
    (mode) =>
      check(springInvalidAckMode, `spring.kafka.listener.ack-mode=${mode}\n`, { file: "application.properties" }),
  );

  it.each([
    ["for an unknown value", "spring.kafka.listener.ack-mode: ${ACK_MODE}\n"],
    ["for a template", "spring.kafka.listener.ack-mode: '{{ .Values.ackMode }}'\n"],
    ["for no value", "spring.kafka.listener.ack-mode:\nspring.kafka.listener.concurrency: 3\n"],
    ["for a comment", "spring.kafka.listener:\n  concurrency: 3\n  # ack-mode: AUTO\n"],
    ["for the binder of Spring Cloud Stream", "spring.cloud.stream.kafka.bindings.in.consumer.ack-mode: AUTO\n"],
  ])("%s", (_, text) => check(springInvalidAckMode, text));
});
