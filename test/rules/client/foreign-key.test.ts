/** client-foreign-key: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { clientForeignKey as rule } from "../../../server/src/rules/client/foreign-key/rule.ts";
import { check } from "../../support/check.ts";

const producer = `bootstrap.servers=kafka1:9092,kafka2:9092
key.serializer=org.apache.kafka.common.serialization.StringSerializer
value.serializer=org.apache.kafka.common.serialization.StringSerializer
acks=all
`;

it("warns of what Java calls otherwise", () =>
  check(
    rule,
    `${producer}message.timeout.ms=5000
^^^^^^^^^^^^^^^^^^ warning: message.timeout.ms is a setting of librdkafka: Kafka's Java software does not know it, ignores it and starts.
`,
  ));

it("informs of what Java has not at all, has beside it, or may be the application's own", () => {
  check(
    rule,
    `${producer}statistics.interval.ms=1000
^^^^^^^^^^^^^^^^^^^^^^ info: statistics.interval.ms is a setting of librdkafka: Kafka's Java software does not know it, ignores it and starts.
`,
  );
  check(
    rule,
    `${producer}delivery.timeout.ms=300000
message.timeout.ms=5000
^^^^^^^^^^^^^^^^^^ info: message.timeout.ms is a setting of librdkafka: Kafka's Java software does not know it, ignores it and starts.
`,
  );
  check(
    rule,
    `${producer}sasl.username=orders
^^^^^^^^^^^^^ info: sasl.username is a setting of librdkafka: Kafka's Java software does not know it, ignores it and starts.
`,
  );
  check(
    rule,
    `${producer}debug=broker,topic
^^^^^ info: debug is a setting of librdkafka: Kafka's Java software does not know it, ignores it and starts.
`,
  );
});

it("informs of what only the connector can read", () =>
  check(
    rule,
    `name=s
connector.class=io.example.JdbcSinkConnector
topics=orders
ssl.ca.location=/etc/ca.pem
^^^^^^^^^^^^^^^ info: ssl.ca.location is a setting of librdkafka: neither Kafka Connect nor its clients read it. It has an effect only if the connector has a setting of this name.
`,
    { file: "sink.properties" },
  ));

it("speaks of a worker's clients under their prefix", () =>
  check(
    rule,
    `bootstrap.servers=k
group.id=c
offset.storage.topic=o
key.converter=x
producer.message.timeout.ms=5
^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: producer.message.timeout.ms is a setting of librdkafka: Kafka's Java software does not know it, ignores it and starts.
zookeeper.connect=zk:2181
^^^^^^^^^^^^^^^^^ info: zookeeper.connect is for brokers with ZooKeeper and for Kafka's clients before 2.0: here nobody reads it.
`,
    { file: "connect-distributed.properties" },
  ));

it("speaks in Spring's maps", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      properties:
        message.timeout.ms: 5000
        ^^^^^^^^^^^^^^^^^^ warning: message.timeout.ms is a setting of librdkafka: Kafka's Java software does not know it, ignores it and starts.
`,
    { file: "application.yml" },
  ));

it("says once what two clients of a file read", () =>
  check(
    rule,
    `${producer}group.id=g
key.deserializer=org.apache.kafka.common.serialization.StringDeserializer
enable.auto.commit=false
socket.keepalive.enable=true
^^^^^^^^^^^^^^^^^^^^^^^ info: socket.keepalive.enable is a setting of librdkafka: Kafka's Java software does not know it, ignores it and starts.
`,
    { file: "kafka.properties" },
  ));

it("leaves words that other software has, names with a rule of their own, and librdkafka's files alone", () => {
  check(
    rule,
    `${producer}debug=true
log_level=INFO
`,
  );
  check(
    rule,
    `${producer}request.required.acks=1
`,
  );
  check(rule, "bootstrap.servers=k\nmessage.timeout.ms=5000\n", { file: "producer.conf" });
});
