/** Without idempotence librdkafka has up to a million requests in flight: a retried batch lands behind its successors. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { inFlightKey } from "../../shared/producer/fixes.ts";
import { withIdempotence } from "../shared/idempotence.ts";
import { librdkafkaReferences } from "../shared/references.ts";
import { librdkafkaIdempotenceOffReordersTexts as texts } from "./texts.ts";

export const librdkafkaIdempotenceOffReorders = defineRule({
  id: "librdkafka-idempotence-off-reorders",
  category: "ordering",
  severity: "warning",
  roles: ["producer"],
  programs: ["librdkafka"],
  coveredBy: ["librdkafka-acks-weak", "librdkafka-idempotence-conflicts"],
  settings: ["enable.idempotence", inFlightKey, "max.in.flight", "retries", "message.send.max.retries"],
  docs: {
    texts,
    examples: [
      { bad: file("enable.idempotence=false\n"), good: file("enable.idempotence=true\n") },
      { bad: file("max.in.flight=10\n"), good: file("max.in.flight=5\nenable.idempotence=true\n") },
    ],
    evidence: {
      kind: "executed",
      where:
        "effective idempotence, retries and requests in flight of librdkafka 1.4.2 to 2.16.0 (test/oracle/librdkafka.test.ts); the order itself follows its introduction",
    },
    references: librdkafkaReferences,
  },
  *check(producer) {
    if (producer.effective("enable.idempotence").typed !== false) return;
    const acks = producer.effective("acks").typed;
    const retries = producer.effective("retries").typed;
    const inFlight = producer.effective(inFlightKey).typed;
    // Weak acks are told by a stronger rule, and idempotence would not start with them.
    if (acks !== "all" || typeof retries !== "number" || retries < 1) return;
    if (typeof inFlight !== "number" || inFlight < 2) return;
    const at = producer.written("enable.idempotence") ?? producer.written(inFlightKey) ?? producer.written("retries");
    yield {
      at: at ?? producer.anchor,
      // Nobody wrote any of it.
      ...(at === undefined ? ({ severity: "hint", preset: "critical" } as const) : {}),
      message: say(texts().messages.swapped, { count: String(inFlight) }),
      fixes: [withIdempotence(producer)],
    };
  },
});

function file(last: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092\nqueue.buffering.max.messages=200000\npartitioner=murmur2_random\n${last}`;
}
