/** What completion offers, what it replaces, and where it stays silent. */
import { describe, expect, it } from "vitest";
import type { AnalyzeOptions } from "../../server/src/analysis/analyze.ts";
import { analyze, parse } from "../../server/src/analysis/analyze.ts";
import { completion, type Proposal } from "../../server/src/features/completion.ts";
import { entriesOf } from "../../server/src/syntax/document.ts";
import { applyEdits } from "../../server/src/syntax/text-edit.ts";
import type { Lang } from "../../server/src/texts/text.ts";
import { atCursor } from "../support/cursor.ts";

interface Options extends AnalyzeOptions {
  readonly file?: string;
  readonly lang?: Lang;
}

const producer = "config/producer.properties";
const yaml = { file: "src/main/resources/application.yml" };
const spring = { file: "src/main/resources/application.properties" };

/** The proposals at `$0`, in the order in which they are shown; each replaces a part of the cursor's line around the cursor. */
function at(marked: string, options: Options = {}): readonly Proposal[] {
  const { uri, text, offset, analysis } = atCursor(options.file ?? producer, marked, options);
  const proposals = completion(analysis, uri, offset, options.lang ?? "en");
  for (const { replace } of proposals) {
    expect(replace.start).toBeLessThanOrEqual(offset);
    expect(replace.end).toBeGreaterThanOrEqual(offset);
    expect(text.slice(replace.start, replace.end)).not.toMatch(/[\r\n]/);
  }
  const labels = proposals.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  return proposals.toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
}

function labels(marked: string, options: Options = {}): readonly string[] {
  return at(marked, options).map(({ label }) => label);
}

/** Accepts `label` and compares the whole text. */
function accepts(marked: string, label: string, expected: string, options: Options = {}): void {
  const { uri, text } = atCursor(options.file ?? producer, marked);
  const chosen = at(marked, options).find((one) => one.label === label);
  expect(chosen, `${label} is not offered`).toBeDefined();
  if (chosen === undefined) return;
  expect(applyEdits(text, [{ uri, span: chosen.replace, newText: chosen.newText }])).toBe(expected.replace(/^\n/, ""));
}

const base = "bootstrap.servers=kafka:9092\nlinger.ms=5\n";

describe("keys of plain files", () => {
  it("offers what the role knows and the file has not, what decides about delivery first", () => {
    const offered = labels(`${base}$0`);
    expect(offered.slice(0, 12)).toContain("acks");
    expect(offered.slice(0, 12)).toContain("enable.idempotence");
    expect(offered).toContain("metric.reporters");
    expect(offered).not.toContain("linger.ms");
    expect(offered).not.toContain("enable.auto.commit");
  });

  it("says type, default and importance, and what the setting is about", () => {
    const acks = at(`${base}ack$0`).find(({ label }) => label === "acks");
    expect(acks?.detail).toBe("string · default all · importance low");
    expect(acks?.documentation).toContain("How many replicas must hold a record");
    const zh = at(`${base}ack$0`, { lang: "zh-cn" }).find(({ label }) => label === "acks");
    expect(zh?.detail).toBe("string · 默认值 all · 重要性低");
    expect(zh?.documentation).toMatch(/\p{Script=Han}/u);
  });

  it("follows the release", () => {
    const pinned = { pins: { clients: "2.0" } };
    expect(labels(`${base}$0`, pinned)).not.toContain("delivery.timeout.ms");
    expect(at(`${base}$0`, pinned).find(({ label }) => label === "acks")?.detail).toContain("default 1 ");
    expect(labels(`${base}$0`)).toContain("delivery.timeout.ms");
  });

  it("replaces the whole key and adds what is missing", () => {
    accepts(`${base}ac$0`, "acks", `${base}acks=`);
    accepts(`${base}ac$0ck`, "acks", `${base}acks=`);
    accepts(`${base}  $0retri=3\n`, "retries", `${base}  retries=3\n`);
    accepts(`${base}ac$0 : all\n`, "acks", `${base}acks : all\n`);
    accepts(
      `\n$0\nbootstrap.servers=kafka:9092\nlinger.ms=1\n`,
      "acks",
      "acks=\nbootstrap.servers=kafka:9092\nlinger.ms=1\n",
    );
    accepts(
      `bootstrap.servers=k:1\r\nlinger.ms=1\r\nac$0\r\n`,
      "acks",
      "bootstrap.servers=k:1\r\nlinger.ms=1\r\nacks=\r\n",
    );
  });

  it("works in an empty file that is named like Kafka's", () => {
    expect(labels("$0")).toContain("acks");
    expect(labels("ack$0")).toContain("acks");
    expect(labels("acks=$0")).toEqual(["all", "1", "0", "-1"]);
    expect(labels("$0", { file: "consumer.properties" })).toContain("enable.auto.commit");
    expect(labels("$0", { file: "server.properties" })).toContain("min.insync.replicas");
    expect(labels("$0", { file: "orders-sink.properties" })).toContain("errors.tolerance");
    expect(labels("$0", { file: "connect-distributed.properties" })).toContain("offset.storage.topic");
  });

  it.each([
    ["foreign", "$0", "messages.properties"],
    ["foreign", "hello=world\nac$0", "messages.properties"],
    ["foreign with a name of Kafka's", "hello=world\nfoo=bar\nbaz=qux\n$0", "server.properties"],
    ["foreign", "log4j.rootLogger=INFO\n$0", "log4j.properties"],
    ["a comment", `${base}# ac$0`, producer],
    ["a comment", `${base}!$0`, producer],
    ["a comment", `${base}  # acks=$0`, producer],
    ["before a key", `${base}$0  acks=1`, producer],
    ["a continued line", `${base}acks=\\\n  $0all\n`, producer],
    ["a free value", `${base}client.id=$0`, producer],
  ])("is silent: %s %j", (_, text, file) => {
    expect(labels(text, { file })).toEqual([]);
  });
});

