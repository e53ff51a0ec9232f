/** connect-client-key-unread: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { connectClientKeyUnread } from "../../../server/src/rules/connect/client-key-unread/rule.ts";
import { workerFile } from "../../../server/src/rules/shared/examples/connect.ts";
import { applyEdits } from "../../../server/src/syntax/text-edit.ts";
import { check } from "../../support/check.ts";

it("tells which settings of a worker no connector gets", () =>
  check(
    connectClientKeyUnread,
    `
bootstrap.servers=kafka1:9092,kafka2:9092
group.id=connect-orders
config.storage.topic=connect-configs
offset.storage.topic=connect-offsets
status.storage.topic=connect-status
max.request.size=2097152
^^^^^^^^^^^^^^^^ info: max.request.size without a prefix is for the worker's own clients at most: the clients of its connectors do not get it. Write producer.max.request.size.
interceptor.classes=com.example.Audit
^^^^^^^^^^^^^^^^^^^ info: interceptor.classes without a prefix is for the worker's own clients at most: the clients of its connectors do not get it. Write producer.interceptor.classes, consumer.interceptor.classes.
producer.override.linger.ms=5
^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: producer.override.linger.ms has no effect: override is only for the configurations of connectors. In a worker's file the name is producer.linger.ms.
consumer.max.poll.records=100
admin.overrides.retries=3
^^^^^^^^^^^^^^^^^^^^^^^ warning: Kafka Connect does not know admin.overrides.retries and gives it to no client. The name is admin.retries.
session.timeout.ms=30000
`,
    { file: "connect-distributed.properties" },
  ));

it("tells which settings of a connector reach nobody", () =>
  check(
    connectClientKeyUnread,
    `
name=orders
connector.class=com.example.OrdersSink
topics=orders
max.poll.records=100
^^^^^^^^^^^^^^^^ info: Kafka Connect does not give max.poll.records to the clients of this connector: from a connector it accepts only consumer.override.max.poll.records. The default stays, unless the connector itself reads this name.
consumer.max.poll.interval.ms=900000
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Kafka Connect does not give consumer.max.poll.interval.ms to the clients of this connector: from a connector it accepts only consumer.override.max.poll.interval.ms. The default stays, unless the connector itself reads this name.
consumer.overide.fetch.min.bytes=1
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Kafka Connect does not know consumer.overide.fetch.min.bytes and gives it to no client. The name is consumer.override.fetch.min.bytes.
consumer.override.max.partition.fetch.bytes=2097152
batch.size=500
retries=3
consumer.url=http://orders:80
producer.linger.ms=5
^^^^^^^^^^^^^^^^^^ warning: Kafka Connect does not give producer.linger.ms to the clients of this connector: from a connector it accepts only producer.override.linger.ms. The default stays, unless the connector itself reads this name.
`,
    { file: "orders-sink.properties" },
  ));

it("knows what prefixes are meant for, and what belongs to a connector", () => {
  check(
    connectClientKeyUnread,
    `
bootstrap.servers=kafka1:9092,kafka2:9092
config.storage.topic=connect-configs
offset.storage.topic=connect-offsets
status.storage.topic=connect-status
producers.acks=0
^^^^^^^^^^^^^^ warning: Kafka Connect does not know producers.acks and gives it to no client. The name is producer.acks.
consumer_max_poll_records=5
^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Kafka Connect does not know consumer_max_poll_records and gives it to no client. The name is consumer.max.poll.records.
override.producer.linger.ms=5
^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Kafka Connect does not know override.producer.linger.ms and gives it to no client. The name is producer.linger.ms.
tasks.max=3
^^^^^^^^^ info: tasks.max belongs to a connector's configuration: from a worker's file no connector gets it.
errors.tolerance=all
^^^^^^^^^^^^^^^^ info: errors.tolerance belongs to a connector's configuration: from a worker's file no connector gets it.
`,
    { file: "connect-distributed.properties" },
  );
  check(
    connectClientKeyUnread,
    `
name=orders
connector.class=com.example.OrdersSink
topics=orders
consumers.override.max.poll.records=100
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Kafka Connect does not know consumers.override.max.poll.records and gives it to no client. The name is consumer.override.max.poll.records.
override.consumer.fetch.min.bytes=1
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Kafka Connect does not know override.consumer.fetch.min.bytes and gives it to no client. The name is consumer.override.fetch.min.bytes.
producers.url=http://orders:80
`,
    { file: "orders-sink.properties" },
  );
});

it("is silent where the right name is written too", () =>
  check(
    connectClientKeyUnread,
    `
name=orders
connector.class=com.example.OrdersSink
topics=orders
max.poll.records=100
consumer.override.max.poll.records=100
`,
    { file: "orders-sink.properties" },
  ));

it("gives no fix where the right name is taken, or two are meant", () => {
  const fixesOf = (lines: string) => {
    const text = `${workerFile}${lines}\n`;
    const { findings } = analyze([parse({ uri: "connect-distributed.properties", text })], {
      rules: [connectClientKeyUnread],
    });
    return findings.flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, edits)));
  };
  expect(fixesOf("producers.linger.ms=5")).toEqual([`${workerFile}producer.linger.ms=5\n`]);
  expect(fixesOf("producers.linger.ms=5\nproducer.linger.ms=0")).toEqual([]);
  expect(fixesOf("interceptor.classes=com.example.Audit")).toEqual([]);
});

it("is silent in a worker's file where the right name is written too", () =>
  check(connectClientKeyUnread, `${workerFile}max.request.size=2097152\nproducer.max.request.size=2097152\n`, {
    file: "connect-distributed.properties",
  }));

it.each(["tasks.max", "connector.class", "topics", "topics.regex", "errors.log.enable"])(
  "knows that %s is a connector's",
  (key) =>
    check(
      connectClientKeyUnread,
      `# kafka-lossless: role=connect-worker\n${workerFile}${key}=1\n${"^".repeat(key.length)} info: ${key} belongs to a connector's configuration: from a worker's file no connector gets it.\n`,
      { file: "connect-distributed.properties" },
    ),
);

it.each(["com.example.ReplicatorSourceConnector", "org.apache.kafka.connect.mirror.MirrorSourceConnector"])(
  "is silent about connectors that build Kafka clients of their own: %s",
  (name) =>
    check(
      connectClientKeyUnread,
      `
name=mirror
connector.class=${name}
source.cluster.bootstrap.servers=a:9092
target.cluster.bootstrap.servers=b:9092
consumer.max.poll.records=100
acks=all
`,
      { file: "mirror-source.properties" },
    ),
);

it("reads a connector in JSON, a worker of an image and Strimzi's resources", () => {
  check(
    connectClientKeyUnread,
    `
{
  "name": "orders",
  "config": {
    "connector.class": "com.example.OrdersSource",
    "producer.max.request.size": "2097152",
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Kafka Connect does not give producer.max.request.size to the clients of this connector: from a connector it accepts only producer.override.max.request.size. The default stays, unless the connector itself reads this name.
    "acks": "1"
    ^^^^^^ info: Kafka Connect does not give acks to the clients of this connector: from a connector it accepts only producer.override.acks. The default stays, unless the connector itself reads this name.
  }
}
`,
    { file: "orders.json" },
  );
  check(
    connectClientKeyUnread,
    `
services:
  connect:
    image: confluentinc/cp-kafka-connect:7.6.1
    environment:
      CONNECT_BOOTSTRAP_SERVERS: kafka:9092
      CONNECT_GROUP_ID: connect
      CONNECT_CONFIG_STORAGE_TOPIC: configs
      CONNECT_OFFSET_STORAGE_TOPIC: offsets
      CONNECT_STATUS_STORAGE_TOPIC: statuses
      CONNECT_MAX_REQUEST_SIZE: 2097152
      ^^^^^^^^^^^^^^^^^^^^^^^^ info: max.request.size without a prefix is for the worker's own clients at most: the clients of its connectors do not get it. Write producer.max.request.size.
      CONNECT_CONSUMER_OVERRIDE_MAX_POLL_RECORDS: 5
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: consumer.override.max.poll.records has no effect: override is only for the configurations of connectors. In a worker's file the name is consumer.max.poll.records.
`,
    { file: "compose.yaml" },
  );
  check(
    connectClientKeyUnread,
    `
apiVersion: kafka.strimzi.io/v1beta2
kind: KafkaConnector
metadata:
  name: orders
spec:
  class: com.example.OrdersSink
  tasksMax: 1
  config:
    topics: orders
    consumer.max.poll.records: 100
    ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Kafka Connect does not give consumer.max.poll.records to the clients of this connector: from a connector it accepts only consumer.override.max.poll.records. The default stays, unless the connector itself reads this name.
`,
    { file: "connector.yaml" },
  );
});
