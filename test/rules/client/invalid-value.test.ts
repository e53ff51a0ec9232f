/** client-invalid-value: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { clientInvalidValue as rule } from "../../../server/src/rules/client/invalid-value/rule.ts";
import { check } from "../../support/check.ts";

it("is an error for what is no number, no truth and none of the names", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
linger.ms=soon
          ^^^^ error: The client will not start: linger.ms takes a number of 0 or more that fits its type, and this is soon.
retries=-1
        ^^ error: The client will not start: retries takes a number from 0 to 2147483647, and this is -1.
compression.gzip.level=0
                       ^ error: The client will not start: compression.gzip.level takes a number from 1 to 9, and this is 0.
enable.idempotence=yes
                   ^^^ error: The client will not start: enable.idempotence takes true or false, and this is yes.
client.dns.lookup=all
                  ^^^ error: The client will not start: client.dns.lookup takes one of use_all_dns_ips, resolve_canonical_bootstrap_servers_only, and this is all.
transactional.id=
^^^^^^^^^^^^^^^^ error: The client will not start: transactional.id must not be empty.
ssl.protocol=
`,
    { pins: { clients: "3.9" } },
  ));

it("knows what was meant, where only one thing can be", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
linger.ms=5 ms
          ^^^^ error: The client will not start: linger.ms takes a number of 0 or more that fits its type, and this is 5 ms.
request.timeout.ms=30_000
                   ^^^^^^ error: The client will not start: request.timeout.ms takes a number of 0 or more that fits its type, and this is 30_000.
metrics.recording.level=debug
                        ^^^^^ error: The client will not start: metrics.recording.level takes one of INFO, DEBUG, TRACE, and this is debug.
`,
  ));

it("speaks of consumers, of admin clients", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
enable.auto.commit=no
                   ^^ error: The client will not start: enable.auto.commit takes true or false, and this is no.
isolation.level=READ_COMMITTED
                ^^^^^^^^^^^^^^ error: The client will not start: isolation.level takes one of read_committed, read_uncommitted, and this is READ_COMMITTED.
max.poll.records=0
                 ^ error: The client will not start: max.poll.records takes a number of 1 or more that fits its type, and this is 0.
`,
    { file: "consumer.properties" },
  ));

it("speaks of admin clients", () =>
  check(
    rule,
    `
# kafka-lossless: role=admin
bootstrap.servers=kafka:9092
retries=-1
        ^^ error: The client will not start: retries takes a number from 0 to 2147483647, and this is -1.
metadata.recovery.strategy=none
`,
    { file: "admin.properties" },
  ));

it("speaks of Streams, and of the settings that it hands to its clients", () =>
  check(
    rule,
    `
application.id=orders
bootstrap.servers=kafka:9092
num.standby.replicas=many
                     ^^^^ error: The client will not start: num.standby.replicas is of type int, and many cannot be read as that.
max.poll.records=0
                 ^ error: The client will not start: max.poll.records takes a number of 1 or more that fits its type, and this is 0.
`,
    { file: "streams.properties" },
  ));

it("is silent for what Kafka trims or reads in any case, if only in most releases", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
linger.ms= 5 
enable.idempotence=TRUE
security.protocol=ssl
retries=+5
`,
  ));

it("is silent about unknown names, classes, passwords, placeholders and comments", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
my.size=big
linger.ms=\${LINGER}
#retries=no
partitioner.class=com.example.Mine
ssl.key.password=secret
`,
  ));

it("takes the default of a placeholder in Spring", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      properties:
        linger.ms: \${LINGER:soon}
                   ^^^^^^^^^^^^^^ error: The client will not start: linger.ms takes a number of 0 or more that fits its type, and this is soon. This counts the default written in \${LINGER:soon}; another value may be given at run time.
`,
    { file: "application.yml" },
  ));

it("is silent for a default that waits for its value", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      properties:
        linger.ms: \${LINGER:}
`,
    { file: "application.yml" },
  ));

it("leaves acks and auto.offset.reset to their own rules", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
acks=ALL
`,
  ));

it("leaves auto.offset.reset to its own rule", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
group.id=orders
auto.offset.reset=smallest
`,
    { file: "consumer.properties" },
  ));

it("knows enumerations that no definition lists", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
compression.type=zstd
                 ^^^^ error: The client will not start: compression.type takes one of none, gzip, snappy, lz4, and this is zstd.
security.protocol=TLS
                  ^^^ error: The client will not start: security.protocol takes one of PLAINTEXT, SSL, SASL_PLAINTEXT, SASL_SSL, and this is TLS.
`,
    { pins: { clients: "2.0" } },
  ));

it("knows that zstd came with 2.1", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
compression.type=zstd
`,
    { pins: { clients: "2.1" } },
  ));

it("names the releases where only some refuse the value", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
client.dns.lookup=default
                  ^^^^^^^ info: The client will not start: client.dns.lookup takes one of use_all_dns_ips, resolve_canonical_bootstrap_servers_only, and this is default. This holds for kafka-clients >=3.0.
`,
  ));

it("shows no secret", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:9092
transactional.id=t
sasl.jaas.config=
`,
  ));

it("speaks in Spring YAML", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      properties:
        linger.ms: soon
                   ^^^^ error: The client will not start: linger.ms takes a number of 0 or more that fits its type, and this is soon.
`,
    { file: "application.yml" },
  ));

const serialization = "org.apache.kafka.common.serialization";

it("is an error for the other half of a pair of serializers", () => {
  check(
    rule,
    `
bootstrap.servers=kafka:9092
acks=all
value.serializer=${serialization}.StringDeserializer
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The producer cannot be built from this: value.serializer needs a serializer, and StringDeserializer is a deserializer.
`,
    { file: "producer.properties" },
  );
  check(
    rule,
    `
spring:
  kafka:
    consumer:
      key-deserializer: ${serialization}.LongSerializer
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The consumer cannot be built from this: key.deserializer needs a deserializer, and LongSerializer is a serializer.
`,
    { file: "application.yml" },
  );
});

it("is silent for classes of one's own, and where a file serves both clients", () => {
  check(rule, "bootstrap.servers=k:9092\nacks=all\nvalue.serializer=com.example.OrderDeserializer\n", {
    file: "producer.properties",
  });
  check(
    rule,
    `bootstrap.servers=k:9092\nacks=all\ngroup.id=g\nvalue.serializer=${serialization}.StringSerializer\nvalue.deserializer=${serialization}.StringDeserializer\n`,
    { file: "kafka.properties" },
  );
});

it("is a warning where one vendor's build takes the value", () =>
  check(
    rule,
    `
bootstrap.servers=kafka:6667
security.protocol=PLAINTEXTSASL
                  ^^^^^^^^^^^^^ warning: security.protocol=PLAINTEXTSASL is understood by Hortonworks' Kafka (HDP) alone: any other client or broker will not start.
`,
  ));
