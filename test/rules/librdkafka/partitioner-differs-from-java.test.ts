/** librdkafka-partitioner-differs-from-java: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { librdkafkaPartitionerDiffersFromJava as rule } from "../../../server/src/rules/librdkafka/partitioner-differs-from-java/rule.ts";
import { check } from "../../support/check.ts";

const producer = "bootstrap.servers=kafka1:9092,kafka2:9092\nqueue.buffering.max.messages=200000\n";

it("hints, because nothing in the file tells who else writes the topic", () =>
  check(
    rule,
    `${producer}partitioner=consistent
            ^^^^^^^^^^ hint: partitioner=consistent puts a key into another partition than Java's clients do. Where both write one topic, set partitioner=murmur2.
`,
  ));

it("is silent for Java's way, for no hash at all, and for what cannot be known", () => {
  for (const value of ["murmur2_random", "murmur2", "random", "fnv1a", "${PARTITIONER}"])
    check(rule, `${producer}partitioner=${value}\n`);
});

it("speaks of the default only where records are critical: nobody wrote it", () => {
  check(rule, producer);
  check(
    rule,
    `bootstrap.servers=kafka1:9092,kafka2:9092
^^^^^^^^^^^^^^^^^ hint: partitioner=consistent_random puts a key into another partition than Java's clients do. Where both write one topic, set partitioner=murmur2_random.
queue.buffering.max.messages=200000
`,
    { preset: "critical" },
  );
});
