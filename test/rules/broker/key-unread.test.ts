/** broker-key-unread: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerKeyUnread } from "../../../server/src/rules/broker/key-unread/rule.ts";
import { check } from "../../support/check.ts";

it("warns about addresses under old names since 3.0, and hints where listeners stand beside them", () =>
  check(
    brokerKeyUnread,
    `
broker.id=1
zookeeper.connect=zk1:2181
log.dirs=/data
listeners=PLAINTEXT://:9092
port=9092
^^^^ hint: Since 3.0 brokers do not read port, and before 3.0 listeners takes precedence. Remove the line.
advertised.host.name=kafka1
^^^^^^^^^^^^^^^^^^^^ warning: Since 3.0 brokers do not read advertised.host.name: this one listens on and advertises other addresses. Use advertised.listeners.
`,
    { file: "server.properties", pins: { broker: "3.5" } },
  ));

it("is an info where no release is known, and silent before 3.0", () => {
  check(
    brokerKeyUnread,
    `
broker.id=1
zookeeper.connect=zk1:2181
log.dirs=/data
advertised.host.name=kafka1
^^^^^^^^^^^^^^^^^^^^ info: Since 3.0 brokers do not read advertised.host.name: this one listens on and advertises other addresses. Use advertised.listeners. This holds for Kafka brokers >=3.0.
`,
    { file: "server.properties" },
  );
  check(brokerKeyUnread, "broker.id=1\nzookeeper.connect=zk1:2181\nlog.dirs=/data\nadvertised.host.name=kafka1\n", {
    file: "server.properties",
    pins: { broker: "2.8" },
  });
});

it("is silent about an image of which no release is known", () =>
  check(
    brokerKeyUnread,
    `
services:
  kafka:
    image: wurstmeister/kafka
    environment:
      KAFKA_ADVERTISED_HOST_NAME: kafka
      KAFKA_ZOOKEEPER_CONNECT: zookeeper:2181
`,
    { file: "compose.yaml" },
  ));

it("warns about a version of metadata in a file", () =>
  check(
    brokerKeyUnread,
    `
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@kafka1:9093
metadata.version=abc
^^^^^^^^^^^^^^^^ warning: No broker reads metadata.version from its file: the cluster keeps it. It is set when storage is formatted, and raised with kafka-features.
`,
    { file: "server.properties" },
  ));
