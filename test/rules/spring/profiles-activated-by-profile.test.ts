/** spring-profiles-activated-by-profile: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springProfilesActivatedByProfile as rule } from "../../../server/src/rules/spring/profiles-activated-by-profile/rule.ts";
import { check } from "../../support/check.ts";

const pins = { springBoot: "2.7" };
const told = (key: string): string =>
  `error: The application will not start with this profile: ${key} is refused in a file or document that counts only for a profile.`;

it("is an error in a profile's file", () =>
  check(
    rule,
    `
spring:
  profiles:
    active: metrics
    ^^^^^^ ${told("spring.profiles.active")}
  kafka:
    producer.acks: all
`,
    { file: "application-prod.yml", pins },
  ));

it("is one in a profile's document", () =>
  check(
    rule,
    `
spring.kafka.producer.acks=all
#---
spring.config.activate.on-profile=prod
spring.profiles.include[0]=metrics
^^^^^^^^^^^^^^^^^^^^^^^^^^ ${told("spring.profiles.include[0]")}
spring.kafka.producer.client-id=a
`,
    { file: "application.properties", pins },
  ));

describe("is silent", () => {
  const text = "spring:\n  profiles:\n    include: metrics\n  kafka:\n    producer.acks: all\n";
  it("in the file that always counts", () => check(rule, text, { file: "application.yml", pins }));
  it("before 2.4", () => check(rule, text, { file: "application-prod.yml", pins: { springBoot: "2.3" } }));
  it("for a group", () => check(rule, text.replace("include", "group.prod"), { file: "application-prod.yml", pins }));
  it("for a comment", () =>
    check(rule, text.replace("include", "group.a: b\n    #include"), { file: "application-prod.yml", pins }));
});
