/** spring-enable-auto-commit-true: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { springEnableAutoCommitTrue } from "../../../server/src/rules/spring/enable-auto-commit-true/rule.ts";
import { check } from "../../support/check.ts";

const message =
  "With enable-auto-commit: true the Kafka client commits on a timer, whether or not the listener is done: a batch that is still being retried, or records with another thread, count as processed, and when the container stops nothing is committed. Let the container commit.";
const file = "src/main/resources/application.yml";

it("warns at the value, in any spelling of it", () => {
  const drawing = `
spring.kafka.consumer:
  enable-auto-commit: true
                      ^^^^ warning: ${message}
  group-id: a
`;
  check(springEnableAutoCommitTrue, drawing, { file });
  check(
    springEnableAutoCommitTrue,
    drawing.replace("  enable-auto-commit", "  enableAutoCommit").replace("    ^^^^", "  ^^^^"),
    { file },
  );
});

it("warns of the maps too", () => {
  check(
    springEnableAutoCommitTrue,
    `spring.kafka.consumer.properties.enable.auto.commit: true\n${" ".repeat(53)}^^^^ warning: ${message}\n`,
    { file },
  );
  check(
    springEnableAutoCommitTrue,
    `spring.kafka.consumer.group-id: a\nspring.kafka.properties.enable.auto.commit: true\n${" ".repeat(44)}^^^^ warning: ${message}\n`,
    { file },
  );
});

it("is softer where the file or the profile is named for tests or development", () => {
  const text = "spring.kafka.consumer:\n  group-id: a\n  enable-auto-commit: true\n";
  const severities = (uri: string): readonly string[] =>
    analyze([parse({ uri, text })], { rules: [springEnableAutoCommitTrue] }).findings.map(
      (finding) => finding.severity,
    );
  expect(severities("src/test/resources/application.yml")).toEqual(["info"]);
  expect(severities("src/main/resources/application-dev.yml")).toEqual(["info"]);
  expect(severities("src/main/resources/application-prod.yml")).toEqual(["warning"]);
});

describe("the fix", () => {
  const edited = (text: string, springBoot?: string): readonly string[] => {
    const pins = springBoot === undefined ? {} : { springBoot };
    const { findings } = analyze([parse({ uri: "application.properties", text })], {
      rules: [springEnableAutoCommitTrue],
      pins,
    });
    return findings.flatMap((finding) => finding.fixes.flatMap((fix) => fix.edits.map((edit) => edit.newText)));
  };
  it("removes it where false is the container's default, and writes false before", () => {
    expect(edited("spring.kafka.consumer.enable-auto-commit=true\n", "2.2")).toEqual([""]);
    expect(edited("spring.kafka.consumer.enable-auto-commit=true\n", "2.1")).toEqual(["false"]);
  });
  it("writes false where another true would show up, or a placeholder stays", () => {
    expect(
      edited("spring.kafka.properties.enable.auto.commit=true\nspring.kafka.consumer.enable-auto-commit=true\n"),
    ).toEqual(["false"]);
    expect(edited("spring.kafka.consumer.enable-auto-commit=${AUTO:true}\n")).toEqual(["${AUTO:false}"]);
  });
});

describe("is silent", () => {
  it.each([
    ["for false", "spring.kafka.consumer.enable-auto-commit: false\n"],
    ["where the value is unknown", "spring.kafka.consumer.enable-auto-commit: ${AUTO}\n"],
    ["for a comment", "spring.kafka.consumer:\n  group-id: a\n  #enable-auto-commit: true\n"],
    ["where nothing is written", "spring.kafka.consumer.group-id: a\n"],
    [
      "beside an ack mode, which has its own rules",
      "spring.kafka:\n  consumer.enable-auto-commit: true\n  listener.ack-mode: RECORD\n",
    ],
    [
      "for Spring Cloud Stream's binder",
      "spring.cloud.stream.kafka.binder.consumer-properties.enable.auto.commit: true\n",
    ],
  ])("%s", (_, text) => check(springEnableAutoCommitTrue, text, { file }));

  it("for a plain consumer", () =>
    check(springEnableAutoCommitTrue, "bootstrap.servers=k:9092\ngroup.id=a\nenable.auto.commit=true\n", {
      file: "consumer.properties",
    }));
});

it("leaves an application to itself whose bindings alone read: the binder takes the setting out", () =>
  check(
    springEnableAutoCommitTrue,
    `
spring:
  cloud.stream:
    bindings:
      orders-in-0: { destination: orders, group: billing }
    kafka.binder.brokers: kafka:9092
  kafka.consumer.enable-auto-commit: true
`,
    { file: "application.yml" },
  ));
