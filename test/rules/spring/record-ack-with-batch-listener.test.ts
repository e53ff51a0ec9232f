/** spring-record-ack-with-batch-listener: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springRecordAckWithBatchListener as rule } from "../../../server/src/rules/spring/record-ack-with-batch-listener/rule.ts";
import { check } from "../../support/check.ts";

const refused =
  "error: The listener will not start: it is given batches (type is batch), and ack-mode RECORD commits after each record. Set BATCH.";

it("is an error at the ack mode", () =>
  check(
    rule,
    `
spring:
  kafka:
    listener:
      type: batch
      ack-mode: RECORD
                ^^^^^^ ${refused}
`,
  ));

it("reads both as Spring does, in every release", () => {
  for (const springBoot of ["2.0", "2.7", "4.1"]) {
    check(
      rule,
      `
spring.kafka.listener.type=Batch
spring.kafka.listener.ackMode=record
                              ^^^^^^ ${refused}
`,
      { file: "application.properties", pins: { springBoot } },
    );
  }
});

it("counts the default of a placeholder, and each profile by itself", () =>
  check(
    rule,
    `
spring.kafka.listener.type: batch
---
spring:
  config.activate.on-profile: prod
  kafka.listener.ack-mode: \${MODE:record}
                           ^^^^^^^^^^^^^^ ${refused} This counts the default written in \${MODE:record}; another value may be given at run time.
`,
  ));

describe("is silent", () => {
  it.each([
    ["for a record listener", "type: single\n  ack-mode: RECORD\n"],
    ["where the kind of listener is not written: an annotation or a factory says it", "ack-mode: RECORD\n"],
    ["for another mode", "type: batch\n  ack-mode: BATCH\n"],
    ["without a mode", "type: batch\n"],
    ["for unknown values", "type: ${TYPE}\n  ack-mode: RECORD\n"],
    ["for an unknown mode", "type: batch\n  ack-mode: ${MODE}\n"],
    ["where async-acks makes the mode MANUAL", "type: batch\n  ack-mode: RECORD\n  async-acks: true\n"],
    ["for a comment", "type: batch\n  #ack-mode: RECORD\n"],
    ["for a type that Spring does not have", "type: batched\n  ack-mode: RECORD\n"],
  ])("%s", (_, text) => check(rule, `spring.kafka.listener:\n  ${text}`, { pins: { springBoot: "3.5" } }));

  it("where the two belong to different profiles", () =>
    check(
      rule,
      "spring.kafka.listener.concurrency: 1\n---\nspring.config.activate.on-profile: a\nspring.kafka.listener.type: batch\n---\nspring.config.activate.on-profile: '!a'\nspring.kafka.listener.ack-mode: RECORD\n",
    ));
});
