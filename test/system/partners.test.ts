/** The partners that a party may have: each kind of link with what makes it, and what must not. */
import { describe, expect, it } from "vitest";
import { systemOf } from "../../server/src/system/link.ts";
import type { Party } from "../../server/src/system/party.ts";
import { isSingle, sameCluster } from "../../server/src/system/paths.ts";
import { isCertain, isGuess, type Proof } from "../../server/src/system/proof.ts";
import { party } from "../support/party.ts";

const broker = (name: string, more: Partial<Party> = {}): Party =>
  party(`${name}.yaml`, "broker", { cluster: name, listens: [`${name}:*`], ...more });
const topic = (more: Partial<Party> = {}): Party => party("topics.yaml", "topic", { name: "orders", ...more });
const client = (address?: string, more: Partial<Party> = {}): Party =>
  party("client.properties", "producer", { ...(address === undefined ? {} : { reaches: [address] }), ...more });

/** `shop by address`, for each cluster of the party. */
function clustersFor(asked: Party, ...others: readonly Party[]): readonly string[] {
  const links = systemOf([asked, ...others]).clustersFor(asked);
  return links.map(({ cluster, proofs }) => `${cluster.brokers[0]?.cluster} by ${kinds(proofs)}`);
}

/** The kinds of proof for each declaration that the party may mean. */
function topicsFor(asked: Party, ...others: readonly Party[]): readonly string[] {
  return systemOf([asked, ...others])
    .topicsNamed("orders", asked)
    .map(({ proofs }) => kinds(proofs));
}

function kinds(proofs: readonly Proof[]): string {
  return proofs.map(({ kind }) => kind).join(", ");
}

describe("the cluster of a client", () => {
  it.each([
    ["the name itself", "shop:9092", true],
    ["its namespace", "shop.data:9092", true],
    ["the whole name of the service", "shop.data.svc.cluster.local:9092", true],
    ["a domain that begins with the name", "shop.data.example.com:9092", false],
    ["a longer word", "shopping:9092", false],
  ])("by the name of a service: %s", (_, address, isLinked) =>
    expect(clustersFor(client(address), broker("shop"))).toEqual(isLinked ? ["shop by address"] : []),
  );

  it("an advertised address has no longer names", () => {
    const fixed = broker("shop", { listens: ["shop:9092"] });
    expect(clustersFor(client("shop:9092"), fixed)).toEqual(["shop by address"]);
    expect(clustersFor(client("shop.data:9092"), fixed)).toEqual([]);
  });

  it("in its own file goes before others with that address", () => {
    const other = broker("other", { listens: ["shop:*"] });
    expect(clustersFor(client("shop:9092", { uri: "shop.yaml" }), broker("shop"), other)).toEqual(["shop by address"]);
    expect(clustersFor(client("shop:9092"), broker("shop"), other)).toHaveLength(2);
  });

  it("is none for an address that is not here, however alone a cluster is", () => {
    expect(clustersFor(client("other:9092"), broker("shop"))).toEqual([]);
    expect(clustersFor(client(), broker("shop"))).toEqual([]);
  });

  it("of a connector is its worker's", () => {
    const worker = party("worker.properties", "connect-worker", { reaches: ["shop:9092"], worker: "w" });
    const sink = party("sink.json", "connect-sink");
    expect(clustersFor(sink, worker, broker("shop"))).toEqual(["shop by only, address"]);
    expect(clustersFor({ ...sink, worker: "w" }, worker, broker("shop"))).toEqual(["shop by label, address"]);
    expect(clustersFor({ ...sink, uri: "prod/sink.json" }, { ...worker, uri: "dev/w.properties" })).toEqual([]);
    const elsewhere = { ...worker, uri: "dev/w.properties", worker: "v" };
    expect(clustersFor({ ...sink, uri: "prod/sink.json" }, worker, elsewhere, broker("shop"))).toHaveLength(1);
  });
});

describe("the cluster of a topic", () => {
  it("is that of its label", () => {
    const two = [broker("mirror"), broker("shop")];
    expect(clustersFor(topic({ cluster: "shop" }), ...two)).toEqual(["shop by label"]);
    expect(clustersFor(topic({ cluster: "other" }), ...two)).toEqual([]);
  });

  it("is a guess without one, and there is none among several", () => {
    expect(clustersFor(topic(), broker("shop"))).toEqual(["shop by only"]);
    expect(clustersFor(topic(), broker("shop"), broker("mirror"))).toEqual([]);
  });
});

