/** acks 0 or 1 in librdkafka, whose default waits for all in-sync replicas. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { asksForLibrdkafkaIdempotence } from "../shared/idempotence.ts";
import { librdkafkaReferences } from "../shared/references.ts";
import { librdkafkaAcksWeakTexts as texts } from "./texts.ts";

export const librdkafkaAcksWeak = defineRule({
  id: "librdkafka-acks-weak",
  category: "loss",
  severity: "warning",
  roles: ["producer"],
  programs: ["librdkafka"],
  coveredBy: ["librdkafka-idempotence-conflicts"],
  settings: ["acks", "request.required.acks"],
  docs: {
    texts,
    examples: [
      { bad: file("acks=1\n"), good: file("acks=all\n") },
      { bad: file("request.required.acks=0\n"), good: file("request.required.acks=all\n") },
    ],
    evidence: {
      kind: "executed",
      where:
        "effective acks of librdkafka 1.4.2 to 2.16.0 (test/oracle/librdkafka.test.ts); the loss follows Kafka's documentation of replication",
    },
    references: librdkafkaReferences,
  },
  *check(producer, { environment }) {
    const acks = producer.written("acks");
    // With idempotence it does not start.
    if ((acks?.typed !== "0" && acks?.typed !== "1") || asksForLibrdkafkaIdempotence(producer)) return;
    yield {
      at: acks,
      // Where there is one broker anyway, all is no more than 1; with 0 even that one confirms nothing.
      severity: acks.typed === "0" ? "error" : environment.development ? "hint" : "warning",
      message: say(acks.typed === "0" ? texts().messages.zero : texts().messages.one, { key: acks.entry.key }),
      fixes: [set(acks, "all", "changes-performance")],
    };
  },
});

function file(acks: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092\nqueue.buffering.max.messages=200000\nmax.in.flight=1\npartitioner=murmur2_random\n${acks}`;
}
