/** Links and their proofs: what ties clients, topics and connectors to clusters, and what must not. */
import { describe, expect, it } from "vitest";
import { systemOf } from "../../server/src/system/link.ts";
import { reader, strimziCluster, strimziTopic, writer } from "../support/shop.ts";
import { type Files, judge } from "../support/small-system.ts";

/** A compose file of three brokers and a client in a service of its own. */
function compose(client = "kafka-1:9092", quorum = "1@kafka-1:9093,2@kafka-2:9093"): string {
  const broker = (id: number): string => `  kafka-${id}:
    image: apache/kafka:3.9.0
    environment:
      KAFKA_NODE_ID: ${id}
      KAFKA_PROCESS_ROLES: broker,controller
      KAFKA_CONTROLLER_QUORUM_VOTERS: ${quorum}
      KAFKA_LISTENERS: PLAINTEXT://0.0.0.0:9092,CONTROLLER://0.0.0.0:9093
      KAFKA_ADVERTISED_LISTENERS: PLAINTEXT://kafka-${id}:9092,HOST://localhost:1909${id}
`;
  return `services:
${broker(1)}${broker(2)}  connect:
    image: confluentinc/cp-kafka-connect:7.6.1
    environment:
      CONNECT_BOOTSTRAP_SERVERS: ${client}
      CONNECT_GROUP_ID: connect
      CONNECT_CONFIG_STORAGE_TOPIC: configs
      CONNECT_OFFSET_STORAGE_TOPIC: offsets
      CONNECT_STATUS_STORAGE_TOPIC: status
`;
}

const producer = (address: string): string => `bootstrap.servers=${address}\nacks=all\nlinger.ms=5\n`;

/** For each client with a cluster: its file, how it is linked, and the file of the cluster. */
function links(files: Files): readonly string[] {
  const { system } = judge(files);
  return system.parties.flatMap((party) =>
    system.clustersFor(party).map(({ cluster, proofs }) => {
      const proof = proofs.map(({ kind, by }) => `${kind} ${by}`).join(", ");
      return `${party.uri} ${party.role}: ${proof} in ${cluster.brokers[0]?.uri} (${cluster.brokers.length})`;
    }),
  );
}

describe("a client and its cluster", () => {
  it("are linked by the name of a service, and brokers of one quorum are one cluster", () =>
    expect(links({ "docker-compose.yml": compose() })).toEqual([
      "docker-compose.yml connect-worker: address kafka-1:9092 in docker-compose.yml (2)",
    ]));

  it("are linked by an address that a broker advertises to its host", () =>
    expect(
      links({ "docker-compose.yml": compose("other:9092"), "app/producer.properties": producer("localhost:19092") }),
    ).toEqual(["app/producer.properties producer: address localhost:19092 in docker-compose.yml (2)"]));

  it("are linked by the longer names of a service of Kubernetes", () =>
    expect(
      links({
        "k8s/kafka.yaml": strimziCluster("shop"),
        "a/producer.properties": producer("shop-kafka-bootstrap.data.svc:9092"),
      }),
    ).toEqual(["a/producer.properties producer: address shop-kafka-bootstrap.data.svc:9092 in k8s/kafka.yaml (1)"]));

  it("are several links where two environments have it", () => {
    const files = { "envs/dev/k.yaml": strimziCluster("shop"), "envs/prod/k.yaml": strimziCluster("shop") };
    expect(links({ ...files, "producer.properties": producer("shop-kafka-bootstrap:9092") })).toHaveLength(2);
    expect(links({ ...files, "envs/prod/producer.properties": producer("shop-kafka-bootstrap:9092") })).toEqual([
      "envs/prod/producer.properties producer: address shop-kafka-bootstrap:9092 in envs/prod/k.yaml (1)",
    ]);
  });
});

describe("nothing links", () => {
  const cases: Readonly<Record<string, Files>> = {
    "another port": { "docker-compose.yml": compose("x:1"), "app/producer.properties": producer("localhost:29092") },
    "an address that is filled in later": {
      "docker-compose.yml": compose("x:1"),
      "a/producer.properties": producer("${KAFKA}"),
    },
    "the default of a placeholder": {
      "docker-compose.yml": compose("x:1"),
      "a/src/main/resources/application.yml":
        "spring:\n  kafka:\n    bootstrap-servers: ${KAFKA:kafka-1:9092}\n    producer:\n      acks: all\n",
    },
    "services of two compose files": {
      "docker-compose.yml": compose("x:1"),
      "docker-compose.apps.yml": `services:\n${compose().slice(compose().indexOf("  connect:"))}`,
    },
    "a neighbour's files": {
      "a/docker-compose.yml": compose("x:1"),
      "b/producer.properties": producer("kafka-1:9092"),
    },
    "tests and the rest": {
      "docker-compose.yml": compose("x:1"),
      "src/test/resources/producer.properties": producer("kafka-1:9092"),
    },
    "a client of production and a cluster for development": {
      "docker-compose.dev.yml": compose("x:1"),
      "conf/producer-prod.properties": producer("kafka-1:9092"),
    },
  };
  it.each(Object.entries(cases))("%s", (_, files) => expect(links(files)).toEqual([]));
});

