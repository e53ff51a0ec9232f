/** Settings of Kafka's clients behind one prefix: what is enough to be sure, what is said of it, and what is left alone. */
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { accepts, labels } from "../../support/complete.ts";
import { fixed, said } from "../../support/said.ts";

const file = "conf/app.properties";
const lines = (prefix: string, ...settings: string[]) => settings.map((one) => `${prefix}.${one}\n`).join("");
const producer = ["bootstrap.servers=k1:9092,k2:9092", "key.serializer=a.B", "value.serializer=a.B"];
const consumer = ["bootstrap.servers=k1:9092,k2:9092", "group.id=a", "auto.offset.reset=earliest"];
const components = (text: string, uri = file) =>
  analyze([parse({ uri, text })]).components.map(({ role, program, name }) => `${role} ${program} ${name}`);

describe("what is read", () => {
  it.each([
    ["the name of the prefix", lines("app.kafka.producer", ...producer), "producer unknown app.kafka.producer"],
    ["what is written", lines("kafka", ...consumer), "consumer unknown kafka"],
    [
      "Canal's",
      lines("kafka", "bootstrap.servers = k:9092", "acks = all", "batch.size = 16384", "linger.ms = 1"),
      "producer unknown kafka",
    ],
  ])("%s", (_, text, expected) => expect(components(text)).toEqual([expected]));
  it("two prefixes of one file", () =>
    expect(components(lines("in", ...consumer) + lines("out", ...producer))).toEqual([
      "consumer unknown in",
      "producer unknown out",
    ]));
  it.each([
    ["steps", "kafka:\n  producer:\n    bootstrap.servers: k:9092\n    acks: 0\n    linger.ms: 1\n", 4],
    [
      "Spring's maps",
      "x:\n  producer-config:\n    '[bootstrap.servers]': k:9092\n    '[acks]': 0\n    '[linger.ms]': 1\n",
      4,
    ],
    [
      "a map without quotes",
      'x:\n  producer-config:\n    "[bootstrap.servers]": k:9092\n    "[linger.ms]": 1\n    "[acks]": 0\n',
      5,
    ],
  ])("YAML in %s", (_, text, line) =>
    expect(said("src/main/resources/application.yml", text)).toEqual([`${line} "0" info producer-acks-zero`]),
  );
});

describe("what is said", () => {
  it("of what is written, as an info", () =>
    expect(said(file, lines("app", ...producer, "acks=0"))).toEqual(['4 "0" info producer-acks-zero']));
  it("nothing of what is absent, and nothing of names that are not Kafka's", () =>
    expect(said(file, lines("app.producer", ...producer, "linger.mss=1", "topic=t"))).toEqual([]));
  it("nothing of how its file is read", () => {
    const yaml = "kafka:\n  bootstrap.servers: k:9092\n  acks: all\n  linger.ms: 1\n";
    expect(said("conf/app.yml", `${yaml}  topic: a\n  topic: b\n`)).toEqual([]);
    expect(said("conf/app.yml", `${yaml}  x: @foo\n`)).toEqual([]);
    expect(said(file, `${lines("app", ...producer)}app.topic=a\napp.topic=b\nb=\\uXX\n`)).toEqual([]);
  });
  it("nothing where a comment silences", () =>
    expect(
      said(file, `${lines("app", ...producer)}# kafka-lossless-ignore producer-acks-zero -- metrics\napp.acks=0\n`),
    ).toEqual([]));
});

describe("what is left alone", () => {
  it.each([
    ["two that decide", lines("app", "bootstrap.servers=k:9092", "acks=0")],
    ["two that decide beside others", lines("app", "acks=0", "linger.ms=1", "retries=0", "client.id=a")],
    ["three behind different prefixes", "a.acks=0\nb.linger.ms=1\nc.bootstrap.servers=k:9092\n"],
    [
      "sentences",
      lines("label", "acks=Number of acks", "bootstrap.servers=Addresses of brokers", "group.id=Name of the group"),
    ],
    [
      "Spring's own",
      lines("spring.kafka.producer.properties", ...producer, "acks=0").replaceAll("spring.", "spring.x."),
    ],
    ["Streams", lines("kafka", "application.id=a", ...producer, "acks=0")],
    ["a worker", lines("connect", "config.storage.topic=c", ...consumer, "enable.auto.commit=true")],
    [
      "a file of Kafka's own",
      `${lines("producer", ...producer)}bootstrap.servers=k:9092\nkey.converter=a\nplugin.path=/p\nconfig.storage.topic=a\n`,
    ],
    ["a value from elsewhere", lines("app", ...producer, "acks=${ACKS}")],
    ["HOCON", "app { kafka { acks = 0 } }\n"],
    ["only what every client has", lines("app", "bootstrap.servers=k:9092", "sasl.mechanism=PLAIN", "client.id=a")],
  ])("%s", (_, text) => expect(said(file, text)).toEqual([]));
  it.each(["docker-compose.yml", "k8s/app.yml"])("%s", (uri) => {
    const start = uri.startsWith("k8s") ? "apiVersion: v1\nkind: Deployment\n" : "services:\n  a:\n    image: b\n";
    expect(components(`${start}x:\n  bootstrap.servers: k:9092\n  acks: 0\n  linger.ms: 1\n`, uri)).toEqual([]);
  });
});

it("a fix keeps the prefix", () => {
  expect(fixed(file, lines("app", ...producer, "acks=0"))).toBe(lines("app", ...producer, "acks=all"));
  const yaml = "kafka:\n  producer:\n    bootstrap.servers: k:9092\n    acks: 0 # why\n    linger.ms: 1\n";
  expect(parseYaml(fixed("app.yml", yaml)).kafka.producer.acks).toBe("all");
});

it("completion", () => {
  const text = lines("app.producer", ...producer);
  expect(labels(`${text}app.producer.$0\n`, { file })).toContain("app.producer.linger.ms");
  accepts(`${text}app.producer.acks=$0\n`, "all", `${text}app.producer.acks=all\n`, { file });
  const yaml = "kafka:\n  producer:\n    bootstrap.servers: k:9092\n    acks: all\n    linger.ms: 1\n";
  expect(labels(`${yaml}    $0\n`, { file: "app.yml" })).toContain("enable.idempotence");
});
