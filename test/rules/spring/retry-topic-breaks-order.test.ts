/** spring-retry-topic-breaks-order: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springRetryTopicBreaksOrder as rule } from "../../../server/src/rules/spring/retry-topic-breaks-order/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const text = "spring.kafka:\n  consumer.group-id: a\n  retry.topic.enabled: true\n";

it("warns where records are critical", () =>
  check(
    rule,
    `
spring.kafka:
  consumer.group-id: a
  retry.topic.enabled: true
                       ^^^^ warning: A record that fails goes to a retry topic, and later records of its key are handled before it: the order of a key is lost.
`,
    { file },
  ));

describe("is silent", () => {
  it("where records are not critical", () => check(rule, text, { file, preset: "standard" }));
  it("where the retry topics are off", () => check(rule, text.replace("true", "false"), { file }));
  it("where nobody knows", () => check(rule, text.replace("true", "${RETRY}"), { file }));
  it("for a comment", () => check(rule, text.replace("retry", "#retry"), { file }));
});
