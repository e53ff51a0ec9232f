/** spring-native-key-spelled-kebab-in-properties-map: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { springNativeKeySpelledKebabInPropertiesMap as rule } from "../../../server/src/rules/spring/native-key-spelled-kebab-in-properties-map/rule.ts";
import { check } from "../../support/check.ts";

const message = (key: string, known: string): string =>
  `warning: Spring hands ${key} to Kafka as it is written, and Kafka ignores it: ${known} keeps its default. In this map use Kafka's own name, ${known}.`;

it("warns at dashes, capitals and underscores, however many there are", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      properties:
        enable-idempotence: true
        ^^^^^^^^^^^^^^^^^^ ${message("enable-idempotence", "enable.idempotence")}
        deliveryTimeoutMs: 300000
        ^^^^^^^^^^^^^^^^^ ${message("deliveryTimeoutMs", "delivery.timeout.ms")}
        max-in-flight-requests-per-connection: 1
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${message("max-in-flight-requests-per-connection", "max.in.flight.requests.per.connection")}
`,
    { file: "application.yml" },
  ));

it("tells of the map for all clients once", () =>
  check(
    rule,
    `
spring.kafka.consumer.group-id=a
spring.kafka.producer.acks=all
spring.kafka.properties.request-timeout-ms=1000
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${message("request-timeout-ms", "request.timeout.ms")}
spring.kafka.streams.application-id=s
spring.kafka.streams.properties.num-stream-threads=2
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${message("num-stream-threads", "num.stream.threads")}
`,
    { file: "application.properties" },
  ));

it("is the only finding about the key", () => {
  const text = "spring.kafka.producer:\n  acks: all\n  properties:\n    linger-ms: 5\n";
  const { findings } = analyze([parse({ uri: "application.yml", text })], {});
  expect(findings.map((finding) => finding.rule)).toEqual([rule.id]);
});

describe("is silent", () => {
  it.each([
    [
      "for Kafka's names, flat and nested",
      "properties.linger.ms: 5\n  properties:\n    enable:\n      idempotence: true\n",
    ],
    ["for Spring's own keys", "key-serializer: a\n  properties.spring.json.add.type.headers: false\n"],
    [
      "for keys of serializers and interceptors",
      "properties:\n    auto-register-schemas: true\n    my-interceptor-id: a\n    schema.registry.url: http://sr\n",
    ],
    ["where the right name is there too", "properties:\n    linger-ms: 5\n    linger.ms: 5\n"],
    ["for a slip in the letters, which has a rule of its own", "properties.linger.mss: 5\n"],
    ["for a comment", "properties:\n    linger.ms: 5\n    #batch-size: 5\n"],
  ])("%s", (_, text) => check(rule, `spring.kafka.producer:\n  acks: all\n  ${text}`, { file: "application.yml" }));

  it("in a plain file", () =>
    check(rule, "bootstrap.servers=k:9092\nacks=all\nlinger-ms=5\n", { file: "producer.properties" }));
});

it("offers no fix that would switch idempotence off", () => {
  const fixesOf = (value: string): readonly number[] => {
    const text = `spring.kafka.producer.acks=all\nspring.kafka.producer.properties.enable-idempotence=${value}\n`;
    const { findings } = analyze([parse({ uri: "application.properties", text })], { rules: [rule] });
    return findings.map(({ fixes }) => fixes.length);
  };
  expect(fixesOf("true")).toEqual([1]);
  expect(fixesOf("false")).toEqual([0]);
});
