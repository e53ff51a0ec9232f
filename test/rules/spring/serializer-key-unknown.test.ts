/** spring-serializer-key-unknown: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { springSerializerKeyUnknown as rule } from "../../../server/src/rules/spring/serializer-key-unknown/rule.ts";
import { applyEdits } from "../../../server/src/syntax/text-edit.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";

it("is reported at each key", () =>
  check(
    rule,
    `
spring:
  kafka:
    consumer:
      properties:
        spring.json.trusted.package: "*"
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring's serializers do not read spring.json.trusted.package: it is silently ignored. The key is spring.json.trusted.packages.
        spring.json.trusted-packages: "*"
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring's serializers do not read spring.json.trusted-packages: it is silently ignored. The key is spring.json.trusted.packages.
        spring.deserializer.value.delegate: com.example.A
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring's serializers do not read spring.deserializer.value.delegate: it is silently ignored. The key is spring.deserializer.value.delegate.class.
        spring.deserialiser.key.delegate.class: com.example.A
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring's serializers do not read spring.deserialiser.key.delegate.class: it is silently ignored. The key is spring.deserializer.key.delegate.class.
        spring:
          json:
            type.mappings: a:com.example.A
            ^^^^^^^^^^^^^ warning: Spring's serializers do not read spring.json.type.mappings: it is silently ignored. The key is spring.json.type.mapping.
            use.typeheaders: false
            ^^^^^^^^^^^^^^^ warning: Spring's serializers do not read spring.json.use.typeheaders: it is silently ignored. The key is spring.json.use.type.headers.
    producer:
      properties:
        spring.json.add.type.header: false
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring's serializers do not read spring.json.add.type.header: it is silently ignored. The key is spring.json.add.type.headers.
`,
    { file },
  ));

it("is told once of what all clients are given, and of bindings", () => {
  check(
    rule,
    `
spring.kafka.producer.acks=all
spring.kafka.consumer.group-id=a
spring.kafka.properties.spring.json.trusted.pakages=com.example
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring's serializers do not read spring.json.trusted.pakages: it is silently ignored. The key is spring.json.trusted.packages.
`,
    { file: "application.properties" },
  );
  check(
    rule,
    `
spring.cloud.stream:
  bindings.a-in-0.destination: a
  kafka:
    binder.brokers: a:9092
    bindings.a-in-0.consumer.configuration.spring.json.trusted.pakages: com.example
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring's serializers do not read spring.json.trusted.pakages: it is silently ignored. The key is spring.json.trusted.packages.
`,
    { file },
  );
});

it("is a matter of releases for keys that come and go", () => {
  const written = "spring.kafka.consumer.properties.spring.deserializer.validator.class=com.example.A\n";
  check(rule, written, { file: "application.properties", pins: { springBoot: "3.5" } });
  check(rule, written, { file: "application.properties" });
  check(
    rule,
    `
spring.kafka.consumer.properties.spring.deserializer.validator.class=com.example.A
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The serializers of this spring-kafka do not read spring.deserializer.validator.class: it exists in releases >=3.1 and is silently ignored in others.
`,
    { file: "application.properties", pins: { springBoot: "2.7" } },
  );
  check(
    rule,
    `
spring.kafka.consumer.properties.spring.json.default.value.type=com.example.A
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The serializers of this spring-kafka do not read spring.json.default.value.type: it exists in releases <2.5 and is silently ignored in others.
`,
    { file: "application.properties", pins: { springBoot: "3.5" } },
  );
});

it("is renamed where it stands", () => {
  const text = "spring.kafka.consumer.properties.spring.json.trusted-packages=com.example\n";
  const { findings } = analyze([parse({ uri: "application.properties", text })], { rules: [rule] });
  expect(applyEdits(text, findings[0]?.fixes[0]?.edits ?? [])).toBe(
    "spring.kafka.consumer.properties.spring.json.trusted.packages=com.example\n",
  );
});

describe("is silent", () => {
  it.each([
    ["for the keys themselves", "spring.json.trusted.packages: a\n      spring.deserializer.key.delegate.class: b\n"],
    ["for what nobody knows", "spring.json.colour: red\n      spring.other.key: a\n"],
    ["where several may be meant", "spring.json.value.type: a\n"],
    ["where the right key is there too", "spring.json.trusted.package: a\n      spring.json.trusted.packages: b\n"],
    ["for keys of others", "schema.registry.url: a\n      specific.avro.reader: true\n"],
  ])("%s", (_, text) => check(rule, `spring:\n  kafka:\n    consumer.properties:\n      ${text}`, { file }));
});
