/** What completion offers in Spring's files, what it replaces, and where it stays silent. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { entriesOf, problemsOf } from "../../server/src/syntax/document.ts";
import { applyEdits } from "../../server/src/syntax/text-edit.ts";
import { accepts, at, labels } from "../support/complete.ts";
import { atCursor } from "../support/cursor.ts";

const yaml = { file: "src/main/resources/application.yml" };
const spring = { file: "src/main/resources/application.properties" };

describe("Spring .properties", () => {
  const text = "spring.kafka.bootstrap-servers=kafka:9092\n";

  it("offers full names, what is only still understood struck through and last, and nothing that no longer binds", () => {
    const offered = labels(`${text}spring.kafka.$0`, spring);
    expect(offered).toContain("spring.kafka.producer.acks");
    expect(offered).toContain("spring.kafka.listener.ack-mode");
    expect(offered).not.toContain("spring.kafka.bootstrap-servers");
    expect(offered).not.toContain("spring.kafka.retry.topic.delay");
    const older = at(`${text}spring.kafka.$0`, { ...spring, pins: { springBoot: "3.5" } });
    const struck = older.filter(({ deprecated }) => deprecated === true).map(({ label }) => label);
    expect(struck).toContain("spring.kafka.retry.topic.delay");
    expect(older.slice(-struck.length).map(({ label }) => label)).toEqual(struck);
    expect(labels(`${text}spring.kafka.$0`, { ...spring, pins: { springBoot: "3.0" } })).not.toContain(
      "spring.kafka.consumer.max-poll-interval",
    );
    accepts(
      `${text}spring.kafka.producer.ac$0\n`,
      "spring.kafka.producer.acks",
      `${text}spring.kafka.producer.acks=\n`,
      spring,
    );
    accepts(
      `${text}spring.kafka.producer.pro$0\n`,
      "spring.kafka.producer.properties",
      `${text}spring.kafka.producer.properties.\n`,
      spring,
    );
  });

  it("offers Kafka's own names inside the maps, without those that have a key", () => {
    const offered = labels(`${text}spring.kafka.producer.properties.$0`, spring);
    expect(offered).toContain("spring.kafka.producer.properties.enable.idempotence");
    expect(offered).not.toContain("spring.kafka.producer.properties.acks");
    accepts(
      `${text}spring.kafka.producer.properties.enable$0\n`,
      "spring.kafka.producer.properties.enable.idempotence",
      `${text}spring.kafka.producer.properties.enable.idempotence=\n`,
      spring,
    );
  });

  it("offers values", () => {
    expect(labels(`${text}spring.kafka.listener.ack-mode=$0`, spring)).toEqual([
      "BATCH",
      "RECORD",
      "MANUAL",
      "MANUAL_IMMEDIATE",
      "COUNT",
      "TIME",
      "COUNT_TIME",
    ]);
    expect(labels(`${text}spring.kafka.producer.acks=$0`, spring)).toEqual(["all", "1", "0", "-1"]);
    expect(labels(`${text}spring.kafka.consumer.enableAutoCommit=$0`, spring)).toEqual(["false", "true"]);
    expect(labels(`${text}spring.kafka.producer.properties.enable.idempotence=$0`, spring)).toEqual(["true", "false"]);
  });

  it("is silent where there is no Kafka", () => {
    expect(labels("server.port=80\n$0", spring)).toEqual([]);
    expect(labels("server.port=80\nspring.data.$0", spring)).toEqual([]);
    expect(labels(`${text}server.ssl.enabled=$0`, spring)).toEqual([]);
    expect(labels("server.port=80\nspring.kafka$0", spring)).toContain("spring.kafka.producer.acks");
  });
});

describe("Spring YAML", () => {
  const head = "spring:\n  kafka:\n    bootstrap-servers: kafka:9092\n";

  it("offers the keys of the level, in the file's indentation", () => {
    expect(labels(`${head}    $0`, yaml)).toEqual(
      expect.arrayContaining(["producer", "consumer", "listener", "properties", "client-id"]),
    );
    expect(labels(`${head}    $0`, yaml)).not.toContain("bootstrap-servers");
    expect(labels(`${head}    $0`, yaml)).not.toContain("acks");
    accepts(`${head}    prod$0`, "producer", `${head}    producer:\n      `, yaml);
    accepts(`${head}    producer:\n      ac$0\n`, "acks", `${head}    producer:\n      acks: \n`, yaml);
    accepts(
      `${head}    producer:\n      $0\n      retries: 3\n`,
      "acks",
      `${head}    producer:\n      acks: \n      retries: 3\n`,
      yaml,
    );
    accepts(`${head}    producer:\n      ac$0: all\n`, "acks", `${head}    producer:\n      acks: all\n`, yaml);
    accepts(
      "spring:\n    kafka:\n        $0",
      "listener",
      "spring:\n    kafka:\n        listener:\n            ",
      yaml,
    );
    accepts("spring:\r\n  kafka:\r\n    list$0", "listener", "spring:\r\n  kafka:\r\n    listener:\r\n      ", yaml);
  });

  it("does not offer what stands there already", () => {
    const text = `${head}    producer:\n      acks: all\n      $0\n    consumer:\n      group-id: g\n`;
    expect(labels(text, yaml)).not.toContain("acks");
    expect(labels(text, yaml)).toContain("retries");
    expect(labels(`${head}    producer:\n      acks: all\n    $0\n`, yaml)).not.toContain("producer");
    expect(labels(`${head}    producer:\n      acks: all\n---\nspring:\n  kafka:\n    $0\n`, yaml)).toContain(
      "producer",
    );
  });

  it("writes as the file writes: dotted lines", () => {
    const dotted = "spring.kafka:\n  bootstrap-servers: a:1\n  producer.acks: all\n  $0\n";
    expect(labels(dotted, yaml)).toContain("producer.retries");
    expect(labels(dotted, yaml)).not.toContain("producer.acks");
    accepts(dotted, "listener.ack-mode", dotted.replace("$0", "listener.ack-mode: "), yaml);
    const flat = "spring.kafka.producer.acks: all\nspring.kafka.$0\n";
    accepts(
      flat,
      "spring.kafka.producer.retries",
      "spring.kafka.producer.acks: all\nspring.kafka.producer.retries: \n",
      yaml,
    );
  });

  it("offers Kafka's own names inside the maps", () => {
    const offered = labels(`${head}    producer:\n      properties:\n        $0`, yaml);
    expect(offered).toContain("enable.idempotence");
    expect(offered).not.toContain("acks");
    expect(labels(`${head}    properties:\n      isol$0`, yaml)).toContain("isolation.level");
    expect(labels(`${head}    producer:\n      properties:\n        max:\n          $0`, yaml)).toContain("block.ms");
  });

  it("offers values at once after the colon, inside quotes, before a comment", () => {
    const listener = `${head}    listener:\n      ack-mode:`;
    expect(labels(`${listener} $0`, yaml)[0]).toBe("BATCH");
    accepts(`${listener} $0\n`, "RECORD", `${listener} RECORD\n`, yaml);
    accepts(`${listener}$0\n`, "RECORD", `${listener} RECORD\n`, yaml);
    accepts(`${listener} man$0  # why\n`, "MANUAL", `${listener} MANUAL  # why\n`, yaml);
    accepts(`${listener} "$0"\n`, "RECORD", `${listener} "RECORD"\n`, yaml);
    accepts(`${listener} 'TI$0'\n`, "TIME", `${listener} 'TIME'\n`, yaml);
    expect(labels(`${head}    producer:\n      properties:\n        enable.idempotence: $0`, yaml)).toEqual([
      "true",
      "false",
    ]);
    expect(labels(`${head}    producer:\n      properties:\n        "[enable.idempotence]": $0`, yaml)).toEqual([
      "true",
      "false",
    ]);
  });

  it.each([
    ["a comment", `${head}    # $0`],
    ["a comment behind a value", `${head}    producer:\n      acks: all # $0`],
    ["another part of the file", `${head}server:\n  $0`],
    ["another part of spring", `spring:\n  application:\n    $0\n  kafka:\n    client-id: x\n`],
    ["a block scalar", `${head}    client-id: |\n      $0\n`],
    ["below a value", `${head}    producer:\n      acks: all\n        $0`],
    ["a column of its own", `${head}   $0`],
    ["a list", `spring:\n  kafka:\n    bootstrap-servers:\n      - $0\n`],
    ["a flow mapping", `spring:\n  kafka:\n    producer: { $0 }\n`],
    ["an indentation inside a key", `spring:\n  kafka:\n  $0  producer:\n      acks: 1\n`],
    ["no Kafka", "server:\n  $0port: 80\n"],
  ])("is silent in %s", (_, text) => {
    expect(labels(text, yaml)).toEqual([]);
  });

  it("is silent in other YAML files", () => {
    expect(labels(`${head}    $0`, { file: "values.yml" })).toEqual([]);
  });

  it("offers no key that breaks the file or is not understood there", () => {
    const text = `${head}    producer:\n      acks: all\n      $0\n    listener:\n      type: single\n`;
    const { uri, text: before } = atCursor(yaml.file, text);
    for (const proposal of at(text, yaml)) {
      const after = parse({
        uri,
        text: applyEdits(before, [{ uri, span: proposal.replace, newText: proposal.newText }]),
      });
      expect(problemsOf(after), proposal.label).toEqual([]);
      expect(entriesOf(after).length, proposal.label).toBe(4);
      // A mapping that is only opened binds to nothing yet.
      if (proposal.newText.includes("\n")) continue;
      expect(
        analyze([after])
          .readings.flatMap((one) => one.unbound)
          .every((one) => one.bound.length > 0),
        proposal.label,
      ).toBe(true);
    }
  });
});
