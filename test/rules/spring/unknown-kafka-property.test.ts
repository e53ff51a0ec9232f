/** spring-unknown-kafka-property: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { springUnknownKafkaProperty } from "../../../server/src/rules/spring/unknown-kafka-property/rule.ts";
import { applyEdits } from "../../../server/src/syntax/text-edit.ts";
import { check } from "../../support/check.ts";

const near = (key: string, known: string): string =>
  `Spring Boot binds no ${key}: unless your own code reads it, it is silently ignored, and Kafka's default stays. The key is ${known}.`;
const native = (key: string, setting: string, known: string): string =>
  `Spring Boot binds no ${key}: unless your own code reads it, it is silently ignored, and ${setting} keeps its default. Kafka's own settings go into the map: ${known}.`;

it("hints where the right key is there too", () =>
  check(
    springUnknownKafkaProperty,
    `
spring:
  kafka:
    producer:
      acks: 1
      ack: all
      ^^^ hint: Spring Boot binds no spring.kafka.producer.ack: unless your own code reads it, it is silently ignored. What counts is spring.kafka.producer.acks, which is set here too.
      linger-ms: 5
      ^^^^^^^^^ hint: Spring Boot binds no spring.kafka.producer.linger-ms: unless your own code reads it, it is silently ignored. What counts is spring.kafka.producer.properties.linger.ms, which is set here too.
      properties:
        linger.ms: 5
`,
    { file: "application.yml" },
  ));

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
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This Spring Boot does not bind spring.kafka.consumer.max-poll-interval: it exists in releases >=3.5 and is silently ignored in others.
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

describe("a key of another section", () => {
  const file = "application.yml";
  it("is named with its own", () =>
    check(
      springUnknownKafkaProperty,
      `
spring:
  kafka:
    bootstrap-servers: a:9092,b:9092
    group-id: orders
    ^^^^^^^^ warning: Spring Boot binds no spring.kafka.group-id: unless your own code reads it, it is silently ignored. The setting belongs to another section: spring.kafka.consumer.group-id.
    acks: all
    ^^^^ warning: Spring Boot binds no spring.kafka.acks: unless your own code reads it, it is silently ignored. The setting belongs to another section: spring.kafka.producer.acks.
    max.poll.records: 10
    ^^^^^^^^^^^^^^^^ warning: Spring Boot binds no spring.kafka.max.poll.records: unless your own code reads it, it is silently ignored. The setting belongs to another section: spring.kafka.consumer.max-poll-records.
    default-topic: orders
    ^^^^^^^^^^^^^ warning: Spring Boot binds no spring.kafka.default-topic: unless your own code reads it, it is silently ignored. The setting belongs to another section: spring.kafka.template.default-topic.
    consumer:
      client-id: x
      value-serializer: org.apache.kafka.common.serialization.StringSerializer
      ^^^^^^^^^^^^^^^^ warning: Spring Boot binds no spring.kafka.consumer.value-serializer: unless your own code reads it, it is silently ignored. The setting belongs to another section: spring.kafka.producer.value-serializer.
      concurrency: 3
      ^^^^^^^^^^^ hint: Spring Boot binds no spring.kafka.consumer.concurrency: unless your own code reads it, it is silently ignored. The setting belongs to another section: spring.kafka.listener.concurrency.
      ack-mode: manual
      ^^^^^^^^ warning: Spring Boot binds no spring.kafka.consumer.ack-mode: unless your own code reads it, it is silently ignored. The setting belongs to another section: spring.kafka.listener.ack-mode.
    producer:
      group-id: orders
      ^^^^^^^^ warning: Spring Boot binds no spring.kafka.producer.group-id: unless your own code reads it, it is silently ignored. The setting belongs to another section: spring.kafka.consumer.group-id.
    listener:
      enable-auto-commit: false
      ^^^^^^^^^^^^^^^^^^ warning: Spring Boot binds no spring.kafka.listener.enable-auto-commit: unless your own code reads it, it is silently ignored. The setting belongs to another section: spring.kafka.consumer.enable-auto-commit.
`,
      { file },
    ));

  it("is the same section's where a class says so", () =>
    check(
      springUnknownKafkaProperty,
      `
spring:
  kafka:
    consumer:
      value-serializer: org.apache.kafka.common.serialization.ByteArrayDeserializer
      ^^^^^^^^^^^^^^^^ warning: Spring Boot binds no spring.kafka.consumer.value-serializer: unless your own code reads it, it is silently ignored, and Kafka's default stays. The key is spring.kafka.consumer.value-deserializer.
    producer:
      key-deserializer: org.apache.kafka.common.serialization.LongSerializer
      ^^^^^^^^^^^^^^^^ warning: Spring Boot binds no spring.kafka.producer.key-deserializer: unless your own code reads it, it is silently ignored, and Kafka's default stays. The key is spring.kafka.producer.key-serializer.
`,
      { file },
    ));

  it("may be a native setting of one client or of all", () =>
    check(
      springUnknownKafkaProperty,
      `
spring.kafka.consumer.session-timeout=30000
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring Boot binds no spring.kafka.consumer.session-timeout: unless your own code reads it, it is silently ignored, and session.timeout.ms keeps its default. Kafka's own settings go into the map: spring.kafka.consumer.properties.session.timeout.ms.
spring.kafka.producer.linger=5
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring Boot binds no spring.kafka.producer.linger: unless your own code reads it, it is silently ignored, and linger.ms keeps its default. Kafka's own settings go into the map: spring.kafka.producer.properties.linger.ms.
spring.kafka.consumer.configuration.max.poll.interval.ms=60000
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring Boot binds no spring.kafka.consumer.configuration.max.poll.interval.ms: unless your own code reads it, it is silently ignored, and max.poll.interval.ms keeps its default. Kafka's own settings go into the map: spring.kafka.consumer.properties.max.poll.interval.ms.
spring.kafka.request-timeout-ms=20000
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring Boot binds no spring.kafka.request-timeout-ms: unless your own code reads it, it is silently ignored, and request.timeout.ms keeps its default. Kafka's own settings go into the map: spring.kafka.properties.request.timeout.ms.
spring.kafka.sasl.mechanism=PLAIN
^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring Boot binds no spring.kafka.sasl.mechanism: unless your own code reads it, it is silently ignored, and sasl.mechanism keeps its default. Kafka's own settings go into the map: spring.kafka.properties.sasl.mechanism.
spring.kafka.sasl.jaas.config=x
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring Boot binds no spring.kafka.sasl.jaas.config: unless your own code reads it, it is silently ignored, and sasl.jaas.config keeps its default. Kafka's own settings go into the map: spring.kafka.properties.sasl.jaas.config.
spring.kafka.listener.session.timeout.ms=30000
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring Boot binds no spring.kafka.listener.session.timeout.ms: unless your own code reads it, it is silently ignored, and session.timeout.ms keeps its default. Kafka's own settings go into the map: spring.kafka.consumer.properties.session.timeout.ms.
spring.kafka.linger.ms=5
^^^^^^^^^^^^^^^^^^^^^^ warning: Spring Boot binds no spring.kafka.linger.ms: unless your own code reads it, it is silently ignored, and linger.ms keeps its default. Kafka's own settings go into the map: spring.kafka.producer.properties.linger.ms.
spring.kafka.config.security.protocol=SASL_SSL
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring Boot binds no spring.kafka.config.security.protocol: unless your own code reads it, it is silently ignored, and security.protocol keeps its default. Kafka's own settings go into the map: spring.kafka.properties.security.protocol.
spring.kafka.consumer.spring.json.trusted.packages=com.example
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring Boot binds no spring.kafka.consumer.spring.json.trusted.packages: unless your own code reads it, it is silently ignored, and spring.json.trusted.packages keeps its default. Kafka's own settings go into the map: spring.kafka.consumer.properties.spring.json.trusted.packages.
spring.kafka.ssl.truststore.location=file:/a
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring Boot binds no spring.kafka.ssl.truststore.location: unless your own code reads it, it is silently ignored, and Kafka's default stays. The key is spring.kafka.ssl.trust-store-location.
`,
      { file: "application.properties" },
    ));

  it("is another key with another value for batches", () => {
    check(
      springUnknownKafkaProperty,
      `
spring.kafka.listener:
  concurrency: 3
  batch-listener: true
  ^^^^^^^^^^^^^^ warning: Spring Boot binds no spring.kafka.listener.batch-listener: unless your own code reads it, it is silently ignored, and the listener is given one record at a time. Batches are asked for with spring.kafka.listener.type=batch.
`,
      { file },
    );
    check(springUnknownKafkaProperty, "spring.kafka.listener:\n  concurrency: 3\n  batch-listener: false\n", { file });
  });
});

it("a misspelt section is told once, in a file of YAML at its own line", () => {
  check(
    springUnknownKafkaProperty,
    `
spring:
  kafka:
    bootstrap-servers: a:9092,b:9092
    listner:
    ^^^^^^^ warning: Spring Boot knows no section spring.kafka.listner: unless your own code reads what stands below it, it is silently ignored. The section is spring.kafka.listener.
      ack-mode: manual
      concurrency: 3
    consumers:
    ^^^^^^^^^ warning: Spring Boot knows no section spring.kafka.consumers: unless your own code reads what stands below it, it is silently ignored. The section is spring.kafka.consumer.
      properties:
        max.poll.records: 5
    stream:
    ^^^^^^ warning: Spring Boot knows no section spring.kafka.stream: unless your own code reads what stands below it, it is silently ignored. The section is spring.kafka.streams.
      application-id: orders
`,
    { file: "application.yml" },
  );
  check(
    springUnknownKafkaProperty,
    `
spring.kafka.bootstrap-servers=a:9092,b:9092
spring.kafka.producers.acks=all
^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring Boot knows no section spring.kafka.producers: unless your own code reads what stands below it, it is silently ignored. The section is spring.kafka.producer.
spring.kafka.producers.linger.ms=5
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring Boot knows no section spring.kafka.producers: unless your own code reads what stands below it, it is silently ignored. The section is spring.kafka.producer.
`,
    { file: "application.properties" },
  );
});

it("no new name brings something worse into force", () => {
  const fixesOf = (line: string): readonly string[] => {
    const text = `spring.kafka.bootstrap-servers=a:9092,b:9092\n${line}\n`;
    const { findings } = analyze([parse({ uri: "application.properties", text })]);
    const own = findings.filter(({ rule }) => rule === "spring-unknown-kafka-property");
    expect(own).toHaveLength(1);
    return own.flatMap(({ fixes }) => fixes.map((fix) => applyEdits(text, fix.edits).split("\n")[1] ?? ""));
  };
  expect(fixesOf("spring.kafka.group-id=orders")).toEqual(["spring.kafka.consumer.group-id=orders"]);
  expect(fixesOf("spring.kafka.consumer.session-timeout=30000")).toEqual([
    "spring.kafka.consumer.properties.session.timeout.ms=30000",
  ]);
  for (const line of [
    "consumer.session-timeout=30s",
    "consumer.concurrency=three",
    "consumer.ack-mode=always",
    "acks=0",
  ])
    expect([line, fixesOf(`spring.kafka.${line}`)]).toEqual([line, []]);
});

describe("is silent", () => {
  it.each([
    [
      "for an application's own keys",
      "topic: orders\n  topics.orders.name: a\n  enabled: true\n  consumer.topic: orders\n  producer.topic-name: orders\n  consumers.orders.group-id: a\n  orders.group-id: a\n",
    ],
    [
      "for own keys that sound like Kafka",
      "consumer.group-prefix: a\n  producer.retry-count: 3\n  producer1.ack: all\n  producer1.acks: all\n  type: a\n  retries: 3\n  listener.retries: 3\n  consumer.batch-size: 3\n  replication-factor: 3\n",
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
      "for relaxed spellings",
      "producer.keySerializer: a\n  consumer.GROUP_ID: b\n  bootstrapServers[0]: c\n  consumer.auto_offset_reset: latest\n",
    ],
    [
      "for keys that were renamed, which have their own rule",
      "retry.topic.random-back-off: true\n  retry.topic.attempts: 3\n",
    ],
    [
      "for a key that several other sections have",
      "listener.bootstrap-servers: a\n  template.properties.x: b\n  consumer.observation-enabled: true\n",
    ],
    ["where the section meant has the key", "group-id: a\n  consumer.group-id: b\n"],
    ["for what stands below a section that only sounds like one", "listner.topics: a\n  producers.orders.acks: all\n"],
    ["for a comment", "producer.acks: all\n  #producer.ack: all\n"],
  ])("%s", (_, text) =>
    check(springUnknownKafkaProperty, `spring.kafka:\n  client-id: x\n  consumer.client-id: y\n  ${text}`, {
      file: "application.yml",
    }),
  );
});
