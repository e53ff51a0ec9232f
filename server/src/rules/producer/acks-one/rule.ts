/** acks=1: the leader alone confirms, and a record it confirmed can die with it. */
import { kafkaDocs, settingDocs } from "../../../kafka/documentation.ts";
import { idempotentByDefault } from "../../../model/producer.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { acksAll } from "../../shared/producer/fixes.ts";
import { isTransactional } from "../../shared/producer/transactions.ts";
import { producerAcksOneTexts as texts } from "./texts.ts";

export const producerAcksOne = defineRule({
  id: "producer-acks-one",
  category: "loss",
  severity: "warning",
  roles: ["producer"],
  // Where there is one broker anyway, all is no more than 1.
  aboutReplication: true,
  coveredBy: ["producer-idempotence-conflict", "producer-transactional-id-without-idempotence"],
  settings: ["acks"],
  docs: {
    texts,
    examples: [
      { bad: "bootstrap.servers=kafka:9092\nacks=1\n", good: "bootstrap.servers=kafka:9092\nacks=all\n" },
      {
        bad: "bootstrap.servers=kafka:9092\nacks=1\nenable.idempotence=false\n",
        good: "bootstrap.servers=kafka:9092\nacks=all\n",
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "ProducerConfig of nine releases from 2.0.1 to 4.4.0: effective acks and idempotence (test/model/producer.test.ts); the loss itself follows Kafka's documentation of replication",
    },
    references: [
      { title: "Kafka: acks", url: settingDocs("producer", "acks") },
      { title: "Kafka: replication", url: kafkaDocs("design/design/#replication") },
    ],
  },
  *check(producer, context) {
    const acks = producer.written("acks");
    if (acks?.typed !== "1" || isTransactional(producer, context)) return;
    const idempotence = producer.written("enable.idempotence");
    const switchesOff = idempotence === undefined && context.lens.within("clients", idempotentByDefault);
    yield {
      at: acks,
      message: say(switchesOff ? texts().messages.oneAndNotIdempotent : texts().messages.one),
      fixes: [acksAll(producer, acks)],
    };
  },
});