it("two clusters in one file stay two, each with its own clients", () => {
  const mirror = compose("kafka-1:9092", "1@kafka-1:9093").replace(
    /(kafka-2:\n[\s\S]*?KAFKA_CONTROLLER_QUORUM_VOTERS: )\S+/,
    "$12@kafka-2:9093",
  );
  const { system } = judge({ "docker-compose.yml": mirror });
  expect(system.clusters.map(({ brokers }) => brokers.map(({ name }) => name))).toEqual([["kafka-1"], ["kafka-2"]]);
  expect(links({ "docker-compose.yml": mirror })).toEqual([
    "docker-compose.yml connect-worker: address kafka-1:9092 in docker-compose.yml (1)",
  ]);
});

describe("a topic", () => {
  it("is its cluster's by the label, and a client's by its name and that cluster", () => {
    const { system } = judge({
      "k8s/kafka.yaml": strimziCluster("shop"),
      "k8s/orders.yaml": strimziTopic("orders", "shop", 3),
      "a/src/main/resources/application.yml": writer("orders", "shop-kafka-bootstrap:9092"),
      "b/src/main/resources/application.yml": reader("orders", "mirror-kafka-bootstrap:9092"),
    });
    const of = (file: string): readonly string[] =>
      system.parties
        .filter(({ uri }) => uri.startsWith(file))
        .flatMap((party) => system.topicsNamed("orders", party))
        .flatMap(({ proofs }) => proofs.map(({ kind }) => kind));
    expect(of("a/")).toEqual(["name", "address"]);
    // The same name in another cluster is another topic.
    expect(of("b/")).toEqual([]);
  });
});

it("a connector is its worker's: by the label, else where there is one only", () => {
  const connector = (label: string): string => `apiVersion: kafka.strimzi.io/v1beta2
kind: KafkaConnector
metadata:
  name: archive
  labels:
    strimzi.io/cluster: ${label}
spec:
  class: org.apache.kafka.connect.file.FileStreamSinkConnector
  config:
    topics: orders
`;
  const worker = (name: string): string => `apiVersion: kafka.strimzi.io/v1beta2
kind: KafkaConnect
metadata:
  name: ${name}
spec:
  bootstrapServers: shop-kafka-bootstrap:9092
  config:
    group.id: ${name}
`;
  const kindOf = (files: Files): readonly string[] => {
    const { system } = judge(files);
    const sink = system.parties.find(({ role }) => role === "connect-sink");
    return sink === undefined
      ? []
      : system.workersFor(sink).map(({ worker: one, proofs }) => `${one.name} ${proofs[0]?.kind}`);
  };
  const two = { "k8s/a.yaml": worker("a"), "k8s/b.yaml": worker("b") };
  expect(kindOf({ ...two, "k8s/sink.yaml": connector("b") })).toEqual(["b label"]);
  expect(kindOf({ ...two, "k8s/sink.yaml": connector("c") })).toEqual([]);
  const json = JSON.stringify({
    "connector.class": "org.apache.kafka.connect.file.FileStreamSinkConnector",
    topics: "orders",
  });
  expect(kindOf({ "k8s/a.yaml": worker("a"), "connectors/sink.json": json })).toEqual(["a only"]);
  expect(kindOf({ ...two, "connectors/sink.json": json })).toEqual([]);
});

it("the same parties give the same links, whatever folder is open above them", () => {
  const files = { "docker-compose.yml": compose(), "app/producer.properties": producer("localhost:19091") };
  const { system } = judge(files);
  const moved = system.parties.map((party) => ({ ...party, uri: `file:///home/dev/test/${party.uri}` }));
  const again = systemOf(moved, ["file:///home/dev/test/"]);
  expect(again.parties.map((one) => again.clustersFor(one).length)).toEqual(
    system.parties.map((one) => system.clustersFor(one).length),
  );
});
