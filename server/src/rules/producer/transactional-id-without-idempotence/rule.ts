/** A transactional.id beside a setting that rules idempotence out: the producer refuses to start. */

import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { insert, set } from "../../shared/fix.ts";
import { inFlightKey } from "../../shared/producer/fixes.ts";
import { refusedBesideIdempotence } from "../../shared/producer/idempotence-refusals.ts";
import { isSpringPrefix } from "../../shared/producer/transactions.ts";
import { producerTransactionalIdWithoutIdempotenceTexts as texts } from "./texts.ts";

const start = "bootstrap.servers=kafka:9092\ntransactional.id=orders-1\n";

export const producerTransactionalIdWithoutIdempotence = defineRule({
  id: "producer-transactional-id-without-idempotence",
  category: "startup-failure",
  severity: "error",
  roles: ["producer"],
  settings: ["transactional.id", "enable.idempotence", "acks", "retries", inFlightKey],
  docs: {
    texts,
    examples: [
      { bad: `${start}enable.idempotence=false\n`, good: `${start}enable.idempotence=true\n` },
      { bad: `${start}acks=1\n`, good: `${start}acks=all\n` },
      { bad: `${start}retries=0\n`, good: start },
      { bad: `${start}${inFlightKey}=6\n`, good: `${start}${inFlightKey}=5\n` },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaProducer of 25 releases, 1.1.1 to 4.4.0, with acks, retries, in-flight, idempotence and transactional.id in all combinations",
    },
    references: [
      {
        title: "Kafka: transactional.id",
        url: settingDocs("producer", "transactional.id"),
      },
      { title: "Observed with kafka-clients 1.1.1 to 4.4.0: ConfigException" },
    ],
  },
  *check(producer) {
    const id = producer.written("transactional.id");
    // Spring makes the id of a prefix, and asks for idempotence with it.
    if (id === undefined || id.invalid || isSpringPrefix(id)) return;
    const idempotence = producer.written("enable.idempotence");
    // A written true is contradicted rather than the id, and an unknown one may be.
    if (idempotence !== undefined && idempotence.typed !== false) return;
    if (idempotence !== undefined) {
      yield {
        at: idempotence,
        related: [id],
        message: say(texts().messages.off),
        fixes: [set(idempotence, "true", "changes-behaviour")],
      };
    }
    const given = producer.effective("enable.idempotence");
    if (given.origin === "framework-default" && given.typed === false)
      yield {
        at: id,
        message: say(texts().messages.off),
        fixes: [insert(producer, "enable.idempotence", "true", "changes-behaviour")],
      };
    yield* refusedBesideIdempotence(producer, id, texts().messages);
  },
});
