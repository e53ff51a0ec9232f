/** container-variable-sets-nothing: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { containerVariableSetsNothing } from "../../../server/src/rules/container/variable-sets-nothing/rule.ts";
import { check } from "../../support/check.ts";
import { said } from "../../support/said.ts";

const service = (image: string, variable: string): string =>
  `services:\n  kafka:\n    image: ${image}\n    environment:\n      KAFKA_CFG_NUM_PARTITIONS: 3\n      KAFKA_NUM_PARTITIONS: 3\n      ${variable}`;
const options = { file: "docker-compose.yml" };

describe("speaks", () => {
  it("of a misspelt variable", () =>
    check(
      containerVariableSetsNothing,
      `
services:
  kafka:
    image: apache/kafka:3.9.0
    environment:
      KAFKA_NUM_PARTITIONS: 3
      KAFKA_MIN_INSYNC_REPLICA: 2
      ^^^^^^^^^^^^^^^^^^^^^^^^ warning: KAFKA_MIN_INSYNC_REPLICA becomes min.insync.replica, which Kafka does not know: it has no effect, and the default of min.insync.replicas stays in force. Rename it to KAFKA_MIN_INSYNC_REPLICAS.
`,
      options,
    ));
  it("of a variable without the image's prefix", () =>
    check(
      containerVariableSetsNothing,
      `
services:
  kafka:
    image: bitnami/kafka:3.7
    environment:
      KAFKA_CFG_NUM_PARTITIONS: 3
      KAFKA_MIN_INSYNC_REPLICAS: 2
      ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This image does not hand KAFKA_MIN_INSYNC_REPLICAS to Kafka: it has no effect. KAFKA_CFG_MIN_INSYNC_REPLICAS is the variable that it reads.
      KAFKA_CFG_LOG_DIRS: /data
`,
      options,
    ));
});

describe("of the containers of Kubernetes", () => {
  const head =
    "apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: kafka\nspec:\n  replicas: 3\n  template:\n    spec:\n      containers:\n        - name: kafka\n";
  const misspelt = "KAFKA_MIN_INSYNC_REPLICA";
  const says =
    "KAFKA_MIN_INSYNC_REPLICA becomes min.insync.replica, which Kafka does not know: it has no effect, and the default of min.insync.replicas stays in force. Rename it to KAFKA_MIN_INSYNC_REPLICAS.";
  it("where the variable is named", () =>
    check(
      containerVariableSetsNothing,
      `
${head}          image: docker.io/apache/kafka:3.9.0@sha256:00
          env:
            - name: ${misspelt}
                    ^^^^^^^^^^^^^^^^^^^^^^^^ warning: ${says}
              value: "2"
            - name: KAFKA_HEAP_OPTS
              value: -Xmx1g
`,
      { file: "k8s/kafka.yaml" },
    ));
  it.each([
    "apache/kafka",
    "registry.example.org/apache/kafka-native:3.9.0",
    "confluentinc/cp-kafka:7.6.0",
    "confluentinc/cp-server@sha256:00",
    "wurstmeister/kafka:2.13-2.8.1",
    "quay.io/debezium/kafka:2.7",
  ])("of %s", (image) => {
    const text = `services:\n  kafka:\n    image: ${image}\n    environment:\n      ${misspelt}: 2\n`;
    expect(said("docker-compose.yml", text).filter((line) => line.includes("sets-nothing"))).toEqual([
      '5 "KAFKA_MIN_INSYNC_REPLICA" warning container-variable-sets-nothing',
    ]);
  });
  it.each(["bitnami/kafka:3.7", "ghcr.io/bitnamilegacy/kafka:3.7"])("of %s", (image) => {
    const text = `services:\n  kafka:\n    image: ${image}\n    environment:\n      KAFKA_CFG_MIN_INSYNC_REPLICA: 2\n`;
    expect(said("docker-compose.yml", text).filter((line) => line.includes("sets-nothing"))).toHaveLength(1);
  });
  it.each(["confluentinc/cp-kafka-connect:7.6.0", "debezium/connect:2.7"])("of %s", (image) => {
    const text = `services:\n  connect:\n    image: ${image}\n    environment:\n      CONNECT_OFFSET_STORAGE_REPLICATION_FACTORS: 3\n`;
    expect(said("docker-compose.yml", text).filter((line) => line.includes("sets-nothing"))).toHaveLength(1);
  });
});

describe("is silent", () => {
  it.each([
    ["on the image's own variables", service("apache/kafka:3.9.0", "KAFKA_HEAP_OPTS: -Xmx1g")],
    ["on a name that is near to none", service("apache/kafka:3.9.0", "KAFKA_CREATE_TOPICS: a:1:1")],
    ["on a listener's settings", service("apache/kafka:3.9.0", "KAFKA_LISTENER_NAME_CLIENT_SSL_KEYSTORE_LOCATION: /k")],
    ["on an unknown image", service("example/kafka:1", "KAFKA_MIN_INSYNC_REPLICA: 2")],
  ])("%s", (_, text) => check(containerVariableSetsNothing, text, options));
});
