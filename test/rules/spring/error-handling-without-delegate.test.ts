/** spring-error-handling-without-delegate: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { keysReadIn } from "../../../server/src/analysis/spring-reads.ts";
import { springErrorHandlingWithoutDelegate as rule } from "../../../server/src/rules/spring/error-handling-without-delegate/rule.ts";
import { check } from "../../support/check.ts";

const file = "application.yml";
const wrapper = "org.springframework.kafka.support.serializer.ErrorHandlingDeserializer";

it("is reported at the class, of keys and values", () =>
  check(
    rule,
    `
spring.kafka.consumer:
  key-deserializer: ${wrapper}
  value-deserializer: ${wrapper}
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The consumer cannot be built: spring.deserializer.value.delegate.class is not set, and ErrorHandlingDeserializer has no class to wrap.
  properties:
    spring.deserializer.key.delegate.class: org.apache.kafka.common.serialization.StringDeserializer
`,
    { file },
  ));

describe("is silent", () => {
  it.each([
    [
      "where it wraps something",
      `value-deserializer: ${wrapper}\n  properties.spring.deserializer.value.delegate.class: com.example.A\n`,
    ],
    [
      "where nobody knows what",
      `value-deserializer: ${wrapper}\n  properties.spring.deserializer.value.delegate.class: \${CLASS}\n`,
    ],
    [
      "for a slip in the key, which has a rule of its own",
      `value-deserializer: ${wrapper}\n  properties.spring.deserializer.value.delegate: com.example.A\n`,
    ],
    ["for other classes", "value-deserializer: com.example.ErrorHandlingDeserializer\n"],
  ])("%s", (_, text) => check(rule, `spring.kafka.consumer:\n  group-id: a\n  ${text}`, { file }));

  it("where the delegate is one of all clients, or other files may have it", () => {
    const text = `spring.kafka:\n  consumer.value-deserializer: ${wrapper}\n`;
    check(rule, `${text}  properties.spring.deserializer.value.delegate.class: com.example.A\n`, { file });
    check(rule, text, { file: "application-prod.yml" });
  });
});

it("asks the sources: code that mentions the wrapper gives it what it wraps", () => {
  const found = (source: string, complete: boolean): readonly string[] => {
    const reads = keysReadIn(source).map((one) => ({ ...one, uri: "A.java" }));
    const text = `spring.kafka.consumer.value-deserializer: ${wrapper}\n`;
    return analyze([parse({ uri: file, text })], {
      rules: [rule],
      ownKeys: () => ({ reads, sources: 1, complete }),
    }).findings.map(({ severity }) => severity);
  };
  expect(found("class A {}", true)).toEqual(["error"]);
  expect(found("class A {}", false)).toEqual(["hint"]);
  expect(found("props.put(ErrorHandlingDeserializer.VALUE_DESERIALIZER_CLASS, B.class);", true)).toEqual([]);
  expect(found("props.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, B.class);", true)).toEqual(["error"]);
});
