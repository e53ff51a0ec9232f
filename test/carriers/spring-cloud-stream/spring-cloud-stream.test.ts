/** Spring Cloud Stream's Kafka binder: which bindings are its, and what each of their clients is given. */
import { describe, expect, it } from "vitest";
import { type Analysis, analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { lensOn } from "../../../server/src/kafka/version.ts";
import { effective } from "../../../server/src/model/at-release.ts";
import { merge } from "../../../server/src/model/merge.ts";
import { intervalsOf } from "../../../server/src/project/versions.ts";

/** What KafkaMessageChannelBinder gave its clients in 3.2.10, 4.1.5 and 5.0.2, on Boot 2.7.18, 3.2.12 and 4.0.1; the three differ in acks alone. */
describe("gives each client what the binder of 3.2, 4.1 and 5.0 gave it", () => {
  const full = `spring:
  kafka:
    bootstrap-servers: boot:1
    producer: {acks: "0", batch-size: 77, properties: {max.block.ms: 1}}
    consumer: {group-id: ignored, enable-auto-commit: true, auto-offset-reset: latest, max-poll-records: 3}
  cloud:
    stream:
      default: {group: dg}
      bindings:
        p-out-0: {destination: d}
        c-in-0: {destination: d}
        e-in-0: {destination: d, group: ""}
        n-in-0: {destination: d, group: n}
      kafka:
        default:
          producer: {sync: true, configuration: {retries: 5, linger.ms: 9}}
          consumer: {enable-dlq: true, configuration: {max.poll.records: 8, fetch.min.bytes: 2}}
        binder:
          brokers: binder:2
          required-acks: all
          configuration: {max.block.ms: 2, fetch.max.wait.ms: 4, enable.auto.commit: true}
          producer-properties: {max.request.size: 5}
          consumer-properties: {group.id: x}
        bindings:
          p-out-0: {producer: {buffer-size: 11, batch-timeout: 12, compression-type: snappy, configuration: {linger.ms: 13}}}
          n-in-0: {consumer: {start-offset: earliest, reset-offsets: true, configuration: {auto.offset.reset: none, enable.auto.commit: true, group.id: own, max.poll.records: 10}}}
`;
  const bare = `spring.cloud.stream:
  bindings:
    p-out-0: {destination: d}
    c-in-0: {destination: d}
    n-in-0: {destination: d, group: n}
  kafka.binder.auto-create-topics: false
`;
  const two = `spring:
  kafka: {producer: {acks: all, retries: 1}}
  cloud:
    stream:
      bindings:
        p-out-0: {destination: d, binder: k1}
        q-out-0: {destination: d}
      default-binder: k2
      binders:
        k1: {type: kafka, environment: {spring: {kafka: {producer: {acks: "0"}}, cloud.stream.kafka.binder: {brokers: "one:1", configuration: {linger.ms: 3}}}}}
        k2: {type: kafka}
      kafka:
        binder: {brokers: "app:1", configuration: {linger.ms: 7, batch.size: 9}}
        bindings: {p-out-0: {producer: {configuration: {max.block.ms: 1}}}}
`;
  const bytes = "org.apache.kafka.common.serialization.ByteArray";
  const byteWriters = { "key.serializer": `${bytes}Serializer`, "value.serializer": `${bytes}Serializer` };
  const reader = {
    "key.deserializer": `${bytes}Deserializer`,
    "value.deserializer": `${bytes}Deserializer`,
    "auto.commit.interval.ms": 100,
    "isolation.level": "read_uncommitted",
  };
  const fullReader = { ...reader, "bootstrap.servers": ["binder:2"], "fetch.max.wait.ms": 4, "fetch.min.bytes": 2 };

  const texts: Readonly<Record<string, string>> = { full, bare, two };

  it.each([
    [
      "full",
      "p-out-0",
      {
        ...byteWriters,
        acks: "0",
        "batch.size": 77,
        "bootstrap.servers": ["binder:2"],
        "compression.type": "snappy",
        "linger.ms": 13,
        "max.block.ms": 2,
        "max.request.size": 5,
        retries: 5,
      },
    ],
    [
      "full",
      "c-in-0",
      {
        ...fullReader,
        "auto.offset.reset": "latest",
        "enable.auto.commit": false,
        "group.id": "dg",
        "max.poll.records": 8,
      },
    ],
    [
      "full",
      "e-in-0",
      {
        ...fullReader,
        "auto.offset.reset": "latest",
        "enable.auto.commit": false,
        "group.id": undefined,
        "max.poll.records": 8,
      },
    ],
    [
      "full",
      "n-in-0",
      {
        ...fullReader,
        "auto.offset.reset": "earliest",
        "enable.auto.commit": true,
        "group.id": "own",
        "max.poll.records": 10,
      },
    ],
    [
      "bare",
      "p-out-0",
      {
        ...byteWriters,
        acks: "1",
        "batch.size": 16384,
        "bootstrap.servers": ["localhost:9092"],
        "compression.type": "none",
        "linger.ms": 0,
      },
    ],
    [
      "bare",
      "c-in-0",
      {
        ...reader,
        "auto.offset.reset": "latest",
        "enable.auto.commit": false,
        "bootstrap.servers": ["localhost:9092"],
        "group.id": undefined,
      },
    ],
    [
      "bare",
      "n-in-0",
      {
        ...reader,
        "auto.offset.reset": "earliest",
        "enable.auto.commit": false,
        "bootstrap.servers": ["localhost:9092"],
        "group.id": "n",
      },
    ],
    [
      "two",
      "p-out-0",
      {
        ...byteWriters,
        acks: "0",
        "batch.size": 9,
        "bootstrap.servers": ["one:1"],
        "compression.type": "none",
        "linger.ms": 3,
        "max.block.ms": 1,
        retries: 1,
      },
    ],
    [
      "two",
      "q-out-0",
      {
        ...byteWriters,
        acks: "all",
        "batch.size": 9,
        "bootstrap.servers": ["app:1"],
        "compression.type": "none",
        "linger.ms": 7,
        retries: 1,
      },
    ],
  ])("%s: %s", (name, binding, expected) => {
    const text = texts[name] ?? "";
    expect(valuesOf(read(text, "2.7.18"), binding, Object.keys(expected))).toEqual(expected);
    expect(valuesOf(read(text, "3.2.12"), binding, Object.keys(expected))).toEqual(expected);
  });

  it("leaves the acks of Boot 4.0 open: 5.0.2 changed them", () => {
    expect(valuesOf(read(bare, "4.0.1"), "p-out-0", ["acks"])).toEqual({ acks: undefined });
    expect(valuesOf(read(full, "4.0.1"), "p-out-0", ["acks"])).toEqual({ acks: "0" });
  });
});

describe("knows whose a binding is", () => {
  it.each<[string, string, readonly string[]]>([
    ["the only binder there is", "kafka.binder.required-acks: all", ["consumer a-in-0", "producer a-out-0"]],
    [
      "a binding's own section",
      "kafka.bindings.a-in-0.consumer.enable-dlq: true",
      ["consumer a-in-0", "producer a-out-0"],
    ],
    ["RabbitMQ", "rabbit.binder.nodes: r", []],
    ["RabbitMQ beside Kafka", "kafka.binder.brokers: k:9092\n  rabbit.bindings.x.consumer.prefix: r", []],
    [
      "the binding that is Kafka's beside RabbitMQ",
      "kafka.bindings.a-in-0.consumer.enable-dlq: true\n  rabbit.bindings.a-out-0.producer.prefix: r",
      ["consumer a-in-0"],
    ],
    ["a default binder", "default-binder: kafka", ["consumer a-in-0", "producer a-out-0"]],
    ["another default binder", "default-binder: rabbit\n  kafka.binder.brokers: k:9092", []],
    ["a default binder that nobody knows", "default-binder: ${BINDER}\n  kafka.binder.brokers: k:9092", []],
    [
      "a default binder with a default",
      "default-binder: ${BINDER:kafka}\n  kafka.binder.brokers: k:9092",
      ["consumer a-in-0", "producer a-out-0"],
    ],
    ["the binder of one type", "binders.one.type: kafka", ["consumer a-in-0", "producer a-out-0"]],
    ["two binders", "binders: {one: {type: kafka}, two: {type: rabbit}}", []],
    [
      "two binders, one no candidate",
      "binders: {one: {type: kafka}, two: {type: rabbit, default-candidate: false}}",
      ["consumer a-in-0", "producer a-out-0"],
    ],
    ["a binder cut off from the application", "binders.one: {type: kafka, inherit-environment: false}", []],
    ["a Kafka Streams binder", "default-binder: s\n  binders.s.type: kstream\n  kafka.binder.brokers: k:9092", []],
    ["Kafka Streams", "kafka.binder.brokers: k:9092\n  kafka.streams.binder.application-id: x", ["streams undefined"]],
    ["the reactive binder", "default-binder: reactorKafka\n  kafka.binder.brokers: k:9092", []],
  ])("%s", (_, line, expected) => {
    const text = `spring.cloud.stream:\n  ${line}\n  bindings:\n    a-in-0: {destination: x, group: g}\n    a-out-0: {destination: y}\n`;
    const { components } = read(text);
    expect(components.map(({ role, name }) => `${role} ${name}`)).toEqual(expected);
  });

  it("takes functions of several ends for Kafka Streams, unless something is of use for messages alone", () => {
    const names = ["j-in-0", "j-in-1", "j-out-0", "k-in-0", "k-out-0", "l-in-0", "m-out-0"];
    const bindings = names.map((name) => `${name}: {destination: x}`).join(", ");
    const namesOf = (key: string): readonly unknown[] =>
      read(`spring.cloud.stream: {kafka.${key}, bindings: {${bindings}}}`).components.map(({ name }) => name);
    expect(namesOf("binder.brokers: 'k:1'")).toEqual(["l-in-0", "m-out-0"]);
    expect(namesOf("binder.required-acks: all")).toEqual(names);
  });

  it.each<[string, readonly string[]]>([
    ["bindings.input.destination: x", ["consumer input"]],
    ["bindings.output.destination: x", ["producer output"]],
    ["bindings.orders.group: x", ["consumer orders"]],
    ["bindings.orders.consumer.max-attempts: 1", ["consumer orders"]],
    ["kafka.bindings.orders.producer.sync: true", ["producer orders"]],
    ["bindings.orders.destination: x", []],
    ["bindings.orders: {consumer.concurrency: 1, producer.partition-count: 2}", []],
    ["bindings.orders.destination: x\n  function.bindings.place-in-0: orders", ["consumer orders"]],
    ["bindings.a-in-0.destination: x\n  bindings.a-out-0.group: x", ["consumer a-in-0", "producer a-out-0"]],
  ])("and which way it goes: %s", (lines, expected) => {
    const { components } = read(`spring.cloud.stream:\n  kafka.binder.required-acks: all\n  ${lines}\n`);
    expect(components.map(({ role, name }) => `${role} ${name}`)).toEqual(expected);
  });

  it("reads nothing where no file speaks of Kafka, and nothing in other files", () => {
    const text = "spring.cloud.stream.bindings.a-in-0.destination=x\n";
    expect(analyze([parse({ uri: "application.properties", text })]).readings).toEqual([]);
    const kafkas = `${text}spring.cloud.stream.kafka.binder.brokers=k:1\n`;
    expect(analyze([parse({ uri: "stream.properties", text: kafkas })]).components).toEqual([]);
    expect(analyze([parse({ uri: "application.properties", text: kafkas })]).components).toHaveLength(1);
  });

  it("joins the files of a set, profile by profile", () => {
    const base = parse({ uri: "application.yml", text: "spring.cloud.stream.bindings.a-in-0.destination: x\n" });
    const prod = parse({
      uri: "application-prod.yml",
      text: "spring.cloud.stream: {kafka.binder.brokers: 'k:1', bindings.a-in-0.group: g}\n",
    });
    const analysis = analyze([base, prod]);
    const keys = ["group.id", "auto.offset.reset"];
    expect(valuesOf(analysis, "a-in-0", keys)).toEqual({ "group.id": undefined, "auto.offset.reset": "latest" });
    expect(valuesOf(analysis, "a-in-0", keys, ["prod"])).toEqual({ "group.id": "g", "auto.offset.reset": "earliest" });
  });

  it("does not know where a group that nobody knows begins", () => {
    const text = "spring.cloud.stream: {kafka.binder.brokers: 'k:1', bindings.a-in-0.group: '${GROUP}'}\n";
    expect(valuesOf(read(text), "a-in-0", ["auto.offset.reset"])).toEqual({ "auto.offset.reset": undefined });
  });
});

function read(text: string, springBoot?: string): Analysis {
  const analysis = analyze(
    [parse({ uri: "application.yml", text })],
    springBoot === undefined ? {} : { pins: { springBoot } },
  );
  const components = analysis.components.filter(({ carrier }) => carrier === "spring-cloud-stream");
  expect(analysis.crashes).toEqual([]);
  return { ...analysis, components };
}

function valuesOf(analysis: Analysis, name: string, keys: readonly string[], profiles: readonly string[] = []) {
  const component = analysis.components.find((one) => one.name === name);
  const merged = component === undefined ? undefined : merge(component, { profiles });
  if (component === undefined || merged === undefined) throw new Error(`no ${name}`);
  const seen = effective(merged, lensOn(intervalsOf(analysis.versions(component))));
  return Object.fromEntries(keys.map((key) => [key, seen.effective(key).typed]));
}
