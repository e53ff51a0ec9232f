/** spring-serializer-class-unknown: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { springSerializerClassUnknown as rule } from "../../../server/src/rules/spring/serializer-class-unknown/rule.ts";
import { applyEdits } from "../../../server/src/syntax/text-edit.ts";
import { check } from "../../support/check.ts";

const file = "application.properties";
const home = "org.springframework.kafka.support.serializer";

it.each([
  ["a slip", `${home}.JsonDeserialiser`, "JsonDeserializer"],
  ["the wrong case", `${home}.JSONDeserializer`, "JsonDeserializer"],
  ["another package", "org.springframework.kafka.serializer.JsonDeserializer", "JsonDeserializer"],
  [
    "a package of Spring's that has none",
    "org.springframework.support.serializer.JsonDeserializer",
    "JsonDeserializer",
  ],
  [
    "a slip in the package",
    "org.springframwork.kafka.support.serializer.ErrorHandlingDeserializer",
    "ErrorHandlingDeserializer",
  ],
  ["a short name", "ErrorHandlingDeserializer", "ErrorHandlingDeserializer"],
])("mends %s", (_, written, known) => {
  const text = `spring.kafka.consumer.value-deserializer=${written}\n`;
  const { findings } = analyze([parse({ uri: file, text })], { rules: [rule] });
  expect(findings.map(({ severity }) => severity)).toEqual(["error"]);
  expect(applyEdits(text, findings[0]?.fixes[0]?.edits ?? [])).toBe(
    `spring.kafka.consumer.value-deserializer=${home}.${known}\n`,
  );
});

it("is reported at the class, in the map and of delegates too", () =>
  check(
    rule,
    `
spring.kafka.consumer.value-deserializer=${home}.ErrorHandlingDeserializer
spring.kafka.consumer.properties.spring.deserializer.value.delegate.class=JsonDeserializer
                                                                          ^^^^^^^^^^^^^^^^ error: There is no class JsonDeserializer, so that the client cannot be built. Its name is org.springframework.kafka.support.serializer.JsonDeserializer.
spring.kafka.producer.properties.value.serializer=${home}.JsonSerialzer
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: There is no class org.springframework.kafka.support.serializer.JsonSerialzer, so that the client cannot be built. Its name is org.springframework.kafka.support.serializer.JsonSerializer.
spring.kafka.producer.key-serializer=${home}.YamlSerializer
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: There is no class org.springframework.kafka.support.serializer.YamlSerializer in spring-kafka, so that the client cannot be built.
`,
    { file },
  ));

it("is a matter of releases for classes that come and go", () => {
  const text = `
spring.kafka.consumer.value-deserializer=${home}.ErrorHandlingDeserializer2
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: This spring-kafka has no class org.springframework.kafka.support.serializer.ErrorHandlingDeserializer2, which other releases have: the client cannot be built. This holds for spring-kafka <2.2.14, >=2.6.3.
spring.kafka.producer.value-serializer=${home}.JacksonJsonSerializer
`;
  check(rule, text, { file });
  check(
    rule,
    `
spring.kafka.consumer.value-deserializer=${home}.ErrorHandlingDeserializer2
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: This spring-kafka has no class org.springframework.kafka.support.serializer.ErrorHandlingDeserializer2, which other releases have: the client cannot be built.
spring.kafka.producer.value-serializer=${home}.JacksonJsonSerializer
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: This spring-kafka has no class org.springframework.kafka.support.serializer.JacksonJsonSerializer, which other releases have: the client cannot be built.
`,
    { file, pins: { springBoot: "3.5" } },
  );
});

it("knows the serdes of a Streams application", () =>
  check(
    rule,
    `
spring.kafka.streams.application-id=orders
spring.kafka.streams.properties.default.key.serde=${home}.JsonSerd
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: There is no class org.springframework.kafka.support.serializer.JsonSerd, so that the client cannot be built. Its name is org.springframework.kafka.support.serializer.JsonSerde.
spring.kafka.streams.properties.default.value.serde=JsonSerde
                                                    ^^^^^^^^^ error: There is no class JsonSerde, so that the client cannot be built. Its name is org.springframework.kafka.support.serializer.JsonSerde.
`,
    { file },
  ));

describe("is silent", () => {
  it.each([
    ["for the classes themselves", `consumer.value-deserializer=${home}.JsonDeserializer`],
    ["for a class of somebody's own", "consumer.value-deserializer=com.example.JsonDeserializer"],
    [
      "for one in a package of another project",
      "consumer.value-deserializer=org.springframework.cloud.example.JsonDeserializer",
    ],
    [
      "for Kafka's, which have a rule of their own",
      "consumer.value-deserializer=org.apache.kafka.common.serialization.StringDeserialiser",
    ],
    ["for a swapped pair, which has a rule of its own", `consumer.value-deserializer=${home}.JsonSerializer`],
    ["for what nobody knows", "consumer.value-deserializer=${CLASS}"],
    ["for a serde in the map of Streams", `streams.properties.default.value.serde=${home}.JsonSerde`],
  ])("%s", (_, line) => check(rule, `spring.kafka.consumer.group-id=a\nspring.kafka.${line}\n`, { file }));
});
