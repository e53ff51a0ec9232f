/** spring-ack-mode-ignored-with-auto-commit: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { springAckModeIgnoredWithAutoCommit } from "../../../server/src/rules/spring/ack-mode-ignored-with-auto-commit/rule.ts";
import { check } from "../../support/check.ts";

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

it("writes false where the line it would take out covers another", () => {
  const auto = (profile: string): string => `spring.kafka.consumer.enable-auto-commit=true\n${profile}`;
  const files = {
    "application.properties": auto("spring.kafka.listener.ack-mode=BATCH\n"),
    "application-prod.properties": auto(""),
  };
  const edits = (uris: readonly (keyof typeof files)[], profiles: readonly string[]): readonly string[] => {
    const documents = uris.map((uri) => parse({ uri, text: files[uri] }));
    const pins = { springBoot: "3.5" };
    const { findings } = analyze(documents, { rules: [springAckModeIgnoredWithAutoCommit], pins, profiles });
    return findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits.map(({ newText }) => newText)));
  };
  expect(edits(["application.properties"], [])).toEqual([""]);
  expect(edits(["application.properties", "application-prod.properties"], ["prod"])).toEqual(["false"]);
});
