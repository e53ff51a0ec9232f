/** spring-retry-topic-serializer-mismatch: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { springRetryTopicSerializerMismatch as rule } from "../../../server/src/rules/spring/retry-topic-serializer-mismatch/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const pins = { springBoot: "3.5" };
const kafka = "org.apache.kafka.common.serialization";
const spring = "org.springframework.kafka.support.serializer";

it("is reported at the serializer", () =>
  check(
    rule,
    `
spring.kafka:
  consumer.group-id: orders
  producer.value-serializer: ${kafka}.ByteArraySerializer
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Retry topics are on, and the consumed values are of type String: this producer's serializer takes byte[] alone. A record that fails cannot be written to its retry topic, and the listener gets it again and again.
  retry.topic.enabled: true
`,
    { file, pins },
  ));

it("is reported at the deserializer where the serializer is Boot's own default", () =>
  check(
    rule,
    `
spring.kafka:
  consumer:
    key-deserializer: ${kafka}.LongDeserializer
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Retry topics are on, and the consumed keys are of type Long: this producer's serializer takes String alone. A record with a key that fails cannot be written to its retry topic, and the listener gets it again and again.
    value-deserializer: ${spring}.ErrorHandlingDeserializer
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Retry topics are on, and the consumed values are of type Object: this producer's serializer takes String alone. A record that fails cannot be written to its retry topic, and the listener gets it again and again.
    properties:
      spring.deserializer.value.delegate.class: ${spring}.JsonDeserializer
  retry.topic.enabled: true
`,
    { file, pins },
  ));

it("takes the switch for a sign of the releases that have one", () =>
  check(
    rule,
    `
spring.kafka.producer.value-serializer=${kafka}.LongSerializer
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Retry topics are on, and the consumed values are of type String: this producer's serializer takes Long alone. A record that fails cannot be written to its retry topic, and the listener gets it again and again.
spring.kafka.retry.topic.enabled=true
`,
    { file: "application.properties" },
  ));

describe("is silent", () => {
  it.each([
    [
      "where both fit",
      `consumer.value-deserializer: ${kafka}.ByteArrayDeserializer\n  producer.value-serializer: ${kafka}.ByteArraySerializer\n`,
    ],
    ["where both are Boot's own", "consumer.group-id: a\n"],
    [
      "for JSON on both sides",
      `consumer.value-deserializer: ${spring}.JsonDeserializer\n  producer.value-serializer: ${spring}.JsonSerializer\n`,
    ],
    ["for a serializer that takes anything", `producer.value-serializer: ${spring}.JsonSerializer\n`],
    ["for serializers by topic or type", `producer.value-serializer: ${spring}.DelegatingByTypeSerializer\n`],
    ["for a class of somebody's own", "producer.value-serializer: com.example.OrderSerializer\n"],
    ["for a deserializer of somebody's own", "consumer.value-deserializer: com.example.OrderDeserializer\n"],
    [
      "for JSON that is a text",
      `consumer:\n    value-deserializer: ${spring}.JsonDeserializer\n    properties.spring.json.value.default.type: java.lang.String\n`,
    ],
    ["where nobody knows the class", "consumer.value-deserializer: ${DESERIALIZER}\n"],
    [
      "for the map of all clients, which Boot's defaults beat",
      `properties.value.serializer: ${kafka}.ByteArraySerializer\n`,
    ],
  ])("%s", (_, text) => check(rule, `spring.kafka:\n  retry.topic.enabled: true\n  ${text}`, { file, pins }));

  const mismatch = `spring.kafka:\n  producer.value-serializer: ${kafka}.ByteArraySerializer\n`;
  it("where the retry topics are off", () => {
    check(rule, mismatch, { file, pins });
    check(rule, `${mismatch}  retry.topic.enabled: false\n`, { file, pins });
    check(rule, `${mismatch}  retry.topic.enabled: \${RETRY}\n`, { file, pins });
  });
  it("in a release that has none", () =>
    check(rule, `${mismatch}  retry.topic.enabled: true\n`, { file, pins: { springBoot: "2.6" } }));
  it("in a profile's file alone, where the other side is not known", () => {
    const text = `spring.kafka:\n  retry.topic.enabled: true\n  producer.value-serializer: ${kafka}.ByteArraySerializer\n`;
    check(rule, text, { file: "application-prod.yml", pins });
  });
});
