/** spring-transactional-id-without-prefix: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springTransactionalIdWithoutPrefix as rule } from "../../../server/src/rules/spring/transactional-id-without-prefix/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const pins = { springBoot: "3.5" };
const told =
  "info: Spring makes transactional producers of this, but no transaction manager: unless your code has one, sends fail with “No transaction is in process”. Spring Boot's key is spring.kafka.producer.transaction-id-prefix.";

it("is an info at the id, in the producer's map and in the common one", () => {
  check(
    rule,
    `
spring:
  kafka:
    producer:
      properties:
        transactional.id: tx-1
                          ^^^^ ${told}
`,
    { file, pins },
  );
  check(
    rule,
    `
spring.kafka.producer.acks=all
spring.kafka.properties.transactional.id=\${TX}
                                         ^^^^^ ${told}
`,
    { file: "application.properties", pins },
  );
});

describe("is silent", () => {
  const text = "spring.kafka.producer:\n  acks: all\n  properties.transactional.id: tx\n";
  it.each([
    ["for the prefix", text.replace("properties.transactional.id", "transaction-id-prefix")],
    ["beside the prefix, which counts", `${text}  transaction-id-prefix: tx\n`],
    ["for an empty id", text.replace(": tx", ": ''")],
    ["for a comment", text.replace("properties", "#properties")],
  ])("%s", (_, written) => check(rule, written, { file, pins }));

  it("for factories that hand the id on", () => check(rule, text, { file, pins: { springBoot: "2.1" } }));
  it("in a plain file", () =>
    check(rule, "bootstrap.servers=k:9092\nacks=all\ntransactional.id=tx\n", { file: "producer.properties" }));
});
