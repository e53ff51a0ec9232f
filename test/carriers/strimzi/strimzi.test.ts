/** Strimzi's custom resources: what each sets up, in which release, and fixes in its own spelling. */
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { effectiveTables } from "../../../server/src/analysis/effective-table.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { showInterval } from "../../../server/src/kafka/version.ts";
import { labels } from "../../support/complete.ts";
import { fixed, said } from "../../support/said.ts";

const file = "k8s/kafka.yaml";
const head = (kind: string, name: string) =>
  `apiVersion: kafka.strimzi.io/v1beta2\nkind: ${kind}\nmetadata:\n  name: ${name}\n  labels:\n    strimzi.io/cluster: main\nspec:\n`;
const cluster = (config: string, replicas = 3) =>
  `${head("Kafka", "main")}  kafka:\n    version: 3.7.1\n    replicas: ${replicas}\n    config:\n      default.replication.factor: 3\n${config}`;
const read = (text: string) => analyze([parse({ uri: file, text })]);

describe("what is read", () => {
  it("a cluster, with its release", () => {
    const text = cluster("      unclean.leader.election.enable: true\n");
    const { components, versions } = read(text);
    const [broker] = components;
    expect(broker?.role).toBe("broker");
    expect(broker === undefined ? "" : showInterval(versions(broker).broker.interval)).toBe("3.7.1");
    expect(said(file, text)).toContain('13 "true" error broker-unclean-leader-election');
  });
  it("one broker is a development setup, by the cluster or by its node pools", () => {
    const severity = (text: string) =>
      read(text).findings.find(({ rule }) => rule === "broker-min-insync-replicas-one")?.severity;
    const one = "      min.insync.replicas: 1\n";
    const pool = `---\n${head("KafkaNodePool", "brokers")}  replicas: 1\n  roles:\n    - broker\n`;
    expect(severity(cluster(one))).toBe("warning");
    expect(severity(cluster(one, 1))).toBe("hint");
    expect(severity(cluster(one).replace("    replicas: 3\n", "") + pool)).toBe("hint");
  });
  it("a topic, by the name that Kafka knows", () => {
    const { components } = read(
      `${head("KafkaTopic", "orders.v1")}  topicName: Orders\n  replicas: 3\n  config:\n    retention.ms: 1\n`,
    );
    expect(components.map(({ role, name }) => `${role} ${name}`)).toEqual(["topic Orders"]);
  });
  it("Connect, a connector and the bridge", () => {
    const text = [
      `${head("KafkaConnect", "connect")}  config:\n    config.storage.replication.factor: 1\n`,
      `${head("KafkaConnector", "sink")}  class: org.example.JdbcSinkConnector\n  config:\n    topics: orders\n    errors.tolerance: all\n`,
      `${head("KafkaBridge", "bridge")}  producer:\n    config:\n      acks: 0\n`,
    ].join("---\n");
    expect(read(text).components.map(({ role }) => role)).toEqual(["connect-worker", "connect-sink", "producer"]);
    expect(said(file, text).map((line) => line.split(" ").at(-1))).toEqual([
      "connect-internal-topics-replication-one",
      "connect-sink-tolerance-all-without-dlq",
      "producer-acks-zero",
    ]);
  });
  it("each mirror is a flow", () => {
    const text = `${head("KafkaMirrorMaker2", "mm")}  mirrors:\n    - sourceCluster: a\n      targetCluster: b\n      sourceConnector:\n        config:\n          replication.factor: 1\n`;
    expect(read(text).components.map(({ name }) => name)).toEqual(["a->b"]);
    expect(said(file, text)).toEqual(['13 "1" info mm2-replication-factor-low']);
  });
  const weak = "      config:\n        offset.storage.replication.factor: 1\n        producer.acks: 1\n";
  it.each([
    [
      "the target of all mirrors",
      `  target:\n    alias: b\n${weak.replaceAll(/^ {2}/gm, "")}  mirrors:\n    - source: {alias: a}\n      topicsPattern: .*\n`,
    ],
    [
      "the cluster that older resources connect to",
      `  connectCluster: b\n  clusters:\n    - alias: a\n      config: {producer.acks: 0}\n    - alias: b\n${weak}  mirrors:\n    - {sourceCluster: a, targetCluster: b}\n`,
    ],
  ])("the worker of all mirrors, by %s", (_, spec) => {
    const text = `${head("KafkaMirrorMaker2", "mm")}${spec}`;
    const { components } = read(text);
    expect(components.map(({ role, name }) => `${role} ${name}`)).toEqual(["connect-worker mm", "mirror-maker a->b"]);
    expect(said(file, text).map((line) => line.replace(/^\d+ /, ""))).toEqual([
      '"1" warning connect-internal-topics-replication-one',
      '"1" warning connect-worker-producer-weakened',
    ]);
  });
  it("the elements of a List", () => {
    const topic =
      "  - apiVersion: kafka.strimzi.io/v1\n    kind: KafkaTopic\n    metadata: {name: t}\n    spec: {replicas: 1}\n";
    expect(said(file, `apiVersion: v1\nkind: List\nitems:\n${topic}`)[0]).toMatch(
      /^7 "1" .* topic-replication-factor-one$/,
    );
  });
});

