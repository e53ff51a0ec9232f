/** Which misspelt names are recognised, which are somebody's own, and that a lookup is cheap. */
import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../server/src/kafka/catalogue.ts";
import { isKafkaName, nearestSetting } from "../../server/src/kafka/known-names.ts";
import { nameIndex } from "../../server/src/kafka/near-name.ts";

describe("a slip is recognised", () => {
  it.each([
    ["ack", "acks"],
    ["akcs", "acks"],
    ["retires", "retries"],
    ["batch.szie", "batch.size"],
    ["delivery.timout.ms", "delivery.timeout.ms"],
    ["bootstrap.server", "bootstrap.servers"],
    ["enable_idempotence", "enable.idempotence"],
    ["enable-idempotence", "enable.idempotence"],
    ["max.in.fligth.requests.per.conection", "max.in.flight.requests.per.connection"],
  ])("%s", (written, known) => expect(nearestSetting(["producer"], written)?.name).toBe(known));

  it("in a broker's names", () => {
    expect(nearestSetting(["broker"], "min.insync.replica")?.name).toBe("min.insync.replicas");
    expect(nearestSetting(["broker"], "advertised.isteners")?.name).toBe("advertised.listeners");
  });
});

describe("another name is left alone", () => {
  it.each([
    "topic",
    "tasks",
    "acls",
    "key-serializer.x",
    "batch.time",
    "batch.match",
    "linger.s",
    "request.timeout.seconds",
    "bootstrap.servers.1",
    "bootstrap.servers1",
    "fetch.min.byte.size",
    "client.ip",
    "client.ids",
    "x",
    "",
    "...",
  ])("%s", (written) => expect(nearestSetting(["producer", "consumer"], written)).toBeUndefined());

  it("where it is another party's, in other separators", () => {
    expect(nearestSetting(["consumer"], "key-serializer")).toBeUndefined();
    for (const name of ["post", "part", "ports"]) expect(nearestSetting(["broker"], name)).toBeUndefined();
  });

  it("where two names are as near", () =>
    expect(nameIndex(["log.cleanerx", "log.cleanery"]).nearest("log.cleaner")).toBeUndefined());
});

it("knows names of every role and release", () => {
  for (const name of ["acks", "isolation.level", "node.id", "retention.ms", "zookeeper.connect", "connector.class"]) {
    expect(isKafkaName(name), name).toBe(true);
  }
  expect(isKafkaName("enable.auto.comit")).toBe(false);
  expect(isKafkaName("constructor")).toBe(false);
});

it("is its own nearest, and no known name is taken for another", () => {
  for (const name of catalogueOf("broker").names) expect(nearestSetting(["broker"], name)?.name).toBe(name);
});
