/** producer-legacy-scala-client-keys: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { producerLegacyScalaClientKeys as rule } from "../../../server/src/rules/producer/legacy-scala-client-keys/rule.ts";
import { check } from "../../support/check.ts";

it("warns where a Java producer's acks are meant", () =>
  check(
    rule,
    `
bootstrap.servers=kafka1:9092
key.serializer=org.apache.kafka.common.serialization.StringSerializer
request.required.acks=-1
^^^^^^^^^^^^^^^^^^^^^ warning: request.required.acks has no effect: the Scala producer that knew it was removed in Kafka 2.0. The Java producer reads acks, which is not set here and keeps its default.
`,
  ));

it("hints where what counts is there too, or where nothing is at stake", () => {
  check(
    rule,
    `
bootstrap.servers=kafka1:9092
key.serializer=org.apache.kafka.common.serialization.StringSerializer
acks=all
request.required.acks=-1
^^^^^^^^^^^^^^^^^^^^^ hint: request.required.acks has no effect: the Scala producer that knew it was removed in Kafka 2.0. What counts is acks, which is set here too.
`,
  );
  check(
    rule,
    `
bootstrap.servers=kafka1:9092
value.serializer=org.apache.kafka.common.serialization.StringSerializer
producer.type=async
^^^^^^^^^^^^^ hint: producer.type has no effect: the Scala producer that knew it was removed in Kafka 2.0, and the Java producer has no such setting.
queue.enqueue.timeout.ms=-1
`,
  );
});

it("hints once in a file of the Scala producer: whether that runs is its owner's matter", () =>
  check(
    rule,
    `
metadata.broker.list=kafka1:9092
^^^^^^^^^^^^^^^^^^^^ hint: metadata.broker.list belongs to the Scala producer, which Kafka removed in 2.0. The Java producer ignores it and would work with its defaults.
producer.type=sync
request.required.acks=0
serializer.class=kafka.serializer.DefaultEncoder
`,
  ));

it("speaks in Spring's terms too", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      properties:
        request.required.acks: 1
        ^^^^^^^^^^^^^^^^^^^^^ warning: request.required.acks has no effect: the Scala producer that knew it was removed in Kafka 2.0. The Java producer reads acks, which is not set here and keeps its default.
`,
    { file: "application.yml" },
  ));

it("is silent where librdkafka may read the file: it knows these names", () => {
  check(rule, "bootstrap.servers=k1:9092\nrequest.required.acks=-1\nqueue.buffering.max.ms=5\n");
  check(rule, "metadata.broker.list=k1:9092\nrequest.required.acks=-1\nmessage.send.max.retries=3\n");
});

it("is silent in the files of other programs, and in comments", () => {
  check(rule, "a1.sinks.k1.requiredAcks=1\na1.sinks.k1.producer.type=sync\n", { file: "flume.properties" });
  check(
    rule,
    "bootstrap.servers=kafka1:9092\nkey.serializer=org.apache.kafka.common.serialization.StringSerializer\n# producer.type=sync\n",
  );
});
