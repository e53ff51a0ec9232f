/** No acks with a client older than 3.0: its default is 1. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { insert } from "../../shared/fix.ts";
import { isTransactional } from "../../shared/producer/transactions.ts";
import { producerAcksDefaultOneLegacyClientTexts as texts } from "./texts.ts";

export const producerAcksDefaultOneLegacyClient = defineRule({
  id: "producer-acks-default-one-legacy-client",
  category: "loss",
  severity: "warning",
  roles: ["producer"],
  // The default of releases that may not even be in use says nothing about this file.
  inPart: "silent",
  aboutReplication: true,
  settings: ["acks"],
  docs: {
    texts,
    examples: [
      {
        bad: "bootstrap.servers=kafka:9092\nlinger.ms=10\n",
        good: "bootstrap.servers=kafka:9092\nlinger.ms=10\nacks=all\n",
        versions: { clients: "2.8" },
      },
    ],
    evidence: {
      kind: "executed",
      where: "the ConfigDef of every minor release from 2.0 to 4.4 (schemas/settings/producer.json)",
    },
    references: [
      { title: "Kafka 2.8: acks", url: kafkaDocs("configuration/producer-configs/#producerconfigs_acks", "2.8") },
      {
        title: "KIP-679: the strongest delivery guarantee by default",
      },
    ],
  },
  *check(producer, context) {
    const acks = producer.effective("acks");
    if (acks.origin !== "kafka-default" || acks.typed !== "1" || isTransactional(producer, context)) return;
    yield {
      at: producer.anchor,
      message: say(texts().messages.oneByDefault),
      fixes: [insert(producer, "acks", "all", "changes-performance")],
    };
  },
});
