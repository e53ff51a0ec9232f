/** topic-replication-factor-one: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { topicReplicationFactorOne as rule } from "../../../server/src/rules/topic/replication-factor-one/rule.ts";
import { check } from "../../support/check.ts";
import { said } from "../../support/said.ts";

const topic =
  "One replica: when the disk that holds it dies, all records of the topic are lost, whatever acks says. Use 3.";
const connect = (key: string): string =>
  `${key}=1: Connect creates topics with a single replica, and when the disk that holds it dies, their records are lost. Use 3, or -1 for the cluster's default.`;
const development = "A hint only, because this looks like a single-node or development setup.";
const source = "name=orders\nconnector.class=io.debezium.connector.mysql.MySqlSourceConnector\n";

it("warns of a topic whose cluster is not known, with either spelling", () => {
  check(rule, `\nreplication.factor=1\n                   ^ warning: ${topic}\nretention.ms=604800000\n`);
  check(rule, `\nreplication-factor=1\n                   ^ warning: ${topic}\nretention.ms=604800000\n`);
});

it("warns of topics that a source connector has made, by default and in a group", () => {
  const key = "topic.creation.default.replication.factor";
  check(rule, `\n${source}${key}=1\n                                          ^ warning: ${connect(key)}\n`, {
    file: "connectors/orders.properties",
  });
  const group = "topic.creation.logs.replication.factor";
  check(rule, `\n${source}${group}=1\n                                       ^ warning: ${connect(group)}\n`, {
    file: "connectors/orders.properties",
  });
});

it("is a hint in tests and development folders", () =>
  check(rule, `\nreplication.factor=1\n                   ^ hint: ${topic} ${development}\nretention.ms=604800000\n`, {
    file: "src/test/resources/orders-topic.properties",
  }));

it("is silent for more copies, the cluster's default, a comment, and where the value is unknown", () => {
  for (const value of ["3", "-1", "${FACTOR}", "10", ""])
    check(rule, `#replication.factor=1\nreplication.factor=${value}\nretention.ms=604800000\n`);
  check(rule, `${source}topic.creation.default.replication.factor=-1\n`, { file: "connectors/orders.properties" });
});

describe("a custom resource", () => {
  const resource = (kind: string, name: string, spec: string, label = "") =>
    `apiVersion: kafka.strimzi.io/v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n${label}spec:\n${spec}---\n`;
  const label = "  labels:\n    strimzi.io/cluster: shop\n";
  const orders = resource("KafkaTopic", "orders", "  replicas: 1\n", label);
  const pool = (replicas: number) =>
    resource("KafkaNodePool", "pool", `  replicas: ${replicas}\n  roles: [broker]\n`, label);
  const kafka = resource(
    "Kafka",
    "shop",
    "  kafka:\n    config:\n      min.insync.replicas: 2\n      default.replication.factor: 3\n",
  );
  const severities = (text: string) =>
    said("k8s/kafka.yaml", text)
      .filter((line) => line.endsWith(rule.id))
      .map((line) => line.split(" ").at(-2));
  it("is an error in a cluster of several brokers, and beside a topic with several copies", () => {
    expect(severities(kafka + pool(3) + orders)).toEqual(["error"]);
    expect(severities(orders + resource("KafkaTopic", "bills", "  replicas: 3\n", label))).toEqual(["error"]);
    const config = "  replicas: 1\n  config:\n    min.insync.replicas: 2\n";
    expect(severities(resource("KafkaTopic", "orders", config))).toEqual(["error"]);
  });
  it("is a warning where the cluster is elsewhere, and silent beside one broker", () => {
    expect(severities(orders)).toEqual(["warning"]);
    expect(severities(orders + resource("KafkaTopic", "bills", "  replicas: 3\n"))).toEqual(["warning"]);
    expect(severities(kafka + pool(1) + orders)).toEqual([]);
  });
});
