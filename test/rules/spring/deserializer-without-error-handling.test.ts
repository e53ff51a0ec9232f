/** spring-deserializer-without-error-handling: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { springDeserializerWithoutErrorHandling as rule } from "../../../server/src/rules/spring/deserializer-without-error-handling/rule.ts";
import { applyEdits } from "../../../server/src/syntax/text-edit.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const spring = "org.springframework.kafka.support.serializer";
const told =
  "hint: A record that this class cannot read stops its partition: poll() throws at the same record for ever. Wrapped in ErrorHandlingDeserializer, it goes to the error handler.";

it("is a hint at each class that throws", () =>
  check(
    rule,
    `
spring:
  kafka:
    consumer:
      key-deserializer: org.apache.kafka.common.serialization.LongDeserializer
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${told}
      value-deserializer: \${DESERIALIZER:io.confluent.kafka.serializers.KafkaAvroDeserializer}
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${told} This counts the default written in \${DESERIALIZER:io.confluent.kafka.serializers.KafkaAvroDeserializer}; another value may be given at run time.
`,
    { file, preset: "critical" },
  ));

it("is an info for JSON, whatever records are worth, and silent for others where they are not critical", () => {
  for (const name of ["JsonDeserializer", "JacksonJsonDeserializer"])
    check(
      rule,
      `
spring.kafka.consumer:
  group-id: a
  value-deserializer: ${spring}.${name}
                      ${"^".repeat(spring.length + 1 + name.length)} ${told.replace("hint", "info")}
`,
      { file },
    );
  check(rule, "spring.kafka.consumer.key-deserializer: org.apache.kafka.common.serialization.LongDeserializer\n", {
    file,
  });
  check(rule, "spring.kafka.consumer.value-deserializer: io.confluent.kafka.serializers.KafkaAvroDeserializer\n", {
    file,
  });
});

it("keeps the class as the delegate", () => {
  const text = `spring.kafka.consumer.group-id=a\nspring.kafka.consumer.properties.value.deserializer=${spring}.JacksonJsonDeserializer\n`;
  const { findings } = analyze([parse({ uri: "application.properties", text })], { rules: [rule], preset: "critical" });
  expect(applyEdits(text, findings[0]?.fixes[0]?.edits ?? [])).toBe(
    `spring.kafka.consumer.group-id=a\nspring.kafka.consumer.properties.value.deserializer=${spring}.ErrorHandlingDeserializer\nspring.kafka.consumer.properties.spring.deserializer.value.delegate.class=${spring}.JacksonJsonDeserializer\n`,
  );
});

describe("is silent", () => {
  it.each([
    ["for the wrapper", `value-deserializer: ${spring}.ErrorHandlingDeserializer\n`],
    ["for its old name", `value-deserializer: ${spring}.ErrorHandlingDeserializer2\n`],
    [
      "for texts and bytes, which a converter reads",
      "value-deserializer: org.apache.kafka.common.serialization.StringDeserializer\n",
    ],
    ["for a class of somebody's own", "value-deserializer: com.example.OrderDeserializer\n"],
    ["for an unknown class", "value-deserializer: ${DESERIALIZER}\n"],
    ["where none is written", "client-id: a\n"],
    ["for a comment", `#value-deserializer: ${spring}.JsonDeserializer\n`],
  ])("%s", (_, text) => check(rule, `spring.kafka.consumer:\n  group-id: a\n  ${text}`, { file }));

  it("in the map for all clients, which does not reach the consumer", () =>
    check(
      rule,
      `spring.kafka:\n  consumer.group-id: a\n  properties.value.deserializer: ${spring}.JsonDeserializer\n`,
      { file },
    ));
});
