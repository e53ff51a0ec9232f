/** retries beside acks=0: no answer is awaited, so nothing is ever retried. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { acksAll } from "../../shared/producer/fixes.ts";
import { producerRetriesIgnoredWithAcksZeroTexts as texts } from "./texts.ts";

export const producerRetriesIgnoredWithAcksZero = defineRule({
  id: "producer-retries-ignored-with-acks-zero",
  category: "no-effect",
  severity: "info",
  roles: ["producer"],
  coveredBy: ["producer-idempotence-conflict", "producer-transactional-id-without-idempotence"],
  settings: ["acks", "retries"],
  docs: {
    texts,
    examples: [
      {
        bad: "bootstrap.servers=kafka:9092\nacks=0\nretries=2147483647\n",
        good: "bootstrap.servers=kafka:9092\nacks=all\nretries=2147483647\n",
        versions: { clients: "3.9" },
      },
    ],
    evidence: {
      kind: "read",
      where: "Sender.sendProduceRequest of kafka-clients 4.4: without a response there is nothing to retry",
    },
    references: [
      { title: "Kafka: retries", url: settingDocs("producer", "retries") },
      {
        title:
          "Sender.sendProduceRequest in kafka-clients 4.4: the batch counts as done once it is written to the socket",
      },
    ],
  },
  *check(producer) {
    const acks = producer.written("acks");
    const retries = producer.written("retries");
    if (acks?.typed !== "0" || typeof retries?.typed !== "number" || retries.typed === 0) return;
    yield {
      at: retries,
      related: [acks],
      message: say(texts().messages.ignored, { retries: retries.source }),
      fixes: [acksAll(producer, acks), remove(retries, "safe")],
    };
  },
});
