/** acks=0: the producer sends without ever hearing back. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { acksAll } from "../../shared/producer/fixes.ts";
import { producerAcksZeroTexts as texts } from "./texts.ts";

export const producerAcksZero = defineRule({
  id: "producer-acks-zero",
  category: "loss",
  severity: "error",
  roles: ["producer"],
  // With a written enable.idempotence=true it does not even start.
  coveredBy: ["producer-idempotence-conflict", "producer-transactional-id-without-idempotence"],
  settings: ["acks"],
  docs: {
    texts,
    examples: [
      { bad: "bootstrap.servers=kafka:9092\nacks=0\n", good: "bootstrap.servers=kafka:9092\nacks=all\n" },
      {
        bad: "bootstrap.servers=kafka:9092\nacks=0\nenable.idempotence=false\n",
        good: "bootstrap.servers=kafka:9092\nacks=all\n",
      },
    ],
    evidence: {
      kind: "read",
      where: "Sender.sendProduceRequest of kafka-clients 4.4: no response is awaited for acks=0",
    },
    references: [
      { title: "Kafka: acks", url: settingDocs("producer", "acks") },
      { title: "Sender.sendProduceRequest in kafka-clients 4.4: no response is registered when acks is 0" },
    ],
  },
  *check(producer) {
    const acks = producer.written("acks");
    if (acks?.typed !== "0") return;
    yield { at: acks, message: say(texts().messages.zero), fixes: [acksAll(producer, acks)] };
  },
});
