/** client-key-in-wrong-role: where it speaks, and where it must stay silent. */
import { describe, it } from "vitest";
import { clientKeyInWrongRole } from "../../../server/src/rules/client/key-in-wrong-role/rule.ts";
import { check } from "../../support/check.ts";

it("warns of a consumer's and a topic's setting in a producer's file", () =>
  check(
    clientKeyInWrongRole,
    `
bootstrap.servers=kafka:9092
acks=all
isolation.level=read_committed
^^^^^^^^^^^^^^^ warning: isolation.level is a consumer setting: a producer ignores it. Remove it here and set it where the records are read.
min.insync.replicas=2
^^^^^^^^^^^^^^^^^^^ warning: min.insync.replicas is decided by the topic, not by the producer: a producer ignores it. Remove it here and set it on the topic.
`,
    { file: "producer.properties" },
  ));

it("warns of a producer's setting in a consumer's file", () =>
  check(
    clientKeyInWrongRole,
    `
bootstrap.servers=kafka:9092
group.id=orders
acks=all
^^^^ warning: acks is a producer setting: a consumer ignores it. Remove it here and set it where the records are written.
`,
    { file: "order-consumer.properties" },
  ));

it("warns of client settings in a broker's file", () =>
  check(
    clientKeyInWrongRole,
    `
broker.id=1
log.dirs=/var/lib/kafka
zookeeper.connect=zk1:2181
isolation.level=read_committed
^^^^^^^^^^^^^^^ warning: isolation.level is a consumer setting: a broker ignores it and cannot give it to its clients. Remove it here and set it in each consumer.
acks=all
^^^^ warning: acks is a producer setting: a broker ignores it and cannot give it to its clients. Remove it here and set it in each producer.
min.insync.replicas=2
num.io.threads=8
`,
    { file: "server.properties" },
  ));

it("warns in Spring's own map of a client, whatever the value", () =>
  check(
    clientKeyInWrongRole,
    `
spring:
  kafka:
    producer:
      acks: all
      properties:
        isolation.level: \${ISOLATION}
        ^^^^^^^^^^^^^^^ warning: isolation.level is a consumer setting: a producer ignores it. Remove it here and set it where the records are read.
`,
    { file: "application.yml" },
  ));

describe("is silent", () => {
  it("in a file for several clients", () => {
    const text =
      "bootstrap.servers=kafka:9092\nacks=all\nlinger.ms=5\nbatch.size=1\nbuffer.memory=1\nisolation.level=read_committed\n";
    for (const file of [
      "common.properties",
      "client.properties",
      "kafka.properties",
      "producer-consumer.properties",
      "shared-producer.properties",
    ]) {
      check(clientKeyInWrongRole, text, { file });
    }
  });

  it("where a whole consumer stands in a file named after the producer: its own code reads both", () =>
    check(
      clientKeyInWrongRole,
      "bootstrap.servers=kafka:9092\nacks=all\nlinger.ms=5\ngroup.id=orders\nvalue.deserializer=org.apache.kafka.common.serialization.StringDeserializer\nenable.auto.commit=false\nauto.offset.reset=earliest\n",
      { file: "producer.properties" },
    ));

  it("in Spring's map for all clients", () =>
    check(
      clientKeyInWrongRole,
      "spring.kafka:\n  producer.acks: all\n  consumer.group-id: a\n  properties.isolation.level: read_committed\n",
      {
        file: "application.yml",
      },
    ));

  it("in Connect's and Streams' files, with prefixes or without", () => {
    check(clientKeyInWrongRole, "offset.storage.topic=o\nconfig.storage.topic=c\nproducer.acks=all\nacks=all\n", {
      file: "connect-distributed.properties",
    });
    check(
      clientKeyInWrongRole,
      "application.id=a\nbootstrap.servers=k:9092\nacks=all\nisolation.level=read_committed\n",
      { file: "streams.properties" },
    );
  });

  it("for what both know, for other keys, and for a comment", () =>
    check(
      clientKeyInWrongRole,
      "bootstrap.servers=kafka:9092\nacks=all\nretries=3\ngroup.id=a\nsession.timeout.ms=1\n#isolation.level=x\n",
      {
        file: "producer.properties",
      },
    ));
});
