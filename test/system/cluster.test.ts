/** Which brokers are one cluster, and what all of them say. */
import { describe, expect, it } from "vitest";
import { agreed, clustersOf, sizeOf } from "../../server/src/system/cluster.ts";
import { standingOf } from "../../server/src/system/environment.ts";
import type { Party } from "../../server/src/system/party.ts";
import { party, written } from "../support/party.ts";

const broker = (uri: string, values: Parameters<typeof written>[0], more: Partial<Party> = {}): Party =>
  party(uri, "broker", { facts: written(values), ...more });
const clusters = (...brokers: readonly Party[]) => clustersOf(brokers, (one) => standingOf(one, []));
const sizes = (...brokers: readonly Party[]): readonly number[] =>
  clusters(...brokers).map((one) => one.brokers.length);

const voters = { "controller.quorum.voters": "1@a:9093" };

describe("brokers", () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ["voters", voters],
    ["the addresses of the controllers", { "controller.quorum.bootstrap.servers": "a:9093" }],
    ["a ZooKeeper", { "zookeeper.connect": "a:2181" }],
  ])("are one cluster by %s", (_, quorum) => {
    expect(sizes(broker("a.properties", quorum), broker("b.properties", quorum))).toEqual([2]);
    const others = Object.fromEntries(Object.keys(quorum).map((key) => [key, "elsewhere:1"]));
    expect(sizes(broker("a.properties", quorum), broker("b.properties", others))).toEqual([1, 1]);
  });

  it("of an operator are a cluster each: another one of its name is of another namespace", () => {
    expect(sizes(broker("a.yaml", {}, { cluster: "shop" }), broker("b.yaml", {}, { cluster: "shop" }))).toEqual([1, 1]);
    const two = [broker("a.yaml", voters, { cluster: "a" }), broker("b.yaml", voters, { cluster: "b" })];
    expect(sizes(...two)).toEqual([1, 1]);
  });

  it("are apart where nobody knows a quorum", () =>
    expect(sizes(broker("a.properties", {}), broker("b.properties", {}))).toEqual([1, 1]));

  it.each<[string, [string, string?], [string, string?]]>([
    ["projects", ["a/server.properties"], ["b/server.properties"]],
    ["environments", ["dev/server.properties"], ["prod/server.properties"]],
    ["compose files", ["a.yml", "compose"], ["b.yml", "compose"]],
    ["carriers", ["a.yaml", "strimzi"], ["server.properties", "plain"]],
  ])("of one quorum are apart in two %s", (_, [a, ofA = "plain"], [b, ofB = "plain"]) =>
    expect(sizes(broker(a, voters, { carrier: ofA }), broker(b, voters, { carrier: ofB }))).toEqual([1, 1]),
  );

  it("a node that only controls is none", () =>
    expect(sizes(broker("c.properties", { "process.roles": "controller" }))).toEqual([]));
});

describe("a cluster", () => {
  const key = "min.insync.replicas";
  const minimum = (...brokers: readonly Party[]) => {
    const [cluster] = clusters(...brokers);
    return cluster === undefined ? undefined : agreed(cluster, key);
  };

  it("says what all its brokers say", () => {
    expect(minimum(broker("a.properties", { ...voters, [key]: 2 }))?.value).toBe(2);
    const a = broker("a.properties", { ...voters, [key]: 1 });
    expect(minimum(a, broker("b.properties", { ...voters, [key]: 2 }))).toBeUndefined();
    expect(minimum(a, broker("b.properties", voters))).toBeUndefined();
  });

  it("says it where a file does", () => {
    const byDefault = { ...written(voters), [key]: { value: 1, written: false } };
    const a = broker("a.properties", {}, { facts: byDefault });
    const b = broker("b.properties", { ...voters, [key]: 1 });
    expect(minimum(a, b)).toMatchObject({ written: true, at: { party: { uri: "b.properties" } } });
    expect(minimum(a)).toMatchObject({ written: false, at: { party: { uri: "a.properties" } } });
  });

  it("is as large as its files say, and at least as large as they are many", () => {
    const [declared] = clusters(broker("a.yaml", {}, { nodes: 3 }));
    const [counted] = clusters(broker("a.properties", voters), broker("b.properties", voters));
    expect([declared, counted].map((one) => one && sizeOf(one))).toEqual([3, 2]);
  });
});
