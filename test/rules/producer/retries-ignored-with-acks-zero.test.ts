/** producer-retries-ignored-with-acks-zero: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { producerRetriesIgnoredWithAcksZero as rule } from "../../../server/src/rules/producer/retries-ignored-with-acks-zero/rule.ts";
import { check } from "../../support/check.ts";

const message =
  "retries=10 has no effect with acks=0: no answer is awaited, so no failure is noticed and nothing is sent again. Set acks=all, or remove retries.";

it("tells at retries", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
acks=0
retries=10
        ^^ info: ${message}
`,
  ));

it("is silent without acks=0, without retries, with retries=0, and where a value is unknown", () => {
  check(rule, "bootstrap.servers=kafka:9092\nacks=1\nretries=10\n");
  check(rule, "bootstrap.servers=kafka:9092\nacks=0\n#retries=10\n");
  check(rule, "bootstrap.servers=kafka:9092\nacks=0\nretries=0\n");
  check(rule, "bootstrap.servers=kafka:9092\nacks=${ACKS}\nretries=10\n");
  check(rule, "bootstrap.servers=kafka:9092\nacks=0\nretries=${RETRIES}\n");
});

it("speaks in Spring YAML", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      acks: "0"
      retries: 10
               ^^ info: ${message}
`,
    { file: "application.yml" },
  ));
