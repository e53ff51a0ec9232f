/** librdkafka's default partitioner hashes keys with CRC32, Java's clients with murmur2: one key, two partitions. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { insert, set } from "../../shared/fix.ts";
import { librdkafkaReferences } from "../shared/references.ts";
import { librdkafkaPartitionerDiffersFromJavaTexts as texts } from "./texts.ts";

const key = "partitioner";

export const librdkafkaPartitionerDiffersFromJava = defineRule({
  id: "librdkafka-partitioner-differs-from-java",
  category: "ordering",
  // Whether anybody writes the same topic with a Java client is not in the file.
  severity: "hint",
  roles: ["producer"],
  programs: ["librdkafka"],
  settings: [key],
  docs: {
    texts,
    examples: [
      { preset: "critical", bad: file(""), good: file("partitioner=murmur2_random\n") },
      { bad: file("partitioner=consistent_random\n"), good: file("partitioner=murmur2_random\n") },
    ],
    evidence: {
      kind: "executed",
      where:
        "the default of librdkafka 1.4.2 to 2.16.0 (test/oracle/librdkafka.test.ts); its documentation names the hashes",
    },
    references: librdkafkaReferences,
  },
  *check(producer) {
    const { typed } = producer.effective(key);
    if (typed !== "consistent_random" && typed !== "consistent") return;
    const written = producer.written(key);
    const java = typed === "consistent" ? "murmur2" : "murmur2_random";
    yield {
      at: written ?? producer.anchor,
      ...(written === undefined ? { preset: "critical" } : {}),
      message: say(texts().messages.differs, { partitioner: typed, java }),
      fixes: [
        written === undefined
          ? insert(producer, key, java, "changes-behaviour")
          : set(written, java, "changes-behaviour"),
      ],
    };
  },
});

function file(last: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092
queue.buffering.max.messages=200000
enable.idempotence=true
${last}`;
}
