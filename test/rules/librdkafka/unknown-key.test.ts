/** librdkafka-unknown-key: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { librdkafkaUnknownKey as rule } from "../../../server/src/rules/librdkafka/unknown-key/rule.ts";
import { check } from "../../support/check.ts";

const producer = "bootstrap.servers=kafka1:9092,kafka2:9092\nqueue.buffering.max.messages=200000\n";

it("speaks of a slip, and of a setting of Java's", () =>
  check(
    rule,
    `${producer}enable.idempotance=true
^^^^^^^^^^^^^^^^^^ error: The client will not start: librdkafka knows no enable.idempotance. enable.idempotence is what it has.
max.block.ms=60000
^^^^^^^^^^^^ error: The client will not start: max.block.ms is a setting of Java's clients, and librdkafka does not know it. Remove it.
`,
  ));

it("names the counterpart of what Java calls otherwise; no edit renames it", () => {
  check(
    rule,
    `${producer}ssl.truststore.location=/etc/kafka/ca.jks
^^^^^^^^^^^^^^^^^^^^^^^ error: The client will not start: ssl.truststore.location is a setting of Java's clients, and librdkafka does not know it. What it has instead is ssl.ca.location.
sasl.jaas.config=a.PlainLoginModule required;
^^^^^^^^^^^^^^^^ error: The client will not start: sasl.jaas.config is a setting of Java's clients, and librdkafka does not know it. What it has instead is sasl.username, sasl.password.
`,
    { file: "kcat.conf" },
  );
  const text = `${producer}ssl.truststore.location=/etc/kafka/ca.jks\nbuffer.memory=1\n`;
  const { findings } = analyze([parse({ uri: "kcat.conf", text })], { rules: [rule] });
  expect(findings.map(({ fixes, advice }) => [fixes.length, advice !== undefined])).toEqual([
    [0, true],
    [1, true],
  ]);
});

it("a pinned release does not know what came later; an open range is silent", () => {
  const text = `${producer}sticky.partitioning.linger.ms=10\n`;
  check(rule, text);
  check(
    rule,
    `${text}^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The client will not start: this release of librdkafka does not know sticky.partitioning.linger.ms.\n`,
    { pins: { librdkafka: "1.5" } },
  );
});

it("is silent for the application's own keys, for other libraries', and for names by topic", () => {
  for (const text of [
    "orders.topic=orders\n",
    "schema.registry.url=http://sr:8081\n",
    "topic=orders\n",
    "topics=orders,payments\n",
    "name=orders\n",
    "key.serializer=string\n",
    "num.partitions=6\n",
    "topic.acks=all\n",
    "max_retries=5\n",
  ])
    check(rule, producer + text);
});
