/** producer-partitioner-class-removed: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { producerPartitionerClassRemoved as rule } from "../../../server/src/rules/producer/partitioner-class-removed/rule.ts";
import { check } from "../../support/check.ts";

it("is an error from 4.0 on", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
partitioner.class=org.apache.kafka.clients.producer.internals.DefaultPartitioner
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The producer will not start: Kafka 4.0 removed this partitioner. The default does its work.
`,
    { pins: { clients: "4.0" } },
  ));

it("knows the other one", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
partitioner.class=org.apache.kafka.clients.producer.UniformStickyPartitioner
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The producer will not start: Kafka 4.0 removed this partitioner. The default does its work.
`,
    { pins: { clients: "4.1" } },
  ));

it("is information where the release is not known", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
partitioner.class=org.apache.kafka.clients.producer.internals.DefaultPartitioner
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: The producer will not start: Kafka 4.0 removed this partitioner. The default does its work. This holds for kafka-clients >=4.0.
`,
  ));

it("is silent below 4.0", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
partitioner.class=org.apache.kafka.clients.producer.internals.DefaultPartitioner
`,
    { pins: { clients: "3.9" } },
  ));

it("is an error before 2.4 for those that came with it", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
partitioner.class=org.apache.kafka.clients.producer.RoundRobinPartitioner
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The producer will not start: Kafka has this partitioner since 2.4 only.
`,
    { pins: { clients: "2.3" } },
  ));

it("is silent about RoundRobinPartitioner since", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
partitioner.class=org.apache.kafka.clients.producer.RoundRobinPartitioner
`,
  ));

it("is silent about a class of the same name elsewhere", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
partitioner.class=com.example.DefaultPartitioner
`,
    { pins: { clients: "4.0" } },
  ));

it("is silent for a placeholder", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
partitioner.class=\${PARTITIONER}
`,
    { pins: { clients: "4.0" } },
  ));

it("speaks in Spring YAML", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      properties:
        partitioner.class: org.apache.kafka.clients.producer.UniformStickyPartitioner
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The producer will not start: Kafka 4.0 removed this partitioner. The default does its work.
`,
    { file: "application.yml", pins: { clients: "4.0" } },
  ));
