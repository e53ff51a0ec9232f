/** Channels in an editor: what is offered at the cursor, and what a hover says of an attribute. */
import { describe, expect, it } from "vitest";
import { hover } from "../../../server/src/features/hover.ts";
import { accepts, labels } from "../../support/complete.ts";
import { atCursor } from "../../support/cursor.ts";

const file = "src/main/resources/application.properties";
const incoming = "mp.messaging.incoming.orders.connector=smallrye-kafka\n";
const both = `${incoming}mp.messaging.outgoing.bills.connector=smallrye-kafka\n`;

describe("completion in .properties", () => {
  it("offers Kafka's settings and the connector's attributes for the channel before the cursor, and nothing of Spring's", () => {
    const found = labels(`${both}mp.messaging.incoming.orders.$0\n`, { file });
    expect(found).toContain("mp.messaging.incoming.orders.failure-strategy");
    expect(found).toContain("mp.messaging.incoming.orders.max.poll.records");
    expect(found.filter((label) => !label.startsWith("mp.messaging.incoming.orders."))).toEqual([]);
  });
  it("offers all channels on an empty line, but not what is written", () => {
    const found = labels(`${both}mp.messaging.outgoing.bills.acks=all\n$0`, { file });
    expect(found).toContain("mp.messaging.incoming.orders.group.id");
    expect(found).toContain("mp.messaging.outgoing.bills.waitForWriteCompletion");
    expect(found).not.toContain("mp.messaging.outgoing.bills.acks");
  });
  it("keeps the profile", () =>
    accepts(
      `${incoming}%prod.mp.messaging.incoming.orders.fail$0\n`,
      "%prod.mp.messaging.incoming.orders.failure-strategy",
      `${incoming}%prod.mp.messaging.incoming.orders.failure-strategy=\n`,
      { file },
    ));
  it("offers the values of attributes and settings, the safest first", () => {
    const strategy = `${incoming}mp.messaging.incoming.orders.failure-strategy=$0\n`;
    expect(labels(strategy, { file })).toEqual(["dead-letter-queue", "delayed-retry-topic", "fail", "ignore"]);
    const acks = "mp.messaging.outgoing.bills.connector=smallrye-kafka\nmp.messaging.outgoing.bills.acks=$0\n";
    expect(labels(acks, { file })[0]).toBe("all");
  });
  it("works in microprofile-config.properties", () =>
    expect(
      labels(`${incoming}mp.messaging.incoming.orders.$0\n`, { file: "META-INF/microprofile-config.properties" }),
    ).toContain("mp.messaging.incoming.orders.commit-strategy"));
});

it("completion in YAML, in the steps of the file", () => {
  const head = "mp:\n  messaging:\n    incoming:\n      orders:\n        connector: smallrye-kafka\n";
  const yaml = { file: "src/main/resources/application.yaml" };
  expect(labels(`${head}        $0\n`, yaml)).toContain("failure-strategy");
  const nested = labels(`${head}        $0\n`, yaml);
  expect(nested).toContain("group");
  expect(nested.filter((label) => label.includes("."))).toEqual([]);
  accepts(`${head}        group:\n          $0\n`, "id", `${head}        group:\n          id: \n`, yaml);
  expect(labels(`${head}        auto:\n          offset:\n            reset: $0\n`, yaml)).toContain("earliest");
  expect(
    labels("mp:\n  messaging:\n    $0\n    incoming:\n      orders:\n        connector: smallrye-kafka\n", yaml),
  ).toEqual([]);
  expect(labels(`${head}        commit-strategy: $0\n`, yaml)).toEqual(["throttled", "checkpoint", "latest", "ignore"]);
});

it("Spring's completion stays where the file is Spring's", () =>
  expect(labels("spring.kafka.producer.acks=0\nspring.kafka.producer.$0\n", { file })).toContain(
    "spring.kafka.producer.retries",
  ));

it.each([
  ["failure-strategy=fail", "the offset is not committed"],
  ["batch=true", "boolean · default false · values: `true`, `false` · since 3.11 of the connector"],
  ["enable.auto.commit=false", "Kafka documentation"],
])("a hover at %s", (line, expected) => {
  const { analysis, uri, offset } = atCursor(file, `${incoming}mp.messaging.incoming.orders.$0${line}\n`);
  expect(hover(analysis, uri, offset, { lang: "en" })?.markdown).toContain(expected);
});
