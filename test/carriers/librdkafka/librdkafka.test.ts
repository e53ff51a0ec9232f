/** Which files are librdkafka's, in which roles, and what its names are in Kafka's. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { verdictOf } from "../../../server/src/analysis/verdict.ts";
import { lensOn } from "../../../server/src/kafka/version.ts";
import { effective } from "../../../server/src/model/at-release.ts";
import type { EffectiveComponent } from "../../../server/src/model/effective.ts";
import { merge } from "../../../server/src/model/merge.ts";
import { intervalsOf } from "../../../server/src/project/versions.ts";

function parties(uri: string, text: string): readonly string[] {
  const { components } = analyze([parse({ uri, text })], { rules: [] });
  return components.map(({ carrier, program, role }) => `${carrier} ${program} ${role}`);
}

describe("is recognised", () => {
  it.each([
    ["by its own producer settings", "app.conf", "bootstrap.servers=k\nmessage.timeout.ms=5000\n", ["producer"]],
    ["by its own consumer settings", "app.config", "bootstrap.servers=k\nqueued.min.messages=5\n", ["consumer"]],
    ["by an alias and a newer key", "app.cfg", "metadata.broker.list=k\nenable.idempotence=true\n", ["producer"]],
    ["as what both have in common", "kcat.conf", "bootstrap.servers=k\nsasl.mechanisms=PLAIN\n", ["client"]],
    ["by its name", "librdkafka.config", "bootstrap.servers=k\nsecurity.protocol=SASL_SSL\n", ["client"]],
    ["as both", "a.conf", "bootstrap.servers=k\nqueued.min.messages=5\nlinger.ms=5\n", ["producer", "consumer"]],
    ["by its head", "a.properties", "# kafka-lossless: program=librdkafka role=producer\nacks=1\n", ["producer"]],
    [
      "by its release alone",
      "a.conf",
      "# kafka-lossless: librdkafka=2.4\nstatistics.interval.ms=0\nacks=0\n",
      ["producer"],
    ],
    ["by the program alone", "a.properties", "# kafka-lossless: program=librdkafka\nlinger.ms=1\n", ["producer"]],
    ["and is neither by it", "a.properties", "# kafka-lossless: program=librdkafka\nclient.id=a\n", ["client"]],
    ["as 0.1 said it", "a.properties", "# kafka-lossless: role=librdkafka-producer\nacks=1\n", ["producer"]],
  ])("%s", (_, uri, text, roles) =>
    expect(parties(uri, text)).toEqual(roles.map((role) => `librdkafka librdkafka ${role}`)),
  );
});

describe("is left to others", () => {
  it.each([
    [
      "Java's by a class",
      "bootstrap.servers=k\nssl.ca.location=/c\nkey.serializer=org.apache.kafka.common.serialization.StringSerializer\n",
    ],
    ["Java's by its login", "bootstrap.servers=k\nsasl.username=a\nsasl.jaas.config=x required;\n"],
    ["the application's login alone", "bootstrap.servers=k\nsasl.username=a\nsasl.password=b\n"],
    ["the Scala client's", "metadata.broker.list=k\nrequest.required.acks=0\nqueue.buffering.max.ms=5\n"],
    ["mostly something else", "a=1\nb=2\nc=3\nbootstrap.servers=k\nmessage.timeout.ms=5\n"],
    ["a word alone", "debug=all\n"],
  ])("%s", (_, text) =>
    expect(parties("a.properties", text).filter((one) => one.startsWith("librdkafka"))).toEqual([]),
  );

  it.each([
    ["# kafka-lossless: program=java\n", "plain java producer"],
    ["# kafka-lossless: role=producer\n", "plain java producer"],
    ["# kafka-lossless: program=unknown\n", "plain unknown producer"],
    ["# kafka-lossless: program=librdkafka role=broker\n", undefined],
  ])("as the head says: %j", (head, expected) =>
    expect(parties("a.conf", `${head}bootstrap.servers=k\nlinger.ms=5\nmessage.timeout.ms=5000\n`)[0]).toBe(expected),
  );

  it("a plain Java file stays Java's", () =>
    expect(parties("producer.properties", "bootstrap.servers=k\nacks=1\nlinger.ms=5\n")).toEqual([
      "plain java producer",
    ]));
});

it("takes the release from the head of the file", () => {
  const text =
    "# kafka-lossless: librdkafka=1.6\nbootstrap.servers=k\nqueued.min.messages=5\ngroup.protocol=consumer\n";
  const { findings } = analyze([parse({ uri: "a.conf", text })]);
  expect(findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toEqual([
    "librdkafka-unknown-key",
  ]);
});

it.each([
  ["message.timeout.ms=5000\nacks=all\n", "at-least-once"],
  ["message.timeout.ms=5000\nrequest.required.acks=0\n", "at-most-once"],
  ["queued.min.messages=5\ngroup.id=g\n", "at-most-once"],
  ["queued.min.messages=5\ngroup.id=g\nenable.auto.offset.store=false\n", "at-least-once"],
  ["queued.min.messages=5\ngroup.id=g\nenable.auto.commit=false\n", "at-least-once"],
])("%j delivers %s", (text, delivery) => {
  const analysis = analyze([parse({ uri: "a.conf", text: `bootstrap.servers=k\n${text}` })], { rules: [] });
  const [component] = analysis.components;
  const guarantee = component === undefined ? undefined : verdictOf(analysis, component, { profiles: [] });
  expect(guarantee).toMatchObject({ delivery });
});

function only(text: string): EffectiveComponent {
  const { components, versions } = analyze([parse({ uri: "a.conf", text })], { rules: [] });
  const [component] = components;
  const merged = component === undefined ? undefined : merge(component, { profiles: [] });
  if (component === undefined || merged === undefined) throw new Error("nothing is read");
  return effective(merged, lensOn(intervalsOf(versions(component))));
}

it("reads aliases under Kafka's name, the last one counts, with defaults of its own", () => {
  const text =
    "metadata.broker.list=k\nacks=1\nrequest.required.acks=-1\nmessage.timeout.ms=5000\nsticky.partitioning.linger.ms=1\n";
  const seen = only(text);
  const typed = (key: string) => seen.effective(key).typed;
  expect(typed("bootstrap.servers")).toBe("k");
  expect(typed("acks")).toBe("all");
  expect(typed("delivery.timeout.ms")).toBe(5000);
  expect(typed("enable.idempotence")).toBe(false);
  expect(typed("max.in.flight.requests.per.connection")).toBe(1_000_000);
  expect(typed("partitioner")).toBe("consistent_random");
});