describe("the topic of a client", () => {
  const shop = [broker("shop"), broker("mirror")];

  it("of a known cluster is one of that cluster, or one that names none", () => {
    expect(topicsFor(client("shop:9092"), ...shop, topic({ cluster: "shop" }))).toEqual(["name, address"]);
    expect(topicsFor(client("shop:9092"), ...shop, topic({ cluster: "mirror" }))).toEqual([]);
    expect(topicsFor(client("shop:9092"), ...shop, topic({ cluster: "elsewhere" }))).toEqual([]);
    expect(topicsFor(client("shop:9092"), ...shop, topic())).toEqual(["name"]);
  });

  it("of a cluster that is not here is not on one that is", () => {
    const listens = ["shop:*"];
    expect(topicsFor(client("other:9092"), topic({ listens }))).toEqual([]);
    expect(topicsFor(client("shop:9092"), topic({ listens }))).toEqual(["name, address"]);
    expect(topicsFor(client("other:9092"), topic())).toEqual(["name"]);
    expect(topicsFor(client("other:9092"), topic(), broker("shop"))).toEqual([]);
    expect(topicsFor(client(), topic(), broker("shop"))).toEqual(["name"]);
  });
});

describe("two clients work with one cluster", () => {
  const a = (address: string): Party => client(address, { uri: "a.properties", application: "a" });
  const b = (address: string): Party => client(address, { uri: "b.properties", application: "b" });
  const same = (one: Party, other: Party, ...rest: readonly Party[]): boolean =>
    sameCluster(systemOf([one, other, ...rest]), one, other) !== undefined;

  it("where each has the same clusters, and where several are possible exactly those", () => {
    const all = [
      broker("shop"),
      broker("mirror", { listens: ["shop:*", "both:*"] }),
      broker("x", { listens: ["both:*"] }),
    ];
    expect(same(a("shop:9092"), b("shop:9092"), ...all)).toBe(true);
    expect(same(a("mirror:9092"), b("shop:9092"), broker("mirror"), broker("shop"))).toBe(false);
    // shop or mirror, and mirror or x.
    expect(same(a("shop:9092"), b("both:9092"), ...all)).toBe(false);
    const few = [broker("shop"), broker("mirror", { listens: ["shop:*", "mirror:*"] })];
    expect(same(a("mirror:9092"), b("shop:9092"), ...few)).toBe(false);
    expect(same(b("shop:9092"), a("mirror:9092"), ...few)).toBe(false);
  });

  it.each([
    ["kafka.shop.example.com:9092", true],
    ["kafka:9092", false],
    ["localhost:9092", false],
    ["10.0.0.7:9092", false],
    ["kafka.local:9092", false],
    ["kafka.localhost:9092", false],
  ])("without its files by %s: %s; in one application by any", (address, isSame) => {
    expect(same(a(address), b(address))).toBe(isSame);
    expect(same(a(address), { ...b(address), application: "a" })).toBe(true);
  });
});

describe("copies cannot be had", () => {
  const single = (declared: Partial<Party>, ...brokers: readonly Partial<Party>[]): boolean => {
    const voters = { "controller.quorum.voters": { value: "1@a:1", written: true } };
    const all = brokers.map((more, i) => party(`${i}.properties`, "broker", { facts: voters, ...more }));
    const [cluster] = systemOf(all).clusters;
    return isSingle({ topic: topic(declared), cluster, proofs: [] });
  };

  it("where the files of the topic speak of one node, or of development", () => {
    expect(single({})).toBe(false);
    expect(single({ nodes: 1 })).toBe(true);
    expect(single({ nodes: 3 })).toBe(false);
    expect(single({ development: true })).toBe(true);
  });

  it("where those of the cluster do, and it has no other broker", () => {
    expect(single({}, {})).toBe(false);
    expect(single({}, { nodes: 1 })).toBe(true);
    expect(single({}, { development: true })).toBe(true);
    expect(single({}, { nodes: 1 }, {})).toBe(false);
    expect(single({}, { development: true }, {})).toBe(false);
    expect(single({ development: true }, { nodes: 3 })).toBe(false);
  });
});

it.each<[Proof["kind"], "certain" | "likely" | "guess"]>([
  ["address", "certain"],
  ["label", "certain"],
  ["name", "likely"],
  ["only", "guess"],
])("a link that rests on %s too is %s", (kind, worth) => {
  const proofs = (["address", kind] as const).map((one): Proof => ({ kind: one, by: "x", at: { party: topic() } }));
  expect([isCertain(proofs), isGuess(proofs)]).toEqual([worth === "certain", worth === "guess"]);
});
