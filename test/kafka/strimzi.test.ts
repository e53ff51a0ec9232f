/** What Strimzi's operator leaves out of a resource and writes itself, and which Kafka its releases run. */
import { describe, expect, it } from "vitest";
import {
  isLeftOut,
  kafkaOfStrimzi,
  type StrimziFilter,
  type StrimziPart,
  strimziDefaults,
  strimziFilters,
  strimziOfApi,
  strimziOfKafka,
  strimziReleases,
} from "../../server/src/kafka/strimzi.ts";
import { parseRelease, showInterval } from "../../server/src/kafka/version.ts";

const at = (part: StrimziPart, release: string): StrimziFilter =>
  strimziFilters(part).find(
    ({ from, to }) => from <= (parseRelease(release) ?? 0) && to > (parseRelease(release) ?? 0),
  ) ?? expect.fail(`${part} ${release}`);

describe("a setting", () => {
  it.each([
    ["Kafka", "0.45.0", "log.dirs", true],
    ["Kafka", "0.45.0", "listeners", true],
    ["Kafka", "0.45.0", "LISTENERS", true],
    ["Kafka", "0.45.0", "broker.id", true],
    ["Kafka", "0.45.0", "min.insync.replicas", false],
    ["Kafka", "0.45.0", "ssl.protocol", false],
    ["Kafka", "0.45.0", "ssl.keystore.location", true],
    ["Kafka", "0.45.0", "controller.quorum.fetch.timeout.ms", false],
    ["Kafka", "0.18.0", "node.id", false],
    ["Kafka", "0.45.0", "node.id", true],
    ["Kafka", "1.2.0", "listener.name.plain-9092.max.connections", false],
    ["Kafka", "1.2.0", "listener.name.plain-9092.ssl.client.auth", true],
    ["KafkaConnect", "0.45.0", "group.id", false],
    ["KafkaConnect", "1.2.0", "group.id", true],
    ["KafkaConnect", "1.2.0", "producer.acks", false],
    ["KafkaConnect", "0.45.0", "bootstrap.servers", true],
    ["KafkaBridge.consumer", "1.2.0", "group.id", true],
    ["KafkaBridge.producer", "1.2.0", "acks", false],
  ] as const)("of %s in %s: %s is left out: %s", (part, release, setting, expected) => {
    expect(isLeftOut(at(part, release), setting)).toBe(expected);
  });

  it("has filters without gaps from the first release on", () => {
    for (const part of ["Kafka", "KafkaConnect", "KafkaMirrorMaker2"] as const) {
      const periods = strimziFilters(part);
      expect(periods[0]?.from).toBe(0);
      for (const [i, { from }] of periods.entries()) if (i > 0) expect(from).toBe(periods[i - 1]?.to);
    }
    expect(strimziReleases[0]).toBe("0.18.0");
  });
});

describe("releases", () => {
  it.each([
    ["0.45.0", ["3.8.0", "3.8.1", "3.9.0"]],
    ["0.44.0", ["3.7.0", "3.7.1", "3.8.0"]],
    ["1.2.0", ["4.2.0", "4.2.1", "4.3.0", "4.3.1"]],
    ["0.10.0", []],
    ["x", []],
  ])("Strimzi %s runs %s", (strimzi, kafka) => expect(kafkaOfStrimzi(strimzi)).toEqual(kafka));

  it.each([
    ["3.9.0", ">=0.45 <0.48"],
    ["2.8.0", ">=0.23 <0.28"],
    ["9.9.9", undefined],
  ])("Kafka %s is run by %s", (kafka, expected) => {
    const found = strimziOfKafka(kafka);
    expect(found === undefined ? undefined : showInterval(found)).toBe(expected);
  });

  it.each([
    ["v1", "Kafka", ">=0.49"],
    ["v1beta2", "KafkaTopic", ">=0.22 <1.0"],
    ["v1beta1", "Kafka", undefined],
    ["v9", "Kafka", undefined],
    ["obtained", "Kafka", undefined],
  ])("%s of %s is taken by %s", (version, kind, expected) => {
    const found = strimziOfApi(version, kind);
    expect(found === undefined ? undefined : showInterval(found)).toBe(expected);
  });
});

it("the operator writes min.insync.replicas since 0.48, and converters for ever", () => {
  expect(strimziDefaults("Kafka").map((one) => [showInterval(one), one.settings])).toEqual([
    [">=0.48", { "min.insync.replicas": "1" }],
  ]);
  expect(strimziDefaults("KafkaConnect").map(({ settings }) => settings["group.id"])).toEqual([
    "connect-cluster",
    undefined,
  ]);
});
