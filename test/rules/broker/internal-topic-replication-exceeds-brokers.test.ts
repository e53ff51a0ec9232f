/** broker-internal-topic-replication-exceeds-brokers: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerInternalTopicReplicationExceedsBrokers as rule } from "../../../server/src/rules/broker/internal-topic-replication-exceeds-brokers/rule.ts";
import { check } from "../../support/check.ts";

const more =
  "If this node is the only broker, the topic for committed offsets cannot be created with 3 copies: groups wait for a coordinator and read nothing. Set 1 on a single node.";
const alone =
  "node.id=1\ncontroller.quorum.voters=1@localhost:9093\nadvertised.listeners=PLAINTEXT://localhost:9092\nlog.dirs=/data\n";

it("informs where the only broker wants three copies", () =>
  check(
    rule,
    `\nprocess.roles=broker,controller\n${alone}offsets.topic.replication.factor=3\n                                 ^ info: ${more}\n`,
  ));

it("warns about the default", () =>
  check(rule, `\nprocess.roles=broker,controller\n^^^^^^^^^^^^^ warning: ${more}\n${alone}`));

it("is silent for one copy, a comment beside it, and where the value is unknown", () => {
  check(rule, `process.roles=broker,controller\n${alone}offsets.topic.replication.factor=1\n`);
  check(
    rule,
    `process.roles=broker,controller\n${alone}#offsets.topic.replication.factor=3\noffsets.topic.replication.factor=1\n`,
  );
  check(rule, `process.roles=broker,controller\n${alone}offsets.topic.replication.factor=\${FACTOR}\n`);
});

it("is silent wherever there may be more brokers", () => {
  const rest = "node.id=1\nlog.dirs=/data\noffsets.topic.replication.factor=3\n";
  const own = "advertised.listeners=PLAINTEXT://localhost:9092\n";
  check(rule, `process.roles=broker,controller\n${rest}controller.quorum.voters=1@kafka1:9093\n${own}`);
  check(
    rule,
    `process.roles=broker,controller\n${rest}controller.quorum.voters=1@localhost:9093,2@localhost:9094\n${own}`,
  );
  check(
    rule,
    `process.roles=broker,controller\n${rest}controller.quorum.voters=1@localhost:9093\nadvertised.listeners=PLAINTEXT://kafka1:9092\n`,
  );
  check(rule, `process.roles=broker\n${rest}controller.quorum.voters=1@localhost:9093\n${own}`);
  check(
    rule,
    `broker.id=0\nzookeeper.connect=localhost:2181\n${own}log.dirs=/data\noffsets.topic.replication.factor=3\n`,
  );
});

it("informs about the default of a node that is reached from other hosts, and warns where a file has the whole cluster", () => {
  check(
    rule,
    `
process.roles=broker,controller
^^^^^^^^^^^^^ info: If this node is the only broker, the topic for committed offsets cannot be created with 3 copies: groups wait for a coordinator and read nothing. Set 1 on a single node.
node.id=1
controller.quorum.bootstrap.servers=kafka1:9093
listeners=PLAINTEXT://:9092,CONTROLLER://:9093
log.dirs=/data
`,
  );
  check(
    rule,
    `
apiVersion: kafka.strimzi.io/v1beta2
kind: Kafka
metadata:
  name: orders
spec:
  kafka:
    replicas: 1
    config:
    ^^^^^^ warning: If this node is the only broker, the topic for committed offsets cannot be created with 3 copies: groups wait for a coordinator and read nothing. Set 1 on a single node.
      num.partitions: 3
`,
    { file: "kafka.yaml" },
  );
  check(
    rule,
    `
services:
  kafka:
  ^^^^^ warning: If this node is the only broker, the topic for committed offsets cannot be created with 3 copies: groups wait for a coordinator and read nothing. Set 1 on a single node.
    image: confluentinc/cp-kafka:7.6.1
    environment:
      KAFKA_NODE_ID: 1
      KAFKA_PROCESS_ROLES: broker,controller
      KAFKA_CONTROLLER_QUORUM_VOTERS: 1@kafka:9093
      KAFKA_LISTENERS: PLAINTEXT://:9092,CONTROLLER://:9093
      KAFKA_ADVERTISED_LISTENERS: PLAINTEXT://kafka:9092
`,
    { file: "compose.yaml" },
  );
});

it("is silent where the topics too are to have several copies: the file counts on brokers that it does not name", () => {
  const two = `process.roles=broker,controller\n${alone}offsets.topic.replication.factor=2\n`;
  check(rule, `${two}default.replication.factor=2\n`);
  check(rule, `${two}min.insync.replicas=2\n`);
});
