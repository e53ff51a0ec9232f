/** spring-retry-topics-not-enabled: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springRetryTopicsNotEnabled as rule } from "../../../server/src/rules/spring/retry-topics-not-enabled/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const told =
  "hint: Spring Boot does not read this: spring.kafka.retry.topic.enabled is not set, and its default is false. Failed records go to no retry topic.";

it("tells of the first of them, once", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer.acks: all
    consumer.group-id: a
    retry:
      topic:
        attempts: 5
        ^^^^^^^^ ${told}
        backoff.delay: 1m
`,
    { file },
  ));

describe("is silent", () => {
  const text = "spring.kafka:\n  consumer.group-id: a\n  retry.topic.attempts: 5\n";
  it.each([
    ["where they are on", `${text}  retry.topic.enabled: true\n`],
    ["where somebody switched them off", `${text}  retry.topic.enabled: false\n`],
    ["where nobody knows", `${text}  retry.topic.enabled: \${RETRY}\n`],
    ["for keys of an application's own", "spring.kafka:\n  consumer.group-id: a\n  retry.topic.delay.ms: 5\n"],
    ["without such keys", "spring.kafka:\n  consumer.group-id: a\n"],
    ["for a comment", text.replace("retry", "#retry")],
  ])("%s", (_, written) => check(rule, written, { file }));
  it("where other files may switch them on", () => check(rule, text, { file: "application-prod.yml" }));
});
