/** What completion offers in plain .properties files, what it replaces, and where it stays silent. */
import { describe, expect, it } from "vitest";
import { accepts, at, labels, producer } from "../support/complete.ts";

const base = "bootstrap.servers=kafka:9092\nlinger.ms=5\n";

it("offers librdkafka's settings of the client at hand, each under one name", () => {
  const text = "bootstrap.servers=k:9092\nqueue.buffering.max.messages=5\nrequest.required.acks=all\n$0";
  const offered = labels(text, { file: "app.conf" });
  expect(offered).toContain("enable.idempotence");
  expect(offered).toContain("delivery.timeout.ms");
  expect(offered).not.toContain("acks");
  expect(offered).not.toContain("message.timeout.ms");
  expect(offered).not.toContain("enable.auto.offset.store");
  expect(labels(`${text.slice(0, -2)}enable.idempotence=$0`, { file: "app.conf" })).toEqual(["true", "false"]);
});

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
