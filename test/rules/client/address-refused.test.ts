/** client-address-refused: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { clientAddressRefused as rule } from "../../../server/src/rules/client/address-refused/rule.ts";
import { check } from "../../support/check.ts";

const producer = (servers: string): string => `bootstrap.servers=${servers}\nacks=all\n`;
const below = (servers: string, said: string, severity = "error"): string =>
  `bootstrap.servers=${servers}\n                  ${"^".repeat(servers.length)} ${severity}: ${said}\nacks=all\n`;

it.each([
  ["kafka1", "The client will not start: kafka1 in bootstrap.servers has no port. Write host:port."],
  [
    "PLAINTEXT://kafka1",
    "The client will not start: PLAINTEXT://kafka1 in bootstrap.servers has no port. Write host:port.",
  ],
  [
    "kafka1:9092,kafka2:99999",
    "The client will not start: the port of kafka2:99999 in bootstrap.servers is above 65535.",
  ],
  ["zk1:2181/kafka", "The client will not start: zk1:2181/kafka in bootstrap.servers is not of the form host:port."],
  ['"kafka1:9092"', 'The client will not start: "kafka1:9092" in bootstrap.servers is not of the form host:port.'],
  [
    "kafka1:9092 # ours",
    "The client will not start: kafka1:9092 # ours in bootstrap.servers is not of the form host:port.",
  ],
  [",", "The client will not start: bootstrap.servers names no address."],
])("every release refuses %s", (servers, said) => {
  for (const clients of ["2.0", "3.9.2"]) check(rule, below(servers, said), { pins: { clients } });
});

const partly = (entry: string, used: string): string =>
  `${entry} in bootstrap.servers is one address to Kafka, not several: clients up to 3.7 and 3.9.1 use ${used} alone, 3.8.0, 3.8.1, 3.9.0 and 4.0 or later do not start. Divide addresses by commas.`;

it.each(["kafka1:9092;kafka2:9092", "kafka1:9092 kafka2:9092", "kafka1:9092|kafka2:9092"])(
  "another separator than a comma hides all but the last address: %s",
  (servers) => {
    const said = partly(servers, "kafka2:9092");
    check(rule, below(servers, said), { pins: { clients: "4.0" } });
    check(rule, below(servers, said), { pins: { clients: "3.8.1" } });
    check(rule, below(servers, said, "warning"), { pins: { clients: "3.9.1" } });
    check(rule, below(servers, said, "warning"));
  },
);

it("an empty entry is refused since 4.2", () => {
  const said = "The client will not start: bootstrap.servers has an empty entry between or after its commas.";
  check(rule, below("kafka1:9092,", said), { pins: { clients: "4.2" } });
  check(rule, below("kafka1:9092,", `${said} This holds for kafka-clients >=4.2.`, "info"));
  check(rule, producer("kafka1:9092,"), { pins: { clients: "4.1" } });
});

it("speaks of workers, of both clusters of a mirror, and of an address that Streams gives to others", () => {
  check(
    rule,
    `
bootstrap.servers=zk1:2181/kafka
                  ^^^^^^^^^^^^^^ error: The client will not start: zk1:2181/kafka in bootstrap.servers is not of the form host:port.
group.id=connect
config.storage.topic=configs
offset.storage.topic=offsets
status.storage.topic=states
key.converter=org.apache.kafka.connect.storage.StringConverter
value.converter=org.apache.kafka.connect.storage.StringConverter
`,
    { file: "connect-distributed.properties" },
  );
  check(
    rule,
    `
clusters=A,B
A.bootstrap.servers=a1:9092
B.bootstrap.servers=b1
                    ^^ error: The client will not start: b1 in target.cluster.bootstrap.servers has no port. Write host:port.
A->B.enabled=true
`,
    { file: "mm2.properties" },
  );
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka1:9092
application.server=orders-1
                   ^^^^^^^^ error: The client will not start: orders-1 in application.server has no port. Write host:port.
`,
    { file: "streams.properties" },
  );
});

it("reads Spring's lists, and leaves empty ones to Spring", () => {
  const file = "application.yml";
  check(
    rule,
    `
spring:
  kafka:
    bootstrap-servers: kafka1:9092, kafka2
                       ^^^^^^^^^^^^^^^^^^^ error: The client will not start: kafka2 in bootstrap.servers has no port. Write host:port.
    producer:
      acks: all
`,
    { file },
  );
  check(rule, 'spring:\n  kafka:\n    bootstrap-servers: ""\n    producer:\n      acks: all\n', { file });
  check(
    rule,
    "spring:\n  kafka:\n    bootstrap-servers:\n      - kafka1:9092\n      - kafka2:9092\n    producer:\n      acks: all\n",
    { file },
  );
});

it("is silent for what is accepted, and for what is filled in later", () => {
  for (const servers of [
    "kafka1:9092,kafka2:9092",
    "http://kafka1:9092",
    "PLAINTEXT://kafka1:9092",
    "[::1]:9092",
    ":9092",
    "kafka1:9092, kafka2:9092",
    "${BROKERS}",
    "{{ brokers }}",
    "<brokers>",
    "${HOST}:9092",
    "{host}:{port}",
    "[host]:[port]",
    "<host>:9092",
    ":SERVERS:",
    "KAFKA_SERVERS",
  ])
    check(rule, producer(servers));
});

it("hears the addresses of Connect's clients, of Strimzi's mirrors and of MirrorMaker's connectors", () => {
  check(
    rule,
    `
bootstrap.servers=kafka1:9092,kafka2:9092
config.storage.topic=configs
offset.storage.topic=offsets
status.storage.topic=statuses
producer.bootstrap.servers=kafka1:9092;kafka2:9092
                           ^^^^^^^^^^^^^^^^^^^^^^^ warning: kafka1:9092;kafka2:9092 in producer.bootstrap.servers is one address to Kafka, not several: clients up to 3.7 and 3.9.1 use kafka2:9092 alone, 3.8.0, 3.8.1, 3.9.0 and 4.0 or later do not start. Divide addresses by commas.
consumer.bootstrap.servers=kafka1
                           ^^^^^^ error: The client will not start: kafka1 in consumer.bootstrap.servers has no port. Write host:port.
`,
    { file: "connect-distributed.properties" },
  );
  check(
    rule,
    `
apiVersion: kafka.strimzi.io/v1beta2
kind: KafkaMirrorMaker2
metadata:
  name: mirror
spec:
  connectCluster: backup
  clusters:
    - alias: main
      bootstrapServers: main-kafka
                        ^^^^^^^^^^ error: The client will not start: main-kafka in source.cluster.bootstrap.servers has no port. Write host:port.
    - alias: backup
      bootstrapServers: backup-kafka:9092
  mirrors:
    - sourceCluster: main
      targetCluster: backup
      sourceConnector:
        config:
          replication.factor: 3
`,
    { file: "mirror.yaml" },
  );
  check(
    rule,
    `
{ "name": "mirror", "config": {
  "connector.class": "org.apache.kafka.connect.mirror.MirrorSourceConnector",
  "source.cluster.bootstrap.servers": "main-kafka",
                                      ^^^^^^^^^^^^ error: The client will not start: main-kafka in source.cluster.bootstrap.servers has no port. Write host:port.
  "target.cluster.bootstrap.servers": "backup-kafka:9092"
} }
`,
    { file: "mirror.json" },
  );
});

it("takes a list in brackets at its word", () =>
  check(
    rule,
    `
bootstrap.servers=[kafka1:9092,kafka2:9092]
                  ^^^^^^^^^^^^^^^^^^^^^^^^^ error: The client will not start: kafka2:9092] in bootstrap.servers is not of the form host:port.
acks=all
`,
    { file: "producer.properties" },
  ));
