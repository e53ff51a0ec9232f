/** spring-profiles-key-removed: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springProfilesKeyRemoved as rule } from "../../../server/src/rules/spring/profiles-key-removed/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const pins = { springBoot: "3.0" };
const told =
  "error: The application will not start: since Spring Boot 3.0 a file with spring.profiles is refused. The key is spring.config.activate.on-profile.";

it("is an error since 3.0", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer.acks: all
---
spring:
  profiles: prod
  ^^^^^^^^ ${told}
  kafka:
    producer.acks: all
`,
    { file, pins },
  ));

it("is one for a list", () =>
  check(
    rule,
    `
spring.kafka.producer.acks=all
#---
spring.profiles[0]=prod
^^^^^^^^^^^^^^^^^^ ${told}
spring.kafka.producer.client-id=a
`,
    { file: "application.properties", pins },
  ));

describe("is silent", () => {
  const text = "spring.kafka.producer.acks: all\n---\nspring.profiles: prod\nspring.kafka.producer.acks: all\n";
  it("before 3.0, and where the release is not known", () => {
    check(rule, text, { file, pins: { springBoot: "2.7" } });
    check(rule, text, { file });
  });
  it.each([
    ["for the new key", text.replace("spring.profiles", "spring.config.activate.on-profile")],
    ["for active profiles", text.replace("spring.profiles: prod", "spring.profiles.active: prod")],
    ["for groups", text.replace("spring.profiles: prod", "spring.profiles.group.prod: a")],
    ["for a comment", text.replace("spring.profiles", "#spring.profiles")],
  ])("%s", (_, written) => check(rule, written, { file, pins }));
});
