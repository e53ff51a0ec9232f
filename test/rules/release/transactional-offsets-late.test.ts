/** release-transactional-offsets-late: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { releaseTransactionalOffsetsLate as rule } from "../../../server/src/rules/release/transactional-offsets-late/rule.ts";
import { check } from "../../support/check.ts";

const broker = `process.roles=broker
node.id=1
controller.quorum.voters=10@c1:9093,11@c2:9093,12@c3:9093
log.dirs=/var/lib/kafka
`;

it("informs about a broker of an affected release", () =>
  check(
    rule,
    `
process.roles=broker
^^^^^^^^^^^^^ info: In this release a transaction counts as complete before its offsets can be read: where offsets are committed in transactions, records can be processed twice (KAFKA-17507). Repaired in 3.9.1. The release is Kafka 3.9.0.
node.id=1
controller.quorum.voters=10@c1:9093,11@c2:9093,12@c3:9093
log.dirs=/var/lib/kafka
`,
    { pins: { broker: "3.9.0" } },
  ));

it("points at the version in a custom resource", () =>
  check(
    rule,
    `
apiVersion: kafka.strimzi.io/v1beta2
kind: Kafka
metadata:
  name: orders
spec:
  kafka:
    version: 3.8.0
             ^^^^^ info: In this release a transaction counts as complete before its offsets can be read: where offsets are committed in transactions, records can be processed twice (KAFKA-17507). Repaired in 3.9.1. The release is Kafka 3.8.0, as kafka.yaml says.
    replicas: 3
    config:
      min.insync.replicas: 2
      default.replication.factor: 3
`,
    { file: "k8s/kafka.yaml" },
  ));

it("is silent about a vendor's build, which may be repaired", () =>
  check(
    rule,
    `
services:
  kafka1:
    image: confluentinc/cp-kafka:7.6.1
    environment:
      KAFKA_PROCESS_ROLES: broker
      KAFKA_NODE_ID: 1
      KAFKA_CONTROLLER_QUORUM_VOTERS: 10@c1:9093,11@c2:9093,12@c3:9093
      KAFKA_ADVERTISED_LISTENERS: PLAINTEXT://kafka1:9092
`,
    { file: "deploy/compose.yml" },
  ));

it("is silent about repaired releases, one node for development, and where the release is not known", () => {
  check(rule, broker, { pins: { broker: "3.9.1" } });
  check(rule, broker, { pins: { broker: "4.0.0" } });
  check(rule, broker, { pins: { broker: "3.9" } });
  check(rule, broker);
  check(rule, broker, { pins: { broker: "3.9.0" }, file: "docker/server.properties" });
});
