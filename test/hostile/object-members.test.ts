/** Words that every object of JavaScript has as members, in the place of keys, values, kinds and names: they are words like others. */
import { describe, expect, it } from "vitest";
import { run } from "../../server/src/cli/run.ts";
import { memoryIo } from "../support/memory-io.ts";

const words = ["constructor", "toString", "valueOf", "__proto__", "hasOwnProperty"];

/** One file of each kind; `w` stands for the word. */
const files: Readonly<Record<string, (w: string) => string>> = {
  "consumer.properties": (w) =>
    `bootstrap.servers=a:1\ngroup.id=g\nauto.offset.reset=${w}\nenable.auto.commit=${w}\nkey.deserializer=${w}\n${w}=${w}\n`,
  "server.properties": (w) =>
    `broker.id=1\nlog.dirs=/d\nzookeeper.connect=z\nlisteners=${w}://:9092\ncompression.type=${w}\n${w}=1\n${w}.${w}=${w}\n`,
  "connect.properties": (w) => `name=${w}\nconnector.class=${w}\nerrors.tolerance=${w}\ntopics=a\n${w}=${w}\n`,
  "rdkafka.conf": (w) => `metadata.broker.list=a\nacks=${w}\npartitioner=${w}\ndebug=${w}\n${w}=1\n`,
  "mm2.properties": (w) =>
    `clusters=${w},b\n${w}.bootstrap.servers=a:1\nb.bootstrap.servers=b:1\n${w}->b.enabled=true\nproducer.${w}=1\nproducer.acks=${w}\nreplication.policy.class=${w}\n`,
  "flume.properties": (w) =>
    `a.sinks = ${w}\na.sinks.${w}.type = org.apache.flume.sink.kafka.KafkaSink\na.sinks.${w}.kafka.bootstrap.servers = a:1\na.sinks.${w}.kafka.producer.acks = 0\na.sinks.${w}.${w} = ${w}\n`,
  "kubernetes.yaml": (w) =>
    `apiVersion: kafka.strimzi.io/v1beta2\nkind: ${w}\nspec:\n  kafka: { config: { ${w}: 1 } }\n---\napiVersion: v1\nkind: ${w}\nmetadata: { name: x }\nspec:\n  containers:\n    - image: ${w}\n      env: [{ name: KAFKA_ACKS, value: ${w} }]\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: ${w} }\nspec:\n  containers:\n    - name: ${w}\n      image: apache/kafka:3.9.0\n      env: [{ name: KAFKA_NODE_ID, value: "1" }, { name: KAFKA_${w}, value: ${w} }]\n`,
  "compose.yml": (w) =>
    `services:\n  ${w}:\n    image: ${w}/${w}:${w}\n    environment: { KAFKA_ACKS: ${w}, ${w}: 1 }\n  k:\n    image: apache/kafka:${w}\n    environment: { KAFKA_NODE_ID: 1, KAFKA_${w}: ${w} }\n`,
  "src/main/resources/application.yml": (w) =>
    `spring:\n  kafka:\n    ${w}: ${w}\n    consumer: { auto-offset-reset: ${w}, ${w}: 1 }\n    listener: { ack-mode: ${w} }\n    retry: { topic: { enabled: true, ${w}: 1 } }\n  cloud.stream:\n    ${w}: ${w}\n    bindings:\n      ${w}-in-0: { ${w}: ${w}, binder: ${w}, consumer: { ${w}: 1 } }\n    kafka:\n      binder: { brokers: a, required-acks: ${w} }\n      bindings:\n        ${w}-in-0: { consumer: { ack-mode: ${w}, start-offset: ${w}, ${w}: ${w} } }\n      streams.binder: { deserialization-exception-handler: ${w} }\n`,
};

describe.each(Object.entries(files))("%s", (path, make) => {
  it.each(words)("%s", (word) => {
    const io = memoryIo({ [path]: make(word) });
    expect([0, 1]).toContain(run(["check", path, "--format", "json"], io, "0"));
    expect(JSON.parse(io.stdout()).problems).toEqual([]);
    run(["effective", path], io, "0");
    expect(io.stderr()).not.toMatch(/failed|could not be judged/);
  });
});
