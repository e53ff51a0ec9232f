/** system-undeclared-topic-kept-badly: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { systemUndeclaredTopicKeptBadly as rule } from "../../../server/src/rules/system/undeclared-topic-kept-badly/rule.ts";
import { reader, strimziCluster, strimziTopic, writer } from "../../support/shop.ts";
import { type Files, judge } from "../../support/small-system.ts";
import { checkSystem } from "../../support/system.ts";

const application = "orders/src/main/resources/application.yml";
const shop = "shop-kafka-bootstrap:9092";
const creates = "auto.create.topics.enable";
/** A cluster that makes topics; each number is its default for them. */
const cluster = (copies = 1, minimum = 1, more = `      ${creates}: true\n`): string =>
  strimziCluster("shop", `      min.insync.replicas: ${minimum}\n${more}`).replace(
    "default.replication.factor: 3",
    `default.replication.factor: ${copies}`,
  );
const bad = { [application]: writer("orders", shop), "k8s/kafka.yaml": cluster() };

it("is reported where the topic is named, and points at the cluster's default", () =>
  checkSystem(
    rule,
    `
=== orders/src/main/resources/application.properties
spring.cloud.stream.bindings.place-out-0.destination=orders
                                                     ^^^^^^ info: No file here declares orders. If nothing else creates it first, its cluster creates it at the first use with one replica: if the disk of that broker is lost, all of its records are lost.
spring.cloud.stream.kafka.binder.brokers=shop-kafka-bootstrap:9092
=== k8s/kafka.yaml
${cluster()}`,
  ));

function told(files: Files): readonly string[] {
  return judge(files, [rule]).findings.map(
    ({ place, severity, messages: [message], related: [at] }) =>
      `${severity} ${place.uri.split("/")[0]} ${message?.text.en.includes("min.insync") ? "alone" : "one"} ${at?.message.args["setting"]}`,
  );
}

const smallrye = (more = ""): string =>
  `kafka.bootstrap.servers=${shop}\nmp.messaging.outgoing.points.connector=smallrye-kafka\nmp.messaging.outgoing.points.acks=all\n${more}`;
const quarkus = "loyalty/src/main/resources/application.properties";

it("is the writer's; a reader's where no writer is known", () => {
  const read = { "billing/src/main/resources/application.yml": reader("orders", shop) };
  expect(told({ ...bad, ...read })).toEqual(["info orders one default.replication.factor=1"]);
  expect(told({ ...read, "k8s/kafka.yaml": cluster() })).toEqual(["info billing one default.replication.factor=1"]);
});

it("names a minimum of one to who waits for all, but not where the binder may give the topic another", () => {
  const files = (text: string): Files => ({ [quarkus]: text, "k8s/kafka.yaml": cluster(3, 1) });
  expect(told(files(smallrye()))).toEqual(["info loyalty alone min.insync.replicas=1"]);
  expect(told(files(smallrye().replace("acks=all", "acks=1")))).toEqual([]);
  expect(told({ [application]: writer("orders", shop), "k8s/kafka.yaml": cluster(3, 1) })).toEqual([]);
});

it("knows the default topic of Spring's template", () => {
  const spring = `spring.kafka.bootstrap-servers=${shop}\nspring.kafka.template.default-topic=orders\n`;
  expect(told({ "place/src/main/resources/application.properties": spring, "k8s/kafka.yaml": cluster() })).toEqual([
    "info place one default.replication.factor=1",
  ]);
});

it("speaks of a topic of librdkafka's worker in Python through the connector that reads it", () => {
  const files = {
    "worker/librdkafka.conf": `bootstrap.servers=${shop}\nacks=all\n`,
    "connect/worker.properties": `bootstrap.servers=${shop}\ngroup.id=c\nkey.converter=a\nvalue.converter=a\noffset.storage.topic=o\nconfig.storage.topic=c\nstatus.storage.topic=s\n`,
    "connect/sink.json": `{"name":"s","config":{"connector.class":"io.confluent.connect.s3.S3SinkConnector","topics":"scores"}}`,
    "k8s/kafka.yaml": cluster(),
  };
  expect(told(files)).toEqual(["info connect one default.replication.factor=1"]);
});