describe("what is none", () => {
  it.each([
    ["another group", head("Kafka", "x").replace("kafka.strimzi.io", "example.org")],
    ["another kind", `${head("KafkaUser", "x")}  authentication:\n    type: tls\n`],
    ["a template", `${head("KafkaTopic", "{{ .Values.name }}")}  replicas: {{ .Values.replicas }}\n`],
    ["a broken resource", `${head("KafkaTopic", "x")}  config:\n  - [\n`],
  ])("%s", (_, text) => expect(said(file, text)).toEqual([]));
});

describe("a fix", () => {
  it("several settings stand in one config, where there was none", () => {
    const text = `${head("Kafka", "main")}  kafka:\n    version: 3.9.2\n    replicas: 3\n    storage:\n      type: persistent-claim\n`;
    const after = parseYaml(fixed(file, text)) as { spec: { kafka: { config: unknown } } };
    expect(after.spec.kafka.config).toEqual({ "default.replication.factor": 3, "min.insync.replicas": 2 });
  });

  it("keeps numbers and booleans what they are, and stays in the map", () => {
    const text = cluster("      min.insync.replicas: 1\n      unclean.leader.election.enable: true\n");
    const after = parseYaml(fixed(file, text)) as { spec: { kafka: { config: unknown } } };
    expect(after.spec.kafka.config).toEqual({
      "default.replication.factor": 3,
      "min.insync.replicas": 2,
      "unclean.leader.election.enable": false,
    });
  });
  it("renames a key where it stands", () => {
    const text = `${head("KafkaTopic", "orders")}  replicas: 3\n  config:\n    retentionn.ms: 604800000\n`;
    expect(fixed(file, text)).toBe(text.replace("retentionn", "retention"));
  });
});

it("completion knows where it is", () => {
  expect(labels(cluster("      $0\n"), { file })).toContain("min.insync.replicas");
  expect(
    labels(`${head("KafkaTopic", "o")}  replicas: 3\n  config:\n    retention.ms: 1\n    $0\n`, { file }),
  ).toContain("cleanup.policy");
});

describe("what the operator writes where the resource is silent", () => {
  const kafka = (api: string, version: string) =>
    `apiVersion: kafka.strimzi.io/${api}\nkind: Kafka\nmetadata:\n  name: shop\nspec:\n  kafka:\n    version: ${version}\n    config:\n      default.replication.factor: 3\n`;
  const minimum = (text: string) => {
    const analysis = analyze([parse({ uri: "k8s/kafka.yaml", text })]);
    return effectiveTables(analysis)[0]?.settings.find(({ key }) => key === "min.insync.replicas")?.origin;
  };
  it("is known where only operators that write it take the resource", () => {
    expect(minimum(kafka("v1", "4.1.0"))).toBe("framework-default");
    expect(minimum(kafka("v1beta2", "3.9.0"))).toBe("kafka-default");
  });
});
