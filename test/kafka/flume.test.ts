/** What Flume gives to the clients of its Kafka components. */
import { describe, expect, it } from "vitest";
import { type FlumeComponent, flumeReleases, flumeRenamed, flumeSettings } from "../../server/src/kafka/flume.ts";
import { parseRelease } from "../../server/src/kafka/version.ts";

const newest = (parseRelease(flumeReleases().at(-1) ?? "") ?? 0) + 1;
const given = (component: FlumeComponent, client: "producer" | "consumer", name: string) =>
  flumeSettings(component, client)
    .filter((one) => one.name === name && one.to > newest)
    .map(({ value, fixed }) => [value, fixed]);

describe("a client", () => {
  it.each([
    ["sink", "producer", "acks", [["1", false]]],
    ["channel", "producer", "acks", [["all", false]]],
    ["source", "consumer", "enable.auto.commit", [["false", true]]],
    ["channel", "consumer", "enable.auto.commit", [["false", true]]],
    ["channel", "consumer", "auto.offset.reset", [["earliest", false]]],
    ["source", "consumer", "auto.offset.reset", []],
    ["source", "consumer", "group.id", [["flume", false]]],
    ["source", "producer", "acks", []],
    ["sink", "consumer", "group.id", []],
  ] as const)("%s %s %s", (component, client, name, expected) => {
    expect(given(component, client, name)).toEqual(expected);
  });
});

describe("a name of Flume 1.6", () => {
  it.each([
    ["sink", "requiredAcks", "acks"],
    ["sink", "brokerList", "bootstrap.servers"],
    ["source", "groupId", "group.id"],
    ["sink", "acks", undefined],
    ["source", "requiredAcks", undefined],
  ] as const)("%s %s", (component, name, expected) => expect(flumeRenamed(component, name)).toBe(expected));
});
