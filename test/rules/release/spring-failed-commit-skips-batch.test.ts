/** release-spring-failed-commit-skips-batch: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { releaseSpringFailedCommitSkipsBatch as rule } from "../../../server/src/rules/release/spring-failed-commit-skips-batch/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/application.yml";
const yaml = (listener: string): string =>
  `spring:\n  kafka:\n    bootstrap-servers: kafka1:9092\n    consumer:\n      group-id: orders\n    listener:\n${listener}`;

it("informs about a batch listener with an affected release", () =>
  check(
    rule,
    `
spring:
  kafka:
    bootstrap-servers: kafka1:9092
    consumer:
      group-id: orders
    listener:
    ^^^^^^^^ info: In this release a batch listener that names the failed record can lose the rest of the batch, where the commit before it fails, as by a timeout (spring-kafka#3019). Repaired in 3.1.3. The release is spring-kafka 3.1.2.
      type: batch
`,
    { file, pins: { springBoot: "3.2", springKafka: "3.1.2" } },
  ));

it("knows the release by Spring Boot's, the last of 3.0 too", () =>
  check(
    rule,
    `
spring:
  kafka:
    bootstrap-servers: kafka1:9092
    consumer:
      group-id: orders
    listener:
    ^^^^^^^^ info: In this release a batch listener that names the failed record can lose the rest of the batch, where the commit before it fails, as by a timeout (spring-kafka#3019). Repaired in 3.1.3. The release is spring-kafka 3.0.17, as Spring Boot 3.1.12 says.
      type: BATCH
`,
    { file, pins: { springBoot: "3.1.12" } },
  ));

it("is silent about repaired releases, a line of which one is repaired, older ones, and where the release is not known", () => {
  for (const springKafka of ["3.1.3", "3.1", "3.2.0", "2.7.14"])
    check(rule, yaml("      type: batch\n"), { file, pins: { springBoot: "3.2", springKafka } });
  check(rule, yaml("      type: batch\n"), { file });
});

it("is silent about listeners that take one record at a time", () => {
  const pins = { springBoot: "3.2", springKafka: "3.1.2" };
  check(rule, yaml("      type: single\n"), { file, pins });
  check(rule, yaml("      ack-mode: batch\n"), { file, pins });
});
