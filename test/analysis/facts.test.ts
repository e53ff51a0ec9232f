/** What a component says to others: what its files say, and nothing that holds only here or only perhaps. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { factsOf } from "../../server/src/analysis/facts.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import type { Party } from "../../server/src/system/party.ts";
import { writer } from "../support/shop.ts";

function partiesIn(uri: string, text: string): readonly Party[] {
  return factsOf(analyze([parse({ uri, text })]));
}

describe("the address of a client", () => {
  const reaches = (more: string): Party["reaches"] =>
    partiesIn("application.properties", `spring.kafka.producer.acks=all\n${more}`)[0]?.reaches;

  it("is what its file says", () =>
    expect(reaches("spring.kafka.bootstrap-servers=Kafka1:9092,kafka2:9092\n")).toEqual([
      "kafka1:9092",
      "kafka2:9092",
    ]));

  it("is not a default, neither the framework's nor that of a placeholder", () => {
    expect(reaches("")).toBeUndefined();
    expect(reaches("spring.kafka.bootstrap-servers=${KAFKA:kafka1:9092}\n")).toBeUndefined();
  });
});

describe("the topics of a client", () => {
  const topics = (parties: readonly Party[]): readonly string[] =>
    parties.flatMap(({ writes, reads }) => [...writes, ...reads].map(({ topic }) => topic));

  it("are names, and no default of a placeholder", () => {
    expect(topics(partiesIn("application.yml", writer("orders", "kafka:9092")))).toEqual(["orders"]);
    expect(topics(partiesIn("application.yml", writer("${TOPIC:orders}", "kafka:9092")))).toEqual([]);
  });

  it("are every name of a list, and no pattern", () => {
    const sink = "name=s\nconnector.class=org.apache.kafka.connect.file.FileStreamSinkConnector\n";
    expect(topics(partiesIn("connect-sink.properties", `${sink}topics=orders, bills,audit.*\n`))).toEqual([
      "orders",
      "bills",
    ]);
  });

  describe("of Spring's template", () => {
    const written = (lines: string): readonly (readonly string[])[] =>
      partiesIn("application.properties", lines).map(({ role, writes }) => [role, ...writes.map(({ topic }) => topic)]);

    it("is the producer's default topic, in each profile its own", () => {
      expect(written("spring.kafka.producer.acks=all\nspring.kafka.template.default-topic=orders\n")).toEqual([
        ["producer", "orders"],
      ]);
      const profile = "spring.kafka.template.default-topic=orders\n#---\nspring.config.activate.on-profile=eu\n";
      expect(
        written(`spring.kafka.producer.acks=all\n${profile}spring.kafka.template.defaultTopic=orders-eu\n`),
      ).toEqual([
        ["producer", "orders"],
        ["producer", "orders-eu"],
      ]);
    });

    it("says that there is a producer", () =>
      expect(
        written("spring.kafka.listener.ack-mode=record\nspring.kafka.template.default-topic=orders\n"),
      ).toContainEqual(["producer", "orders"]));

    it("is none where it is filled in", () =>
      expect(written("spring.kafka.producer.acks=all\nspring.kafka.template.default-topic=${TOPIC:orders}\n")).toEqual([
        ["producer"],
      ]));
  });

  describe("of SmallRye", () => {
    const channel = (direction: string, lines: string): readonly Party[] =>
      partiesIn(
        "src/main/resources/application.properties",
        `connector=smallrye-kafka\n${lines}`.replace(/^(?=.)/gm, `mp.messaging.${direction}.orders.`),
      );
    const uses = (parties: readonly Party[]): readonly (readonly string[])[] =>
      parties.map(({ writes, reads }) => [
        ...writes.map((one) => `> ${one.topic}`),
        ...reads.map((one) => `< ${one.topic}`),
      ]);

    it.each([
      ["outgoing", "", ["> orders"]],
      ["outgoing", "topic=bills\n", ["> bills"]],
      ["outgoing", "topic=${TOPIC}\n", []],
      ["incoming", "", ["< orders"]],
      ["incoming", "topics=bills, orders\n", ["< bills", "< orders"]],
      ["incoming", "topic=order.*\npattern=true\n", []],
      ["incoming", "topic=orders\npattern=true\n", []],
      ["incoming", "failure-strategy=dead-letter-queue\n", ["> dead-letter-topic-orders", "< orders"]],
      ["incoming", "failure-strategy=dead-letter-queue\ndead-letter-queue.topic=dead\n", ["> dead", "< orders"]],
      [
        "incoming",
        "failure-strategy=delayed-retry-topic\ndelayed-retry-topic.topics=o_1000,o_2000\n",
        ["> o_1000", "> o_2000", "< o_1000", "< o_2000", "< orders"],
      ],
    ])("an %s channel with %j", (direction, lines, expected) =>
      expect(uses(channel(direction, lines))).toEqual([expected]),
    );

    it("a channel of a template that may set more has no topic by its name alone", () => {
      const text =
        "{% if tls %}\nkafka.security.protocol=SSL\n{% endif %}\nmp.messaging.outgoing.orders.connector=smallrye-kafka\nmp.messaging.outgoing.orders.acks=1\n";
      expect(uses(partiesIn("src/main/resources/application.properties.j2", text))).toEqual([[]]);
    });
  });
});

it.each([
  [
    "what it advertises",
    "listeners=PLAINTEXT://:9092\nadvertised.listeners=PLAINTEXT://Kafka1:9092\n",
    ["kafka1:9092"],
  ],
  ["what it listens on", "listeners=PLAINTEXT://kafka1:9092\n", ["kafka1:9092"]],
  ["no address that means every one", "listeners=PLAINTEXT://0.0.0.0:9092\n", []],
])("a broker is found under %s", (_, listeners, expected) =>
  expect(partiesIn("server.properties", `broker.id=1\nlog.dirs=/data\n${listeners}`)[0]?.listens).toEqual(expected),
);

it("a component is one party in all views in which it is the same, and another where it differs", () => {
  const base = "spring:\n  kafka:\n    bootstrap-servers: a:9092\n    producer:\n      acks: all\n";
  const profile = (name: string, more: string): string =>
    `---\nspring:\n  config:\n    activate:\n      on-profile: ${name}\n${more}`;
  const text = `${base}${profile("eu", "  kafka:\n    bootstrap-servers: b:9092\n")}${profile("us", "  kafka:\n    producer:\n      batch-size: 32KB\n")}`;
  const parties = partiesIn("application.yml", text).filter(({ role }) => role === "producer");
  expect(parties.map(({ views, reaches }) => [views, reaches])).toEqual([
    [[[], ["us"]], ["a:9092"]],
    [[["eu"]], ["b:9092"]],
  ]);
});
