/** What an unknown name under spring.cloud.stream was meant to be: only where there is one clear answer. */
import { expect, it } from "vitest";
import { intendedDefault, intendedStreamKey } from "../../server/src/kafka/spring-cloud-stream-near-key.ts";

const meant = (name: string, roles: readonly ("consumer" | "producer")[] = ["consumer", "producer"]) =>
  intendedStreamKey(`spring.cloud.${name}`.split("."), {
    roles,
    binder: "kafka",
    isBinding: (one) => one === "in-0",
  })?.path.join(".");

it.each([
  ["stream.kafka.bindings.in-0.consumer.enableDql", "stream.kafka.bindings.in-0.consumer.enable-dlq"],
  ["stream.kafka.bindings.in-0.consumer.enable-dlqs", "stream.kafka.bindings.in-0.consumer.enable-dlq"],
  ["stream.kafka.bindings.in-0.consumers.enable-dlq", "stream.kafka.bindings.in-0.consumer.enable-dlq"],
  ["stream.kafka.binding.in-0.consumer.enable-dlq", "stream.kafka.bindings.in-0.consumer.enable-dlq"],
  ["stream.binding.in-0.destination", "stream.bindings.in-0.destination"],
  ["stream.kafka.binder.required-ack", "stream.kafka.binder.required-acks"],
  ["stream.bindings.in-0.consumer.concurency", "stream.bindings.in-0.consumer.concurrency"],
])("%s is misspelt", (written, known) => expect(meant(written)).toBe(`spring.cloud.${known}`));

it.each([
  ["stream.kafka.bindings.in-0.consumer.maxAttempts", "stream.bindings.in-0.consumer.max-attempts"],
  ["stream.kafka.bindings.in-0.destination", "stream.bindings.in-0.destination"],
  ["stream.bindings.in-0.consumer.enable-dlq", "stream.kafka.bindings.in-0.consumer.enable-dlq"],
  ["stream.bindings.in-0.consumer.materialized-as", "stream.kafka.streams.bindings.in-0.consumer.materialized-as"],
  ["stream.kafka.default.consumer.max-attempts", "stream.default.consumer.max-attempts"],
  ["stream.default.consumer.enable-dlq", "stream.kafka.default.consumer.enable-dlq"],
  ["stream.binder.brokers", "stream.kafka.binder.brokers"],
])("%s belongs in the other section", (written, known) => expect(meant(written)).toBe(`spring.cloud.${known}`));

it.each([
  ["kafka.binder.brokers", "stream.kafka.binder.brokers"],
  ["stream.kafka.bindings.in-0.enable-dlq", "stream.kafka.bindings.in-0.consumer.enable-dlq"],
  ["stream.kafka.in-0.consumer.enable-dlq", "stream.kafka.bindings.in-0.consumer.enable-dlq"],
  ["stream.bindings.in-0.max-attempts", "stream.bindings.in-0.consumer.max-attempts"],
  ["stream.kafka.consumer.enable-dlq", "stream.kafka.default.consumer.enable-dlq"],
  ["stream.default.kafka.consumer.enable-dlq", "stream.kafka.default.consumer.enable-dlq"],
  ["stream.kafka.brokers", "stream.kafka.binder.brokers"],
  [
    "stream.kafka.bindings.in-0.consumer.max.poll.records",
    "stream.kafka.bindings.in-0.consumer.configuration.max.poll.records",
  ],
  [
    "stream.kafka.bindings.in-0.consumer.max-poll-records",
    "stream.kafka.bindings.in-0.consumer.configuration.max.poll.records",
  ],
  ["stream.kafka.binder.bootstrap-servers", "stream.kafka.binder.brokers"],
])("%s lacks a level", (written, known) => expect(meant(written)).toBe(`spring.cloud.${known}`));

it("asks which way the binding goes", () => {
  const name = "stream.kafka.bindings.in-0.configuration.client.id";
  expect(meant(name)).toBeUndefined();
  expect(meant(name, ["consumer"])).toBe("spring.cloud.stream.kafka.bindings.in-0.consumer.configuration.client.id");
});

it("knows a key of bindings in the map of Kafka's settings", () =>
  expect(meant("stream.kafka.binder.configuration.startOffset")).toBe(
    "spring.cloud.stream.kafka.default.consumer.start-offset",
  ));

it.each([
  "stream.kafka.bindings.in-0.consumer.delivery-attempt-header",
  "stream.kafka.bindings.in-0.consumer.back-off-min-interval",
  "stream.kafka.binder.configuration.schema.registry.url",
  "stream.kafka.binder.configuration.acks",
  "stream.kafka.binder.configuration.max-poll-records",
  "stream.rabbit.binder.nodes",
  "stream.rabbit.bindings.in-0.consumer.auto-bind-dlq",
  "stream.schema-registry-client.endpoint",
  "stream.bindings.in-0.consumer.own-key",
  "stream.kafka.bindings.in-0.consumer.enable-dlq",
])("%s has no other answer", (written) => expect(meant(written)).toBeUndefined());

it("knows a default written as a binding", () => {
  const of = (name: string) => intendedDefault(`spring.cloud.stream.${name}`.split("."))?.path.join(".");
  expect(of("kafka.bindings.default.consumer.enable-dlq")).toBe(
    "spring.cloud.stream.kafka.default.consumer.enable-dlq",
  );
  expect(of("bindings.default.group")).toBe("spring.cloud.stream.default.group");
  expect(of("bindings.in-0.group")).toBeUndefined();
});
