/** `map`: who writes and reads each topic, in each format. */
import { expect, it } from "vitest";
import { run } from "../../server/src/cli/run.ts";
import { memoryIo } from "../support/memory-io.ts";
import { reader, strimziCluster, strimziTopic, writer } from "../support/shop.ts";

const shop = "shop-kafka-bootstrap:9092";
const files = {
  "orders/src/main/resources/application.yml": writer("orders", shop),
  "billing/src/main/resources/application.yml": reader("orders", shop),
  "billing/src/main/resources/audit-producer.properties": `bootstrap.servers=${shop}\nacks=0\n`,
  "k8s/orders.yaml": `${strimziTopic("orders", "shop", 1)}---\n${strimziCluster("shop")}`,
};

function mapOf(...args: readonly string[]): string {
  const io = memoryIo(files);
  expect(run(["map", ...args], io, "0.0.0")).toBe(0);
  expect(io.stderr()).toBe("");
  return io.stdout();
}

it("tells of each topic who writes it, who reads it, and what is weakest", () => {
  expect(mapOf()).toBe(
    `orders · replicas: 1 · min.insync.replicas=2 · k8s/orders.yaml:10
  written by place-out-0 · Producer · guarantee depends on the release ·
    orders/src/main/resources/application.yml:6
  read by bill-in-0 · Consumer · at least once · billing/src/main/resources/application.yml:6
  weakest: One replica: when the disk that holds it dies, all records of the topic are lost,
    whatever acks says. Use 3. (topic-replication-factor-one, k8s/orders.yaml:9)
  change: Use 3 where the cluster has three brokers or more; a topic that exists needs
    kafka-reassign-partitions.

Clients of clusters here whose topics cannot be traced in these files:
  audit-producer.properties · Producer · at most once · 1 way to lose messages ·
    billing/src/main/resources/audit-producer.properties:1
`,
  );
});

it("says in JSON why each party is there", () => {
  const { ways } = JSON.parse(mapOf("--format", "json"));
  expect(ways).toHaveLength(1);
  expect(ways[0]).toMatchObject({ topic: "orders", copies: 1, minInsyncReplicas: 2 });
  expect(ways[0].readers[0]).toMatchObject({
    name: "bill-in-0",
    path: "billing/src/main/resources/application.yml",
    delivery: "at-least-once",
    proofs: [
      { kind: "name", by: "orders", path: "k8s/orders.yaml" },
      { kind: "address", by: shop, path: "k8s/orders.yaml" },
      { kind: "label", by: "shop", path: "k8s/orders.yaml" },
    ],
  });
});

it("draws a flow chart for Markdown", () => {
  const lines = mapOf("--format", "mermaid").split("\n");
  expect(lines[0]).toBe("flowchart LR");
  expect(lines[1]).toMatch(/^ {2}t1\[\("orders<br>replicas: 1<br>.*"\)\]:::lost$/);
  expect(lines[2]).toMatch(/^ {2}p1\["place-out-0<br>.*"\] --> t1$/);
  expect(lines[3]).toMatch(/^ {2}t1 --> p2\["bill-in-0<br>.*"\]$/);
});

it("draws a picture that says in words what it shows", () => {
  const picture = mapOf("--format", "svg", "--lang", "zh-cn");
  expect(picture).toMatch(/^<svg .* role="img" lang="zh-cn"/);
  expect(picture).toMatch(/<title>投递路径图<\/title><desc>place-out-0, .* → orders, 副本数：1, .* → bill-in-0, /);
  expect(picture).not.toContain("<a ");
});

it("says so where nothing is linked", () => {
  const io = memoryIo({ "producer.properties": "bootstrap.servers=kafka1:9092\nacks=all\n" });
  expect(run(["map"], io, "0.0.0")).toBe(0);
  expect(io.stdout()).toMatch(/^No topic can be traced here/);
});

it.each(["mermaid", "svg"])("%s is a format of map alone", (format) => {
  const io = memoryIo(files);
  expect(run(["check", "--format", format], io, "0.0.0")).toBe(2);
});