describe("values of plain files", () => {
  it("offers the safest first, with what it means", () => {
    expect(labels(`${base}acks=$0`)).toEqual(["all", "1", "0", "-1"]);
    expect(labels(`${base}enable.idempotence=$0`)).toEqual(["true", "false"]);
    expect(labels("group.id=g\nauto.offset.reset=$0", { file: "consumer.properties" })).toEqual([
      "earliest",
      "none",
      "latest",
    ]);
    expect(labels("group.id=g\nenable.auto.commit=$0", { file: "consumer.properties" })).toEqual(["false", "true"]);
    expect(labels("group.id=g\nisolation.level=$0", { file: "consumer.properties" })).toEqual([
      "read_committed",
      "read_uncommitted",
    ]);
    const [first] = at(`${base}acks=$0`);
    expect(first).toMatchObject({ detail: "default" });
    expect(first?.documentation).toContain("every in-sync replica");
  });

  it("offers only what the release admits, and what nobody has written a sentence about too", () => {
    const streams = { file: "streams.properties" };
    const text = "application.id=a\nbootstrap.servers=k:1\nprocessing.guarantee=$0";
    expect(labels(text, { ...streams, pins: { clients: "4.0" } })).toEqual(["exactly_once_v2", "at_least_once"]);
    expect(labels(text, { ...streams, pins: { clients: "2.5" } })).toEqual(["at_least_once", "exactly_once"]);
    expect(labels(`${base}compression.type=$0`)).toContain("zstd");
    expect(labels(`${base}security.protocol=$0`)).toContain("SASL_SSL");
  });

  it("replaces the value and nothing else", () => {
    accepts(`${base}acks=0$0\nretries=3\n`, "all", `${base}acks=all\nretries=3\n`);
    accepts(`${base}acks = $01\n`, "all", `${base}acks = all\n`);
    accepts(`${base}acks=$0  1\n`, "all", `${base}acks=all\n`);
    accepts(`${base}acks $0\n`, "all", `${base}acks all\n`);
    accepts(
      "cleanup.policy=compact,de$0\nretention.ms=1\n",
      "delete",
      "cleanup.policy=compact,delete\nretention.ms=1\n",
      { file: "t-topic.properties" },
    );
  });
});

describe("Spring .properties", () => {
  const text = "spring.kafka.bootstrap-servers=kafka:9092\n";

  it("offers full names, in the newest release without what is only still understood", () => {
    const offered = labels(`${text}spring.kafka.$0`, spring);
    expect(offered).toContain("spring.kafka.producer.acks");
    expect(offered).toContain("spring.kafka.listener.ack-mode");
    expect(offered).not.toContain("spring.kafka.bootstrap-servers");
    expect(offered).not.toContain("spring.kafka.retry.topic.delay");
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
      expect(after.problems, proposal.label).toEqual([]);
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
