/** spring-dlt-suffix-changed: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springDltSuffixChanged as rule } from "../../../server/src/rules/spring/dlt-suffix-changed/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const pins = { springBoot: "3.4" };

it("is a hint at the name", () =>
  check(
    rule,
    `
spring:
  kafka:
    consumer.group-id: a
    producer.acks: all
    topics:
      failed: orders.DLT
              ^^^^^^^^^^ hint: Since spring-kafka 3.3 failed records go to orders-dlt unless your code names the topic: nothing new arrives in orders.DLT.
`,
    { file, pins },
  ));

describe("is silent", () => {
  const text = "spring.kafka:\n  consumer.group-id: a\n  topics.failed: orders.DLT\n";
  it("before spring-kafka 3.3, and where the release is not known", () => {
    check(rule, text, { file, pins: { springBoot: "3.3" } });
    check(rule, text, { file });
  });
  it.each([
    ["for the new suffix", text.replace(".DLT", "-dlt")],
    ["for what is filled in", text.replace("orders.DLT", "${TOPIC}.DLT")],
    ["for a comment", text.replace("topics", "#topics")],
  ])("%s", (_, written) => check(rule, written, { file, pins }));
});
