/** enable.idempotence=true beside a setting that rules it out: the producer refuses to start. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { insert } from "../../shared/fix.ts";
import { inFlightKey } from "../../shared/producer/fixes.ts";
import { refusedBesideIdempotence } from "../../shared/producer/idempotence-refusals.ts";
import { producerIdempotenceConflictTexts as texts } from "./texts.ts";

const servers = "bootstrap.servers=kafka:9092\nenable.idempotence=true\n";

export const producerIdempotenceConflict = defineRule({
  id: "producer-idempotence-conflict",
  category: "startup-failure",
  severity: "error",
  roles: ["producer"],
  coveredBy: ["spring-transaction-prefix-with-weak-acks", "streams-producer-idempotence-conflict"],
  settings: ["enable.idempotence", "acks", "retries", inFlightKey],
  docs: {
    texts,
    examples: [
      { bad: `${servers}acks=1\n`, good: `${servers}acks=all\n` },
      { bad: `${servers}retries=0\n`, good: servers, versions: { clients: "3.9" } },
      { bad: `${servers}${inFlightKey}=10\n`, good: `${servers}${inFlightKey}=5\n` },
    ],
    evidence: {
      kind: "executed",
      where: "KafkaProducer built with 360 combinations on nine releases from 2.0.1 to 4.4.0",
    },
    references: [
      {
        title: "Kafka: enable.idempotence",
        url: settingDocs("producer", "enable.idempotence"),
      },
      { title: "Observed with kafka-clients 2.0.1 to 4.4.0: new KafkaProducer throws a ConfigException" },
    ],
  },
  *check(producer) {
    // The default steps back silently; only a written true is refused.
    const idempotence = producer.written("enable.idempotence");
    if (idempotence?.typed !== true) return;
    yield* refusedBesideIdempotence(producer, idempotence, texts().messages);
    // To the client it makes no difference whether a file or a framework wrote them.
    const given = producer.effective("acks");
    if (given.origin === "framework-default" && given.typed !== undefined && given.typed !== "all") {
      const message = say(texts().messages.givenAcks, { acks: String(given.typed) });
      yield { at: idempotence, message, fixes: [insert(producer, "acks", "all", "changes-performance")] };
    }
  },
});
