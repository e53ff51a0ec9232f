/** scs-unknown-key: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { keysReadIn } from "../../../server/src/analysis/spring-reads.ts";
import { scsUnknownKey } from "../../../server/src/rules/scs/unknown-key/rule.ts";
import { check } from "../../support/check.ts";

const file = "src/main/resources/application.yml";

it("warns of what is misspelt, stands in the other section, or is nobody's", () =>
  check(
    scsUnknownKey,
    `
spring.cloud.stream:
  bindings:
    bill-in-0.group: billing
    sent-out-0.destination: sent
  kafka:
    binder.required-ack: all
    ^^^^^^^^^^^^^^^^^^^ warning: Spring Cloud Stream has no spring.cloud.stream.kafka.binder.required-ack: unless your own code reads it, it is silently ignored. The key is spring.cloud.stream.kafka.binder.required-acks.
    bindings:
      bill-in-0:
        consumer:
          enableDql: true
          ^^^^^^^^^ warning: Spring Cloud Stream has no spring.cloud.stream.kafka.bindings.bill-in-0.consumer.enable-dql: unless your own code reads it, it is silently ignored. The key is spring.cloud.stream.kafka.bindings.bill-in-0.consumer.enable-dlq.
          maxAttempts: 9
          ^^^^^^^^^^^ warning: Spring Cloud Stream does not read spring.cloud.stream.kafka.bindings.bill-in-0.consumer.max-attempts: unless your own code reads it, it is silently ignored. It is read at spring.cloud.stream.bindings.bill-in-0.consumer.max-attempts.
          deadLetterTopic: failed
          ^^^^^^^^^^^^^^^ warning: The Kafka binder has no spring.cloud.stream.kafka.bindings.bill-in-0.consumer.dead-letter-topic in any release: unless your own code reads it, it is silently ignored.
        configuration.max.poll.records: 1
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring Cloud Stream does not read spring.cloud.stream.kafka.bindings.bill-in-0.configuration.max.poll.records: unless your own code reads it, it is silently ignored. It is read at spring.cloud.stream.kafka.bindings.bill-in-0.consumer.configuration.max.poll.records.
      sent-out-0.configuration.linger.ms: 5
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring Cloud Stream does not read spring.cloud.stream.kafka.bindings.sent-out-0.configuration.linger.ms: unless your own code reads it, it is silently ignored. It is read at spring.cloud.stream.kafka.bindings.sent-out-0.producer.configuration.linger.ms.
`,
    { file },
  ));

it("warns of a level that is missing above all", () =>
  check(
    scsUnknownKey,
    `
spring.cloud:
  kafka.binder.brokers: kafka1:9092
  ^^^^^^^^^^^^^^^^^^^^ warning: Spring Cloud Stream does not read spring.cloud.kafka.binder.brokers: unless your own code reads it, it is silently ignored. It is read at spring.cloud.stream.kafka.binder.brokers.
  stream.bindings.sent-out-0.destination: sent
`,
    { file },
  ));

it("warns of what is meant for all bindings and stands elsewhere", () =>
  check(
    scsUnknownKey,
    `
spring.cloud.stream:
  bindings:
    bill-in-0.group: billing
    default.consumer.max-attempts: 5
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring Cloud Stream does not read spring.cloud.stream.bindings.default.consumer.max-attempts: unless your own code reads it, it is silently ignored. It is read at spring.cloud.stream.default.consumer.max-attempts.
  kafka:
    default.consumer.concurrency: 3
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring Cloud Stream does not read spring.cloud.stream.kafka.default.consumer.concurrency: unless your own code reads it, it is silently ignored. It is read at spring.cloud.stream.default.consumer.concurrency.
    bindings.default.consumer.enable-dlq: true
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring Cloud Stream does not read spring.cloud.stream.kafka.bindings.default.consumer.enable-dlq: unless your own code reads it, it is silently ignored. It is read at spring.cloud.stream.kafka.default.consumer.enable-dlq.
    binder.configuration.startOffset: earliest
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring Cloud Stream does not read spring.cloud.stream.kafka.binder.configuration.startOffset: unless your own code reads it, it is silently ignored. It is read at spring.cloud.stream.kafka.default.consumer.start-offset.
`,
    { file },
  ));

it("says what a key of other releases needs, where the release is known", () =>
  check(
    scsUnknownKey,
    `
spring.cloud.stream:
  bindings.bill-in-0.group: billing
  kafka.bindings.bill-in-0.consumer.reactive-auto-commit: true
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The Kafka binder of this Spring Boot does not read spring.cloud.stream.kafka.bindings.bill-in-0.consumer.reactive-auto-commit: only that of Spring Boot >=3.0 does. It is silently ignored.
`,
    { file, pins: { springBoot: "2.7" } },
  ));

it("does not write twice what stands at the right place already", () =>
  check(
    scsUnknownKey,
    `
spring.cloud.stream:
  bindings.bill-in-0:
    group: billing
    consumer.max-attempts: 5
  kafka.bindings.bill-in-0.consumer.max-attempts: 9
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Spring Cloud Stream does not read spring.cloud.stream.kafka.bindings.bill-in-0.consumer.max-attempts: unless your own code reads it, it is silently ignored. It is read at spring.cloud.stream.bindings.bill-in-0.consumer.max-attempts.
`,
    { file },
  ));

describe("is silent", () => {
  it.each([
    [
      "on what other binders may read",
      "  rabbit.bindings.b-in-0.consumer.auto-bind-dlqs: true\n  bindings.b-in-0: {binder: rabbit, consumer.enable-dlq: true}\n  default.consumer.enable-dlq: true\n",
    ],
    ["on a binding that is called default", "  bindings.default: {destination: d, group: g}\n"],
    [
      "on sections without content and on lists",
      "  kafka.binder: {headers: [a, b], configuration: {}, transaction: }\n",
    ],
    ["on maps whose names are the file's", "  kafka.binder.consumer-properties.own.setting: 1\n"],
    [
      "on a key that the file itself refers to",
      "  kafka.binder.own-brokers: b:9092\n  kafka.binder.brokers: ${spring.cloud.stream.kafka.binder.own-brokers}\n",
    ],
    ["on a key of some releases while nobody knows which runs", "  kafka.bindings.a-in-0.consumer.ack-mode: RECORD\n"],
    ["on the section of Kafka's binder in the environment of one", "  binders.k.environment.anything: 1\n"],
  ])("%s", (_, more) =>
    check(
      scsUnknownKey,
      `\nspring.cloud.stream:\n  kafka.binder.auto-create-topics: true\n  bindings.a-in-0: {binder: kafka, group: g}\n${more}`,
      {
        file,
      },
    ),
  );

  it("on what the application's sources read", () => {
    const text = `spring.cloud.stream:\n  bindings.a-in-0.group: g\n  kafka.binder: {brokers: b, retry-topic: r}\n`;
    const source = `@Value("\${spring.cloud.stream.kafka.binder.retry-topic}") String topic;`;
    const reads = keysReadIn(source).map((one) => ({ ...one, uri: "file:///p/src/main/java/A.java" }));
    const rules = (found: typeof reads) =>
      analyze([parse({ uri: `file:///p/${file}`, text })], {
        ownKeys: () => ({ reads: found, sources: 1, complete: true }),
      })
        .findings.map(({ rule }) => rule)
        .filter((rule) => rule === scsUnknownKey.id);
    expect(rules([])).toEqual([scsUnknownKey.id]);
    expect(rules(reads)).toEqual([]);
  });
});
