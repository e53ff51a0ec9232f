/** consumer-legacy-scala-keys: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { consumerLegacyScalaKeys as rule } from "../../../server/src/rules/consumer/legacy-scala-keys/rule.ts";
import { check } from "../../support/check.ts";

const start = `
bootstrap.servers=kafka1:9092
group.id=billing
key.deserializer=org.apache.kafka.common.serialization.StringDeserializer`;

it("warns where auto-commit is meant to be off", () =>
  check(
    rule,
    `${start}
auto.commit.enable=false
^^^^^^^^^^^^^^^^^^ warning: auto.commit.enable has no effect: the Scala consumer that knew it was removed in Kafka 2.0. The Java consumer reads enable.auto.commit, which is not set here and keeps its default.
`,
  ));

it("hints where nothing is at stake, once", () => {
  check(
    rule,
    `${start}
auto.commit.enable=true
^^^^^^^^^^^^^^^^^^ hint: auto.commit.enable has no effect: the Scala consumer that knew it was removed in Kafka 2.0. The Java consumer reads enable.auto.commit, which is not set here and keeps its default.
fetch.message.max.bytes=1000000
`,
  );
  check(
    rule,
    `${start}
enable.auto.commit=false
auto.commit.enable=false
^^^^^^^^^^^^^^^^^^ hint: auto.commit.enable has no effect: the Scala consumer that knew it was removed in Kafka 2.0. What counts is enable.auto.commit, which is set here too.
`,
  );
});

it("hints once in a file of the Scala consumer", () =>
  check(
    rule,
    `
zookeeper.connect=zk1:2181
^^^^^^^^^^^^^^^^^ hint: zookeeper.connect belongs to the Scala consumer, which Kafka removed in 2.0. The Java consumer ignores it and would work with its defaults.
zookeeper.session.timeout.ms=6000
group.id=billing
auto.commit.enable=false
`,
  ));

it("speaks in Spring's terms too", () =>
  check(
    rule,
    `
spring:
  kafka:
    consumer:
      properties:
        zookeeper.connect: zk1:2181
        ^^^^^^^^^^^^^^^^^ hint: zookeeper.connect has no effect: the Scala consumer that knew it was removed in Kafka 2.0. The Java consumer reads bootstrap.servers, which is not set here and keeps its default.
`,
    { file: "application.yml" },
  ));

it("is silent where librdkafka may read the file: it knows these names", () =>
  check(rule, "bootstrap.servers=k1:9092\ngroup.id=g\nauto.commit.enable=false\nfetch.message.max.bytes=1000000\n"));

it("is silent in the files of other programs, and in comments", () => {
  check(rule, "zookeeper.connect=zk1:2181\ngroup.id=g\nstorm.topology=t\n", { file: "storm.properties" });
  check(rule, "zookeeper.connect=zk1:2181\ngroup.id=com.example\napp.name=x\n");
  check(rule, `${start}\n# auto.commit.enable=false\n`);
});
