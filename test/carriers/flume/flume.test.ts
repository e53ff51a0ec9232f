/** Flume agents: the clients of sources, sinks and channels, Flume's own names and defaults, and what is left alone. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { effectiveTables } from "../../../server/src/analysis/effective-table.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { readingsOf } from "../../../server/src/analysis/readings.ts";
import { hover } from "../../../server/src/features/hover.ts";
import { readProperties } from "../../../server/src/syntax/properties/read.ts";
import { accepts, labels } from "../../support/complete.ts";
import { atCursor } from "../../support/cursor.ts";
import { fixed, said } from "../../support/said.ts";

const file = "conf/flume.conf";
const head = (kind: string, prefix = `a1.${kind}s.x`) =>
  `${prefix}.type = org.apache.flume.${kind}.kafka.Kafka${kind.charAt(0).toUpperCase()}${kind.slice(1)}\n${prefix}.kafka.bootstrap.servers = k1:9092,k2:9092\n`;
const own = (kind: string, ...lines: string[]) => head(kind) + lines.map((line) => `a1.${kind}s.x.${line}\n`).join("");
/** What Flume or the file gives: `role key=value origin`. */
const given = (text: string) =>
  effectiveTables(analyze([parse({ uri: file, text })])).flatMap(({ component: { role }, settings }) =>
    settings.map(({ key, value, origin }) => `${role} ${key}=${value} ${origin}`),
  );

describe("the clients", () => {
  it("one for a source and a sink, two for a channel", () => {
    const text = own("source") + own("sink") + own("channel");
    const [reading] = readingsOf([parse({ uri: file, text })]);
    expect(reading?.components.map(({ role, name }) => `${role} ${name}`)).toEqual([
      "consumer a1.sources.x",
      "producer a1.sinks.x",
      "producer a1.channels.x",
      "consumer a1.channels.x",
    ]);
  });
  it("Flume's defaults differ from Kafka's", () => {
    expect(given(own("sink"))).toContain("producer acks=1 framework-default");
    expect(given(own("channel"))).toContain("producer acks=all framework-default");
    expect(given(own("channel"))).toContain("consumer auto.offset.reset=earliest framework-default");
    expect(given(own("source"))).toContain("consumer group.id=flume framework-default");
  });
  it("nothing that is written makes a consumer commit by itself", () => {
    const text = own(
      "source",
      "kafka.consumer.enable.auto.commit = true",
      "kafka.consumer.auto.offset.reset = earliest",
    );
    expect(given(text)).toContain("consumer enable.auto.commit=false framework-default");
    expect(said(file, text)).toEqual([]);
  });
  it("the names of Flume 1.6 count where the new ones are absent", () => {
    const old = ["brokerList = k1:9092", "requiredAcks = 0"];
    expect(said(file, own("sink", ...old))).toEqual(['4 "0" error producer-acks-zero']);
    expect(said(file, own("sink", ...old, "kafka.producer.acks = all"))).toEqual([]);
    expect(given(own("channel", "readSmallestOffset = false"))).toContain("consumer auto.offset.reset=latest written");
  });
  it("the address has a name of its own", () =>
    expect(given(own("sink", "kafka.producer.bootstrap.servers = other:9092"))).toContain(
      "producer bootstrap.servers=k1:9092,k2:9092 written",
    ));
});

describe("what is said", () => {
  it("on the exact characters", () =>
    expect(said(file, own("sink", "kafka.producer.acks = 0"))).toEqual(['3 "0" error producer-acks-zero']));
  it("of a misspelt key", () =>
    expect(said(file, own("sink", "kafka.producer.acks = all", "kafka.producer.enable.idempotense = true"))).toEqual([
      '4 "a1.sinks.x.kafka.producer.enable.idempotense" warning client-unknown-key',
    ]));
  it("not that a batch is given up: Flume sends it again", () => {
    const lines = [
      "kafka.producer.acks = all",
      "kafka.producer.retries = 0",
      "kafka.producer.delivery.timeout.ms = 5000",
    ];
    const found = said(file, own("sink", ...lines)).join();
    expect(found).not.toMatch(/retries-zero|timeout-short/);
    const plain = lines.map((line) => line.replace("kafka.producer.", "")).join("\n");
    expect(said("producer.properties", `bootstrap.servers=k1:9092,k2:9092\n${plain}\n`).join()).toMatch(/retries-zero/);
  });
  it("nothing where a comment silences", () =>
    expect(
      said(
        file,
        `${head("sink")}# kafka-lossless-ignore producer-acks-zero -- metrics\na1.sinks.x.kafka.producer.acks = 0\n`,
      ),
    ).toEqual([]));
});

it("a fix keeps Flume's names, and nothing else changes", () => {
  const text = own("sink", "kafka.producer.acks = 0", "kafka.topic = t");
  const values = (one: string) => readProperties(file, one)[0]?.entries.map(({ key, value }) => `${key}=${value}`);
  expect(values(fixed(file, text))).toEqual(values(text)?.map((one) => one.replace("acks=0", "acks=all")));
});

it("completion and hover", () => {
  const text = own("sink");
  expect(labels(`${text}a1.sinks.x.kafka.producer.$0\n`, { file })).toContain("a1.sinks.x.kafka.producer.linger.ms");
  accepts(
    `${text}a1.sinks.x.kafka.producer.ac$0\n`,
    "a1.sinks.x.kafka.producer.acks",
    `${text}a1.sinks.x.kafka.producer.acks=\n`,
    { file },
  );
  const { analysis, uri, offset } = atCursor(file, `${text}a1.sinks.x.kafka.producer.ac$0ks = 1\n`);
  expect(hover(analysis, uri, offset, { lang: "en" })?.markdown).toContain("acks");
});

describe("what is left alone", () => {
  it.each([
    ["a sink of somebody's own", own("sink").replace("org.apache.flume.sink", "com.example")],
    ["a type that is filled in", own("sink").replace(/org\S+/, "${SINK}")],
    ["a sink that is a source", own("sink").replace("sink.kafka.KafkaSink", "source.kafka.KafkaSource")],
    ["another sink", "a1.sinks.k.type = hdfs\na1.sinks.k.kafka.producer.acks = 0\n"],
    ["lines of another component", `${head("sink")}a1.sinks.y.kafka.producer.acks = 0\n`],
    ["a name that Flume does not read", own("sink", "producer.acks = 0", "acks = 0")],
    ["a value that is filled in", own("sink", "kafka.producer.acks = ${ACKS}")],
    ["a type twice, cut", `${head("sink")}a1.sinks.x.type\n`],
  ])("%s", (_, text) => expect(said(file, text).filter((one) => !one.includes("duplicate"))).toEqual([]));
});
