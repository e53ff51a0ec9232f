/** client-unknown-key: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { clientUnknownKey } from "../../../server/src/rules/client/unknown-key/rule.ts";
import { check } from "../../support/check.ts";
import { cost } from "../../support/cost.ts";

const message = (key: string, known: string): string =>
  `Kafka knows no ${key}: it ignores the key and starts, and ${known} keeps its default. The name is ${known}.`;

it("warns at the key", () =>
  check(
    clientUnknownKey,
    `
bootstrap.servers=kafka:9092
group.id=orders
enable.auto.comit=false
^^^^^^^^^^^^^^^^^ warning: ${message("enable.auto.comit", "enable.auto.commit")}
`,
    { file: "consumer.properties" },
  ));

it("recognises wrong separators", () =>
  check(
    clientUnknownKey,
    `
bootstrap.servers=kafka:9092
group.id=orders
enable_auto_commit=false
^^^^^^^^^^^^^^^^^^ warning: ${message("enable_auto_commit", "enable.auto.commit")}
auto-offset-reset=earliest
^^^^^^^^^^^^^^^^^ warning: ${message("auto-offset-reset", "auto.offset.reset")}
`,
    { file: "consumer.properties" },
  ));

it("knows what a broker reads", () =>
  check(
    clientUnknownKey,
    `
broker.id=1
log.dirs=/var/lib/kafka
zookeeper.connect=zk1:2181
min.insync.replica=2
^^^^^^^^^^^^^^^^^^ warning: ${message("min.insync.replica", "min.insync.replicas")}
num.network.threads=8
`,
    { file: "server.properties" },
  ));

it("tells a file of producer and consumer once", () =>
  check(
    clientUnknownKey,
    `
bootstrap.servers=kafka:9092
acks=all
retries=5
enable.auto.comit=false
^^^^^^^^^^^^^^^^^ warning: ${message("enable.auto.comit", "enable.auto.commit")}
group.id=orders
max.poll.records=10
`,
    { file: "kafka.properties" },
  ));

it("two misspellings of one setting are two", () =>
  check(
    clientUnknownKey,
    `
bootstrap.servers=kafka:9092
group.id=orders
enable.auto.comit=false
^^^^^^^^^^^^^^^^^ warning: Kafka knows no enable.auto.comit: it ignores the key and starts, and enable.auto.commit keeps its default. The name is enable.auto.commit.
enable.auto.commmit=true
^^^^^^^^^^^^^^^^^^^ warning: Kafka knows no enable.auto.commmit: it ignores the key and starts, and enable.auto.commit keeps its default. The name is enable.auto.commit.
`,
    { file: "consumer.properties" },
  ));

it("hints where the setting itself is there too", () =>
  check(
    clientUnknownKey,
    `
bootstrap.servers=kafka:9092
acks=1
ack=all
^^^ hint: Kafka knows no ack and ignores it. What counts is acks, which is set here too.
enable_idempotence=true
^^^^^^^^^^^^^^^^^^ hint: Kafka knows no enable_idempotence and ignores it. What counts is enable.idempotence, which is set here too.
enable.idempotence=false
`,
    { file: "producer.properties" },
  ));

it("knows what MirrorMaker reads, for all flows and for one, and what replaced a name that is gone", () => {
  check(
    clientUnknownKey,
    `
clusters = A, B
A.bootstrap.servers = a:9092
B.bootstrap.servers = b:9092
A->B.enabled = true
B->A.enabled = true
task.max = 2
^^^^^^^^ warning: Kafka knows no task.max: it ignores the key and starts, and tasks.max keeps its default. The name is tasks.max.
topic.blacklist = .*-private
^^^^^^^^^^^^^^^ warning: Kafka knows no topic.blacklist: it ignores the key and starts, and topics.exclude keeps its default. The name is topics.exclude.
A->B.sync.topics.configs.enabled = false
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Kafka knows no sync.topics.configs.enabled: it ignores the key and starts, and sync.topic.configs.enabled keeps its default. The name is sync.topic.configs.enabled.
topic.creation = x
`,
    { file: "mm2.properties" },
  );
  const text = "clusters=A,B\nA.bootstrap.servers=a:1\nA->B.enabled=true\nA->B.topic.blacklist=x\ntask.max=2\n";
  const { findings } = analyze([parse({ uri: "mm2.properties", text })], { rules: [clientUnknownKey] });
  expect(findings.map(({ fixes }) => fixes[0]?.edits.map(({ newText }) => newText))).toEqual([
    ["A->B.topics.exclude"],
    ["tasks.max"],
  ]);
});

describe("in Spring Cloud Stream's maps", () => {
  it("of the binder, which drops what no client knows, whatever a framework gives by default", () =>
    check(
      clientUnknownKey,
      `
spring.cloud.stream:
  bindings:
    in-0: {destination: in, group: g}
    out-0: {destination: out}
  kafka.binder.configuration:
    bootstrap-servers: kafka1:9092
    ^^^^^^^^^^^^^^^^^ warning: Kafka knows no bootstrap-servers: it ignores the key and starts, and bootstrap.servers keeps its default. The name is bootstrap.servers.
    schema.registry.url: http://registry
    own.key: x
`,
      { file: "application.yml" },
    ));

  it("of a binding", () =>
    check(
      clientUnknownKey,
      `
spring.cloud.stream:
  bindings.bill-in-0.group: billing
  kafka.bindings.bill-in-0.consumer.configuration:
    max-poll-records: 5
    ^^^^^^^^^^^^^^^^ warning: Kafka knows no max-poll-records: it ignores the key and starts, and max.poll.records keeps its default. The name is max.poll.records.
`,
      { file: "application.yml" },
    ));
});

describe("in Spring's maps", () => {
  it("of one client", () =>
    check(
      clientUnknownKey,
      `
spring:
  kafka:
    consumer:
      group-id: orders
      properties:
        isolation.levle: read_committed
        ^^^^^^^^^^^^^^^ warning: ${message("isolation.levle", "isolation.level")}
        enable-auto-commit: false
`,
      { file: "application.yml" },
    ));

  it("of all clients, once", () =>
    check(
      clientUnknownKey,
      `
spring.kafka.consumer.group-id=orders
spring.kafka.producer.acks=all
spring.kafka.properties.request.timout.ms=1000
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: ${message("request.timout.ms", "request.timeout.ms")}
spring.kafka.listener.concurrency=3
`,
      { file: "application.properties" },
    ));

  it("the name is mended where it stands", () => {
    const text =
      "spring:\n  kafka:\n    producer:\n      properties:\n        enable.idempotense: true # no duplicates\n";
    const { findings } = analyze([parse({ uri: "application.yml", text })], { rules: [clientUnknownKey] });
    expect(findings[0]?.fixes[0]?.edits.map((edit) => edit.newText)).toEqual(["enable.idempotence"]);
  });
});

describe("is silent", () => {
  it.each([
    [
      "for keys of serializers and interceptors",
      "schema.registry.url=http://sr\nschema.registry.urls=http://sr\nspecific.avro.reader=true\nspring.json.trusted.packages=*\n",
    ],
    ["for keys of vendors", "confluent.monitoring.interceptor.topic=x\napicurio.registry.url=x\naws.region=eu\n"],
    ["for what is handed on", "producer.ack=all\nconsumer.enable.auto.comit=false\nproducer.override.ack=all\n"],
    ["for security modules", "sasl.jaas.confg=x\nssl.truststore.locaton=/x\n"],
    [
      "for an application's own words",
      "topic=orders\ntopic.name=orders\nthread.count=4\npoll.timeout.ms=100\nclient.ids=a,b\nbatch.time=5\n",
    ],
    ["for keys of another role or release", "isolation.level=read_committed\nblock.on.buffer.full=true\nbroker.id=1\n"],
    ["for numbered families", "linger.ms1=5\nlinger.ms2=6\n"],
    ["for a family near one setting", "batch.sizes=1\nbatch.siz=2\nbatch.sise=3\n"],
    ["for camelCase and variables of a shell", "batchSize=3\nBATCH_SIZE=3\n"],
    ["for a comment", "#batch.sise=3\n"],
  ])("%s", (_, more) => check(clientUnknownKey, `bootstrap.servers=kafka:9092\nacks=all\n${more}`));

  it("where a file writes most names in another style", () =>
    check(
      clientUnknownKey,
      "bootstrap.servers=kafka:9092\nmax_in_flight_requests_per_connection=1\nbatch_size=1\nlinger_ms=5\n",
      {
        file: "producer.properties",
      },
    ));

  it("for converters and prefixes of Connect and Streams", () => {
    const worker =
      "offset.storage.topic=o\nconfig.storage.topic=c\nstatus.storage.topic=s\nkey.converter=x\nkey.converter.schema.enable=false\nproducer.schema.registry.ur=x\n";
    check(clientUnknownKey, worker, { file: "connect-distributed.properties" });
    check(
      clientUnknownKey,
      "application.id=a\nbootstrap.servers=k:9092\nmain.consumer.auto.offset.rest=latest\ninput.topic.name=a\n",
      {
        file: "streams.properties",
      },
    );
  });
});

it("knows what stands behind Connect's prefixes, and a connector's own settings", () => {
  check(
    clientUnknownKey,
    `
offset.storage.topic=o
config.storage.topic=c
status.storage.topic=s
producer.ack=all
^^^^^^^^^^^^ warning: Kafka knows no producer.ack: it ignores the key and starts, and producer.acks keeps its default. The name is producer.acks.
consumer.max.poll.record=5
^^^^^^^^^^^^^^^^^^^^^^^^ warning: Kafka knows no consumer.max.poll.record: it ignores the key and starts, and consumer.max.poll.records keeps its default. The name is consumer.max.poll.records.
admin.acks.x=1
`,
    { file: "connect-distributed.properties" },
  );
  check(
    clientUnknownKey,
    `
name=orders
connector.class=com.example.OrdersSink
topic=orders
^^^^^ warning: Kafka knows no topic: it ignores the key and starts, and topics keeps its default. The name is topics.
task.max=3
^^^^^^^^ warning: Kafka knows no task.max: it ignores the key and starts, and tasks.max keeps its default. The name is tasks.max.
errors.tolerence=all
^^^^^^^^^^^^^^^^ warning: Kafka knows no errors.tolerence: it ignores the key and starts, and errors.tolerance keeps its default. The name is errors.tolerance.
consumer.override.fetch.max.byte=5
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Kafka knows no consumer.override.fetch.max.byte: it ignores the key and starts, and consumer.override.fetch.max.bytes keeps its default. The name is consumer.override.fetch.max.bytes.
topic.prefix=x
`,
    { file: "orders-sink.properties" },
  );
  check(
    clientUnknownKey,
    `
name=orders
connector.class=com.example.OrdersSource
topic=orders
max.batch.size=3
`,
    { file: "orders-source.properties" },
  );
});

it("takes time in proportion to the file", () => {
  const file = (lines: number): string =>
    `bootstrap.servers=kafka:9092\nacks=all\n${Array.from({ length: lines }, (_, i) => `some.sort.of.key${i}.ms=1\n`).join("")}`;
  const time = (lines: number): number => {
    const document = parse({ uri: "producer.properties", text: file(lines) });
    return cost(() => analyze([document], { rules: [clientUnknownKey] }));
  };
  const small = time(500);
  expect(time(4000)).toBeLessThan(Math.max(small, 2) * 8 * 5);
});

it("leaves a byte order mark to the finding about it", () =>
  check(clientUnknownKey, "\uFEFFacks=all\nbootstrap.servers=kafka:9092\nlinger.ms=3\n", {
    file: "producer.properties",
  }));

it("offers no fix that would switch idempotence off", () => {
  const fixesOf = (value: string): readonly number[] => {
    const text = `bootstrap.servers=k:9092\nacks=all\nenable.idempotance=${value}\n`;
    const { findings } = analyze([parse({ uri: "producer.properties", text })], { rules: [clientUnknownKey] });
    return findings.map(({ fixes }) => fixes.length);
  };
  expect(fixesOf("true")).toEqual([1]);
  expect(fixesOf("false")).toEqual([0]);
});

it("knows what stands behind a cluster's name in MirrorMaker's file", () =>
  check(
    clientUnknownKey,
    `
clusters=us,eu
us.bootstrap.servers=us1:9092
eu.bootstrap.servers=eu1:9092
us->eu.enabled=true
us->eu.topics=orders.*
us.consumer.max.poll.record=5
^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Kafka knows no max.poll.record: it ignores the key and starts, and max.poll.records keeps its default. The name is max.poll.records.
eu.producer.lingr.ms=5
^^^^^^^^^^^^^^^^^^^^ warning: Kafka knows no lingr.ms: it ignores the key and starts, and linger.ms keeps its default. The name is linger.ms.
eu.securty.protocol=SSL
^^^^^^^^^^^^^^^^^^^ warning: Kafka knows no securty.protocol: it ignores the key and starts, and security.protocol keeps its default. The name is security.protocol.
us.consumer.fetch.max.bytes=1048576
`,
    { file: "mm2.properties" },
  ));
