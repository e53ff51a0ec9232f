/** release-spring-async-acks-skip-records: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { releaseSpringAsyncAcksSkipRecords as rule } from "../../../server/src/rules/release/spring-async-acks-skip-records/rule.ts";
import { check } from "../../support/check.ts";

const text =
  "spring:\n  kafka:\n    bootstrap-servers: kafka1:9092,kafka2:9092\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n    listener:\n      ack-mode: manual\n      async-acks: true\n";

it("speaks of an affected release", () =>
  check(
    rule,
    `
spring:
  kafka:
    bootstrap-servers: kafka1:9092,kafka2:9092
    consumer:
      group-id: orders
      auto-offset-reset: earliest
    listener:
    ^^^^^^^^ warning: In this release asynchronous acknowledgements commit past records that are still being processed: a restart loses them (spring-kafka#4342). Repaired in 3.3.14. The release is spring-kafka 3.3.13.
      ack-mode: manual
      async-acks: true
`,
    { pins: { springBoot: "3.5", springKafka: "3.3.13" }, file: "src/main/resources/application.yml" },
  ));

it("is silent about repaired releases, a line of which one is repaired, and where the release is not known", () => {
  for (const release of ["3.3.14", "4.0.4", "3.3", "4.0"])
    check(rule, text, {
      pins: { springBoot: "3.5", springKafka: release },
      file: "src/main/resources/application.yml",
    });
  check(rule, text, { file: "src/main/resources/application.yml" });
});

it("knows the release by Spring Boot's, and is silent with other ack modes and acknowledgements in order", () => {
  const yaml = (listener: string): string =>
    `spring:\n  kafka:\n    bootstrap-servers: kafka1:9092\n    consumer:\n      group-id: orders\n    listener:\n${listener}`;
  const file = "application.yml";
  const pins = { springBoot: "3.5.11" };
  check(rule, yaml("      ack-mode: batch\n      async-acks: true\n"), { file, pins });
  check(rule, yaml("      ack-mode: manual\n      async-acks: false\n"), { file, pins });
  check(rule, yaml("      ack-mode: manual\n"), { file, pins });
  check(rule, yaml("      ack-mode: manual_immediate\n      async-acks: true\n"), {
    file,
    pins: { springBoot: "3.5.12" },
  });
});

it("speaks where Spring Boot brings the release", () =>
  check(
    rule,
    `
spring:
  kafka:
    bootstrap-servers: kafka1:9092
    consumer:
      group-id: orders
    listener:
    ^^^^^^^^ warning: In this release asynchronous acknowledgements commit past records that are still being processed: a restart loses them (spring-kafka#4342). Repaired in 3.3.14. The release is spring-kafka 3.3.13, as Spring Boot 3.5.11 says.
      ack-mode: MANUAL_IMMEDIATE
      async-acks: true
`,
    { file: "application.yml", pins: { springBoot: "3.5.11" } },
  ));