it("is reported for a connector and a reader that leave the topic to the cluster", () => {
  const worker = `bootstrap.servers=${shop}\ngroup.id=c\nkey.converter=a\nvalue.converter=a\noffset.storage.topic=o\nconfig.storage.topic=c\nstatus.storage.topic=s\n`;
  const source = (more: string): Files => ({
    "k8s/kafka.yaml": cluster(),
    "connect/worker.properties": worker,
    "connect/source.json": `{"name":"s","config":{"connector.class":"org.apache.kafka.connect.file.FileStreamSourceConnector","file":"f","topic":"lines"${more}}}`,
  });
  expect(told(source(""))).toEqual(["info connect one default.replication.factor=1"]);
  const own = `,"topic.creation.default.replication.factor":"3","topic.creation.default.partitions":"1"`;
  expect(told(source(own))).toEqual([]);
  const channel = (more: string): Files => ({
    "k8s/kafka.yaml": cluster(),
    [quarkus]: `kafka.bootstrap.servers=${shop}\nmp.messaging.incoming.orders.connector=smallrye-kafka\n${more}`,
  });
  expect(told(channel(""))).toEqual(["info loyalty one default.replication.factor=1"]);
  expect(told(channel("mp.messaging.incoming.orders.allow.auto.create.topics=false\n"))).toEqual([]);
});

describe("is silent where", () => {
  const binder = (lines: string): Files => ({ ...bad, [application]: `${writer("orders", shop)}${lines}` });
  const cases: Readonly<Record<string, Files>> = {
    "a file declares the topic": { ...bad, "k8s/orders.yaml": strimziTopic("orders", "shop", 3) },
    "a file of another cluster declares it: what is meant is not known": {
      ...bad,
      "k8s/orders.yaml": strimziTopic("orders", "mirror", 3),
    },
    "a topic is declared whose name is filled in later": {
      ...bad,
      "k8s/orders.yaml": strimziTopic("${TOPIC}", "shop", 3),
    },
    "the cluster does not make topics": { ...bad, "k8s/kafka.yaml": cluster(1, 1, `      ${creates}: false\n`) },
    "nobody says that it does": { ...bad, "k8s/kafka.yaml": cluster(1, 1, "") },
    "that is filled in later": { ...bad, "k8s/kafka.yaml": cluster(1, 1, `      ${creates}: \${CREATE}\n`) },
    "its defaults are sound": { ...bad, "k8s/kafka.yaml": cluster(3, 2) },
    "the default is filled in later": {
      ...bad,
      "k8s/kafka.yaml": cluster().replace("replication.factor: 1", "replication.factor: ${COPIES}"),
    },
    "there is one broker only": { ...bad, "k8s/kafka.yaml": cluster().replace("replicas: 3", "replicas: 1") },
    "a script makes topics": { ...bad, "k8s/kafka.yaml": `# kafka-topics.sh --create --topic orders\n${cluster()}` },
    "the binder has a number of copies of its own": binder("          replication-factor: 3\n"),
    "it is filled in later": binder("          replication-factor: ${COPIES}\n"),
    "the binding has one": binder(
      "        bindings:\n          place-out-0:\n            producer:\n              topic:\n                replication-factor: 3\n",
    ),
    "the binder makes no topics": binder("          auto-create-topics: false\n"),
    "the topic is named by a placeholder": { ...bad, [application]: writer("${TOPIC}", shop) },
    "the client is of a cluster that is not here": { ...bad, [application]: writer("orders", "other:9092") },
    "the address is filled in later": { ...bad, [application]: writer("orders", "${KAFKA}") },
    "the client is one of tests": {
      "k8s/kafka.yaml": cluster(),
      "orders/src/test/resources/application.yml": writer("orders", shop),
    },
    "the client is of another environment": {
      "envs/dev/kafka.yaml": cluster(),
      "envs/prod/application.yml": writer("orders", shop),
    },
    "the address is that of two clusters, and one is sound": {
      [application]: writer("orders", shop),
      "envs/dev/kafka.yaml": cluster(),
      "envs/prod/kafka.yaml": cluster(3, 2),
    },
  };
  it.each(Object.entries(cases))("%s", (_, files) => expect(told(files)).toEqual([]));
});
