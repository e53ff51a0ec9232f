/** spring-default-error-handler-skips: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springDefaultErrorHandlerSkips as rule } from "../../../server/src/rules/spring/default-error-handler-skips/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const tenTimes =
  "hint: Unless your code declares an error handler, a record that fails ten times in a row (which takes no time) is logged and skipped, and its offset committed.";

it("is a hint where records are critical, at the consumer", () =>
  check(
    rule,
    `
spring:
  kafka:
    consumer:
    ^^^^^^^^ ${tenTimes}
      group-id: a
`,
    { file },
  ));

it("is drawn at the listener where there is one, once", () =>
  check(
    rule,
    `
spring.kafka:
  consumer.group-id: a
  listener.concurrency: 3
  ^^^^^^^^^^^^^^^^^^^^ ${tenTimes}
`,
    { file },
  ));

it("knows that old releases try only once", () =>
  check(
    rule,
    `
spring.kafka.consumer.group-id=a
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: Unless your code declares an error handler, a record that fails is logged and skipped at once, and its offset committed.
`,
    { file: "application.properties", pins: { springBoot: "2.2" } },
  ));

describe("is silent", () => {
  const text = "spring.kafka:\n  consumer.group-id: a\n";
  it("where records are not critical", () => check(rule, text, { file, preset: "standard" }));
  it.each([
    ["with retry topics", `${text}  retry.topic.enabled: true\n`],
    ["where nobody knows about retry topics", `${text}  retry.topic.enabled: \${RETRY}\n`],
    ["without a listener or a group", "spring.kafka:\n  consumer.client-id: a\n"],
    ["without a consumer", "spring.kafka:\n  producer.acks: all\n"],
    ["for a comment", "spring.kafka:\n  producer.acks: all\n  #consumer.group-id: a\n"],
  ])("%s", (_, written) => check(rule, written, { file }));
  it("where other files may say more", () => check(rule, text, { file: "application-prod.yml" }));
});
