/** The keys of Spring Cloud Stream and its Kafka binders, as the binder's own classes take them. */
import { describe, expect, it } from "vitest";
import { springCloudStreamKeys } from "../../server/src/kafka/spring-cloud-stream.ts";
import { streamNames, streamPeriods } from "../../server/src/kafka/spring-cloud-stream-catalogue.ts";
import { binderFor, builtWith, cloudTrain } from "../../server/src/kafka/spring-cloud-stream-lines.ts";
import { walkStream } from "../../server/src/kafka/spring-cloud-stream-tree.ts";
import { parseRelease, showInterval } from "../../server/src/kafka/version.ts";

/** The name and what follows it where it is a map; `undefined` for what is no whole name. */
const key = (written: string) => {
  const { nodes, rest, isKnown } = walkStream(written.split("."));
  const name = nodes.at(-1)?.name;
  return isKnown && name !== undefined ? { name, rest } : undefined;
};
const defaults = (name: string) => streamPeriods(name).map((one) => [showInterval(one), one.default]);

describe("a written key", () => {
  it.each([
    [
      "spring.cloud.stream.bindings.in.consumer.maxAttempts",
      "spring.cloud.stream.bindings.*.consumer.max-attempts",
      [],
    ],
    [
      "spring.cloud.stream.bindings.in.consumer.max_attempts",
      "spring.cloud.stream.bindings.*.consumer.max-attempts",
      [],
    ],
    ["spring.cloud.stream.kafka.binder.requiredAcks", "spring.cloud.stream.kafka.binder.required-acks", []],
    [
      "spring.cloud.stream.kafka.binder.configuration.security.protocol",
      "spring.cloud.stream.kafka.binder.configuration",
      ["security", "protocol"],
    ],
    [
      "spring.cloud.stream.kafka.bindings.in.consumer.dlq-producer-properties.configuration.acks",
      "spring.cloud.stream.kafka.bindings.*.consumer.dlq-producer-properties.configuration",
      ["acks"],
    ],
    [
      "spring.cloud.stream.kafka.default.consumer.enableDlq",
      "spring.cloud.stream.kafka.default.consumer.enable-dlq",
      [],
    ],
    ["spring.cloud.stream.default.contentType", "spring.cloud.stream.default.content-type", []],
    [
      "spring.cloud.stream.kafka.streams.binder.functions.f.application-id",
      "spring.cloud.stream.kafka.streams.binder.functions.*.application-id",
      [],
    ],
    [
      "spring.cloud.stream.binders.k.environment.spring.x",
      "spring.cloud.stream.binders.*.environment",
      ["spring", "x"],
    ],
  ])("%s", (written, name, rest) => {
    expect(key(written)).toEqual({ name, rest });
  });

  it.each([
    "spring.cloud.stream.bindings.in.consumer.enableDlq",
    "spring.cloud.stream.kafka.bindings.in.consumer.enableDql",
    "spring.cloud.stream.kafka.bindings.in.consumer.max-attempts",
    "spring.cloud.stream.kafka.bindings.in.enable-dlq",
    "spring.cloud.stream.kafka.default.enable-dlq",
    "spring.cloud.stream.kafka.binder.required-acks.more",
    "spring.cloud.stream.kafka.binder.default-kafka-connection-string",
    "spring.cloud.stream.bindings.in.producer.valid-partition-key-property",
    "spring.cloud.stream.application-context",
    "spring.cloud.stream",
  ])("%s is none", (written) => {
    expect(key(written)).toBeUndefined();
  });
});

describe("facts", () => {
  it("every name that rules and carriers use is one of the binder's", () => {
    expect(springCloudStreamKeys.filter((name) => streamPeriods(name).length === 0)).toEqual([]);
  });

  it("defaults are those of the release", () => {
    expect(defaults("spring.cloud.stream.bindings.*.consumer.max-attempts")).toEqual([["any", "3"]]);
    expect(defaults("spring.cloud.stream.kafka.binder.replication-factor").map(([, value]) => value)).toEqual([
      "1",
      "-1",
    ]);
    expect(defaults("spring.cloud.stream.kafka.binder.required-acks").map(([, value]) => value)).toEqual(["1", "all"]);
    expect(defaults("spring.cloud.stream.kafka.bindings.*.producer.sync")).toEqual([["any", "false"]]);
  });

  it("the level of defaults is read by the Kafka binder since 2.1", () => {
    expect(defaults("spring.cloud.stream.kafka.default.producer.sync")).toEqual([[">=2.1", "false"]]);
    expect(defaults("spring.cloud.stream.default.consumer.max-attempts")).toEqual([["any", "3"]]);
  });

  it("enumerations have their constants", () => {
    const [newest] = streamPeriods("spring.cloud.stream.kafka.bindings.*.consumer.ack-mode").slice(-1);
    expect(newest?.values).toEqual(["RECORD", "BATCH", "TIME", "COUNT", "COUNT_TIME", "MANUAL", "MANUAL_IMMEDIATE"]);
    expect(
      streamPeriods("spring.cloud.stream.kafka.streams.binder.deserialization-exception-handler").at(-1)?.values,
    ).toContain("sendToDlq");
  });

  it("tells the binder of Kafka Streams from the others", () => {
    const parts = new Set(streamNames().map((name) => streamPeriods(name)[0]?.part));
    expect([...parts].sort()).toEqual(["core", "kafka", "kafka-streams"]);
  });
});

describe("releases that go together", () => {
  it("a train brings a binder, and names lines of Spring Boot", () => {
    expect(cloudTrain("2021.0.9")).toEqual({ binder: "3.2.10", springBoot: ["2.6", "2.7"] });
    expect(cloudTrain("Hoxton.SR12")?.binder).toBe("3.0.13");
    expect(cloudTrain("Dalston.SR1")).toBeUndefined();
  });

  it.each([
    ["2.1", "2.1", "3.1"],
    ["2.2", "3.0", "3.1"],
    ["2.7", "3.2.2", "3.3"],
    ["3.5.3", "4.3", "4.4"],
    ["4.0", "5.0", "5.1"],
  ])("Spring Boot %s goes with a binder from %s to below %s", (boot, from, below) => {
    const range = binderFor(boot);
    expect(range?.from).toBeGreaterThanOrEqual(parseRelease(from) ?? Number.NaN);
    expect(range?.to).toBeLessThanOrEqual(parseRelease(below) ?? Number.NaN);
  });

  it("nothing goes with a line that no train names", () => {
    expect(binderFor("1.5")).toBeUndefined();
    expect(builtWith("3.2.9")).toBe("2.6.15");
    expect(builtWith("9.9")).toBeUndefined();
  });
});
