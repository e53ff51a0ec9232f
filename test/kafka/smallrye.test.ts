/** What SmallRye's connector takes for a channel and gives to its client, and which Quarkus brings which. */
import { describe, expect, it } from "vitest";
import {
  attributePeriods,
  channelAttributes,
  givenByConnector,
  managedByQuarkus,
  smallryeReleases,
  strategies,
} from "../../server/src/kafka/smallrye.ts";
import { showInterval } from "../../server/src/kafka/version.ts";

describe("an attribute", () => {
  it.each([
    ["outgoing", "acks", "string", "1"],
    ["outgoing", "waitForWriteCompletion", "boolean", "true"],
    ["outgoing", "max-inflight-messages", "long", "1024"],
    ["outgoing", "retries", "long", "2147483647"],
    ["incoming", "enable.auto.commit", "boolean", "false"],
    ["incoming", "auto.offset.reset", "string", "latest"],
    ["incoming", "failure-strategy", "string", "fail"],
    ["incoming", "commit-strategy", "string", undefined],
    ["incoming", "throttled.unprocessed-record-max-age.ms", "int", "60000"],
  ] as const)("%s %s is a %s and holds %s", (direction, name, type, expected) => {
    const periods = attributePeriods(direction, name);
    expect(periods.map((one) => [one.type, one.default, showInterval(one)])).toEqual([[type, expected, "any"]]);
  });

  it("is required where a channel does not start without it", () => {
    expect(attributePeriods("incoming", "value.deserializer").at(-1)?.required).toBe(true);
    expect(attributePeriods("incoming", "key.deserializer").at(-1)?.required).toBe(false);
  });

  it("is dated", () => {
    expect(attributePeriods("incoming", "batch").map(showInterval)).toEqual([">=3.11"]);
    expect(attributePeriods("incoming", "nothing")).toEqual([]);
    expect(attributePeriods("incoming", "toString")).toEqual([]);
  });

  it("of one direction is not one of the other", () => {
    expect(channelAttributes("incoming")).not.toContain("acks");
    expect(channelAttributes("outgoing")).not.toContain("failure-strategy");
  });
});

describe("the client of a channel", () => {
  it.each([
    ["outgoing", "acks", ["1"]],
    ["incoming", "enable.auto.commit", ["false"]],
    ["incoming", "auto.offset.reset", []],
    ["outgoing", "enable.idempotence", []],
    ["outgoing", "client.id", []],
  ] as const)("%s gets %s %s", (direction, setting, expected) => {
    expect(givenByConnector(direction, setting).map(({ value }) => value)).toEqual(expected);
  });
});

it("strategies are those of the release", () => {
  expect(Object.keys(strategies("commit")).sort()).toEqual(["checkpoint", "ignore", "latest", "throttled"]);
  const { checkpoint } = strategies("commit");
  expect(checkpoint?.map(showInterval)).toEqual([">=3.22.1"]);
  expect(Object.keys(strategies("failure")).sort()).toEqual([
    "dead-letter-queue",
    "delayed-retry-topic",
    "fail",
    "ignore",
  ]);
});

describe("Quarkus", () => {
  it.each([
    ["3.8.5", "4.18.0", "3.6.1"],
    ["3.8.6.1", "4.18.1", "3.7.0"],
    ["3.8", "4.18.1", "3.7.0"],
    ["2.16.12.Final", "3.22.1", "3.3.2"],
    ["1.3.0.Final", "1.1.0", "2.4.0"],
  ])("%s brings %s and Kafka %s", (quarkus, smallrye, kafka) => {
    expect(managedByQuarkus(quarkus)).toEqual({ smallrye, kafka });
  });

  it.each(["0.9", "99.0.0", "x", ""])("%s is not known", (quarkus) =>
    expect(managedByQuarkus(quarkus)).toBeUndefined(),
  );

  it("the first connector asked is that of Quarkus 2.0", () => {
    expect(managedByQuarkus("2.0.2.Final")?.smallrye).toBe(smallryeReleases()[0]);
  });
});
