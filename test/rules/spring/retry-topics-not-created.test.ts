/** spring-retry-topics-not-created: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springRetryTopicsNotCreated as rule } from "../../../server/src/rules/spring/retry-topics-not-created/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const told =
  "hint: Spring Boot sends failed records to retry topics and a -dlt topic, and creates neither. Where they are missing, a failing record holds up its partition.";

it("is a hint at the switch, once", () =>
  check(
    rule,
    `
spring:
  kafka:
    consumer.group-id: a
    producer.acks: all
    listener.concurrency: 3
    retry:
      topic:
        enabled: true
                 ^^^^ ${told}
`,
    { file },
  ));

it("reads the switch as Spring does", () =>
  check(
    rule,
    `
spring.kafka.consumer.group-id=a
spring.kafka.retry.topic.enabled=on
                                 ^^ ${told}
`,
    { file: "application.properties" },
  ));

describe("is silent", () => {
  it.each([
    ["where they are off", "retry.topic.enabled: false\n"],
    ["where nobody knows", "retry.topic.enabled: ${RETRY}\n"],
    ["where the switch is not written", "retry.topic.attempts: 5\n"],
    ["for a comment", "#retry.topic.enabled: true\n"],
  ])("%s", (_, text) => check(rule, `spring.kafka:\n  consumer.group-id: a\n  ${text}`, { file }));

  it("where a profile switches them off", () =>
    check(
      rule,
      "spring.kafka:\n  consumer.group-id: a\n---\nspring:\n  config.activate.on-profile: prod\n  kafka.retry.topic.enabled: false\n",
      { file },
    ));
});
