/** spring-unknown-kafka-property: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { springUnknownKafkaProperty } from "../../../server/src/rules/spring/unknown-kafka-property/rule.ts";
import { applyEdits } from "../../../server/src/syntax/text-edit.ts";
import { check } from "../../support/check.ts";

const near = (key: string, known: string): string =>
  `Spring Boot binds no ${key}: unless your own code reads it, it is ignored without a word, and Kafka's default stays. The key is ${known}.`;
const native = (key: string, setting: string, known: string): string =>
  `Spring Boot binds no ${key}: unless your own code reads it, it is ignored without a word, and ${setting} keeps its default. Kafka's own settings go into the map: ${known}.`;

it("warns at the key, where nothing else is written too", () =>
  check(
    springUnknownKafkaProperty,
    `
spring:
  kafka:
    producer:
      ack: all
      ^^^ warning: ${near("spring.kafka.producer.ack", "spring.kafka.producer.acks")}
`,
    { file: "application.yml" },
  ));

it("knows the native settings of a client", () =>
  check(
    springUnknownKafkaProperty,
    `
spring:
  kafka:
    producer:
      enable-idempotence: true
      ^^^^^^^^^^^^^^^^^^ warning: ${native("spring.kafka.producer.enable-idempotence", "enable.idempotence", "spring.kafka.producer.properties.enable.idempotence")}
      lingerMs: 5
      ^^^^^^^^ warning: ${native("spring.kafka.producer.linger-ms", "linger.ms", "spring.kafka.producer.properties.linger.ms")}
      max.in.flight.requests.per.connection: 1
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: ${native("spring.kafka.producer.max.in.flight.requests.per.connection", "max.in.flight.requests.per.connection", "spring.kafka.producer.properties.max.in.flight.requests.per.connection")}
    consumer:
      session-timeout-ms: 45000
      ^^^^^^^^^^^^^^^^^^ warning: ${native("spring.kafka.consumer.session-timeout-ms", "session.timeout.ms", "spring.kafka.consumer.properties.session.timeout.ms")}
`,
    { file: "application.yml" },
  ));

it("knows dots in place of dashes, slips in other sections, and one owner for all", () =>
  check(
    springUnknownKafkaProperty,
    `
spring.kafka.bootstrap.servers=kafka:9092
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: ${near("spring.kafka.bootstrap.servers", "spring.kafka.bootstrap-servers")}
spring.kafka.consumer.auto.offset.reset=earliest
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: ${near("spring.kafka.consumer.auto.offset.reset", "spring.kafka.consumer.auto-offset-reset")}
spring.kafka.listener.concurency=3
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: ${near("spring.kafka.listener.concurency", "spring.kafka.listener.concurrency")}
spring.kafka.template.defaut-topic=orders
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: ${near("spring.kafka.template.defaut-topic", "spring.kafka.template.default-topic")}
`,
    { file: "application.properties" },
  ));

it("looks at a profile that has nothing else", () => {
  const text =
    "spring.kafka.producer.acks: all\n---\nspring:\n  config.activate.on-profile: prod\n  kafka.consumer.group.id: a\n";
  const { findings } = analyze([parse({ uri: "application.yml", text })], { rules: [springUnknownKafkaProperty] });
  expect(findings.map((finding) => finding.place.span.start)).toEqual([text.indexOf("kafka.consumer.group.id")]);
});

it("offers no fix that would switch idempotence off", () => {
  const fixesOf = (value: string): number => {
    const text = `spring.kafka.producer.acks=all\nspring.kafka.producer.enable-idempotence=${value}\n`;
    const { findings } = analyze([parse({ uri: "application.properties", text })], {
      rules: [springUnknownKafkaProperty],
    });
    expect(findings).toHaveLength(1);
    return findings.flatMap(({ fixes }) => fixes).length;
  };
  expect(fixesOf("true")).toBe(1);
  expect(fixesOf("false")).toBe(0);
});

describe("a key of other releases", () => {
  const text = "spring.kafka.consumer.group-id=a\nspring.kafka.consumer.max-poll-interval=300000\n";
  const told = `spring.kafka.consumer.group-id=a
spring.kafka.consumer.max-poll-interval=300000
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This Spring Boot does not bind spring.kafka.consumer.max-poll-interval: it exists in releases >=3.5 and is ignored without a word in others.
`;
  const file = "application.properties";
  it("is told where the release is known", () => {
    check(springUnknownKafkaProperty, told, { file, pins: { springBoot: "2.7" } });
    check(springUnknownKafkaProperty, text, { file, pins: { springBoot: "3.5" } });
    check(springUnknownKafkaProperty, text, { file });
  });
  it("goes into the map where its value means the same to Kafka", () => {
    const fixesOf = (value: string): readonly string[] => {
      const written = text.replace("300000", value);
      const { findings } = analyze([parse({ uri: file, text: written })], {
        rules: [springUnknownKafkaProperty],
        pins: { springBoot: "2.7" },
      });
      return findings.flatMap((finding) => finding.fixes.map((fix) => applyEdits(written, fix.edits)));
    };
    expect(fixesOf("300000")).toEqual([
      "spring.kafka.consumer.group-id=a\nspring.kafka.consumer.properties.max.poll.interval.ms=300000\n",
    ]);
    expect(fixesOf("5m")).toEqual([]);
  });
});

describe("is silent", () => {
  it.each([
    [
      "for an application's own keys",
      "topic: orders\n  topics.orders.name: a\n  enabled: true\n  consumer.topic: orders\n  producer.topic-name: orders\n  consumer.concurrency: 3\n  consumers.orders.group-id: a\n",
    ],
    [
      "for own keys that sound like Kafka",
      "consumer.group-prefix: a\n  producer.retry-count: 3\n  producer1.ack: all\n  group-id: a\n  request-timeout-ms: 5\n",
    ],
    [
      "for the maps",
      "properties.foo: a\n  producer.properties.ack: all\n  consumer.properties.enable-auto-commit: false\n  streams.properties.x.y: a\n",
    ],
    [
      "for ssl, jaas and security",
      "ssl.key-store-locaton: a\n  producer.ssl.trust-store-passwort: b\n  jaas.options.usernam: c\n  security.protocl: SSL\n",
    ],
    [
      "where the right key is there too",
      "producer.ack: all\n  producer.acks: all\n  bootstrap.servers: a\n  bootstrap-servers: b\n",
    ],
    ["where the native setting is there too", "producer.linger-ms: 5\n  producer.properties.linger.ms: 5\n"],
    [
      "for relaxed spellings",
      "producer.keySerializer: a\n  consumer.GROUP_ID: b\n  bootstrapServers[0]: c\n  consumer.auto_offset_reset: latest\n",
    ],
    [
      "for keys that were renamed, which have their own rule",
      "retry.topic.random-back-off: true\n  retry.topic.attempts: 3\n",
    ],
    [
      "for a key of another section",
      "consumer.key-serializer: a\n  producer.value-deserializer: b\n  consumer.ack-mode: MANUAL\n",
    ],
    ["for a comment", "producer.acks: all\n  #producer.ack: all\n"],
  ])("%s", (_, text) =>
    check(springUnknownKafkaProperty, `spring.kafka:\n  client-id: x\n  consumer.client-id: y\n  ${text}`, {
      file: "application.yml",
    }),
  );
});
