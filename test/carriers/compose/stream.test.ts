/** Variables of Spring Cloud Stream's bindings: as Boot binds them, in the view of a service that is built from the application. */
import { describe, expect, it } from "vitest";
import { streamKey } from "../../../server/src/carriers/container/stream-names.ts";
import { type Folder, saidIn } from "../../support/folder.ts";

const bindings = ["process-in-0"];

// What Boot 2.7.18 and 3.5.0 made of each, asked with their own binder.
it.each([
  ["SPRING_CLOUD_STREAM_BINDINGS_PROCESSIN0_GROUP", "spring.cloud.stream.bindings.process-in-0.group"],
  ["SPRING_CLOUD_STREAM_BINDINGS_PROCESS_IN_0_GROUP", "spring.cloud.stream.bindings.process-in-0.group"],
  [
    "SPRING_CLOUD_STREAM_KAFKA_BINDINGS_PROCESSIN0_CONSUMER_ENABLEDLQ",
    "spring.cloud.stream.kafka.bindings.process-in-0.consumer.enable-dlq",
  ],
  [
    "SPRING_CLOUD_STREAM_KAFKA_BINDINGS_PROCESS_IN_0_CONSUMER_ENABLE_DLQ",
    "spring.cloud.stream.kafka.bindings.process-in-0.consumer.enable-dlq",
  ],
  [
    "SPRING_CLOUD_STREAM_KAFKA_BINDINGS_PROCESSIN0_CONSUMER_CONFIGURATION_MAX_POLL_RECORDS",
    "spring.cloud.stream.kafka.bindings.process-in-0.consumer.configuration.max.poll.records",
  ],
  ["SPRING_CLOUD_STREAM_KAFKA_DEFAULT_CONSUMER_ENABLEDLQ", "spring.cloud.stream.kafka.default.consumer.enable-dlq"],
  ["SPRING_CLOUD_STREAM_KAFKA_BINDER_CONFIGURATION_ACKS", "spring.cloud.stream.kafka.binder.configuration.acks"],
  [
    "SPRING_CLOUD_STREAM_KAFKA_BINDER_PRODUCERPROPERTIES_LINGER_MS",
    "spring.cloud.stream.kafka.binder.producer-properties.linger.ms",
  ],
])("%s", (variable, key) => expect(streamKey(variable, bindings)).toBe(key));

it.each([
  "SPRING_CLOUD_STREAM_KAFKA_BINDINGS_PROCESSIN0_CONSUMER_ENABLE_DLQ",
  "SPRING_CLOUD_STREAM_KAFKA_BINDINGS_PROCESS_IN_0_CONSUMER_ENABLEDLQ",
  "SPRING_CLOUD_STREAM_BINDINGS_OTHER_GROUP",
  "SPRING_KAFKA_PRODUCER_ACKS",
])("%s sets nothing of a binding", (variable) => expect(streamKey(variable, bindings)).toBeUndefined());

describe("in the view of a service", () => {
  const yml = "orders/src/main/resources/application.yml";
  const application =
    "spring:\n  cloud:\n    stream:\n      bindings:\n        send-out-0:\n          destination: orders\n      kafka:\n        binder:\n          brokers: k1:9092,k2:9092\n        bindings:\n          send-out-0:\n            producer:\n              configuration:\n                enable.idempotence: true\n                acks: all\n";
  const folder = (variable: string): Folder => ({
    [yml]: application,
    "docker-compose.yml": `services:\n  orders:\n    build: ./orders\n    environment:\n      ${variable}\n`,
  });
  const conflict = (variable: string) =>
    saidIn(yml, folder(variable)).filter((one) => one.includes("producer-idempotence-conflict"));
  it.each(["SENDOUT0", "SEND_OUT_0"])("what a variable takes back, for %s", (name) =>
    expect(conflict(`SPRING_CLOUD_STREAM_KAFKA_BINDINGS_${name}_PRODUCER_CONFIGURATION_ACKS: "1"`)).toEqual([
      expect.stringContaining("(docker-compose.yml: orders)"),
    ]),
  );
  it("nothing for another binding", () =>
    expect(conflict('SPRING_CLOUD_STREAM_KAFKA_BINDINGS_OTHER_PRODUCER_CONFIGURATION_ACKS: "1"')).toEqual([]));
});
