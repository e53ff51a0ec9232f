/** spring-profile-expression-invalid: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springProfileExpressionInvalid as rule } from "../../../server/src/rules/spring/profile-expression-invalid/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";

it("is an error at the condition", () =>
  check(
    rule,
    `
spring.kafka.producer.acks: all
---
spring:
  config:
    activate:
      on-profile: a & b | c
                  ^^^^^^^^^ error: The application will not start: Spring cannot read the profile condition a & b | c.
  kafka.producer.client-id: a
`,
    { file },
  ));

describe("is silent", () => {
  it.each([
    ["for parentheses", "'a & (b | c)'"],
    ["for one kind of joint", "a & b & !c"],
    ["for a list", "a, b | c"],
    ["for what is filled in", "${PROFILE}"],
    ["for nothing", ""],
  ])("%s", (_, value) =>
    check(
      rule,
      `spring.kafka.producer.acks: all\n---\nspring.config.activate.on-profile: ${value}\nspring.kafka.producer.client-id: a\n`,
      { file },
    ),
  );
  it("for a comment", () => check(rule, "spring.kafka.producer.acks: all\n#spring.profiles: a & b | c\n", { file }));
});
