/** spring-async-acks: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springAsyncAcks as rule } from "../../../server/src/rules/spring/async-acks/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const manual = (mode: string): string =>
  `async-acks makes the ack mode MANUAL, not ${mode}: a listener that does not acknowledge gets the records of one poll and then nothing more, and no offset is committed.`;
const ignored =
  "async-acks has no effect under ack-mode BATCH: it is for MANUAL and MANUAL_IMMEDIATE. After an upgrade to Spring Boot 3.3 it would make the mode MANUAL.";

it("warns since spring-kafka 3.2", () =>
  check(
    rule,
    `
spring:
  kafka:
    listener:
      ack-mode: RECORD
      async-acks: true
                  ^^^^ warning: ${manual("RECORD")}
`,
    { file, pins: { springBoot: "3.3" } },
  ));

it("is an info where it is ignored, and where the release is not known", () => {
  const drawing = (told: string): string => `
spring.kafka.listener.ack-mode=batch
spring.kafka.listener.async-acks=on
                                 ^^ info: ${told}
`;
  check(rule, drawing(ignored), { file: "application.properties", pins: { springBoot: "3.2" } });
  check(rule, drawing(`${manual("BATCH")} This holds for Spring Boot >=3.0.`), { file: "application.properties" });
});

it("is a hint where no mode is written: the listener may acknowledge", () => {
  const drawing = `
spring.kafka.listener.async-acks: true
                                  ^^^^ hint: async-acks makes the ack mode MANUAL, although no ack-mode is written: a listener that does not acknowledge gets the records of one poll and then nothing more.
`;
  const text = drawing.replace(/\n +\^.*/, "");
  check(rule, drawing, { file, pins: { springBoot: "3.3" } });
  check(rule, text, { file, pins: { springBoot: "3.2" } });
  check(rule, text, { file: "application-prod.yml", pins: { springBoot: "3.3" } });
});

describe("is silent", () => {
  it.each([
    ["under MANUAL, where it belongs", "ack-mode: MANUAL\n  async-acks: true\n"],
    ["under MANUAL_IMMEDIATE", "ack-mode: manual-immediate\n  async-acks: true\n"],
    ["for false", "ack-mode: BATCH\n  async-acks: false\n"],
    ["for what is unknown", "ack-mode: ${MODE}\n  async-acks: true\n"],
    ["for a switch that is unknown", "ack-mode: BATCH\n  async-acks: ${ASYNC}\n"],
    ["for a comment", "ack-mode: BATCH\n  #async-acks: true\n"],
  ])("%s", (_, text) =>
    check(rule, `spring.kafka.listener:\n  concurrency: 1\n  ${text}`, { file, pins: { springBoot: "3.5" } }),
  );

  it("in releases that do not bind it", () =>
    check(rule, "spring.kafka.listener:\n  ack-mode: BATCH\n  async-acks: true\n", {
      file,
      pins: { springBoot: "2.7" },
    }));
});
