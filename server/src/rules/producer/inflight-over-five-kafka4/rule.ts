/** More than five requests in flight: since 4.0 the producer refuses to start unless idempotence is switched off in words. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import { inFlightLimit } from "../../../model/producer.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { inFlightKey } from "../../shared/producer/fixes.ts";
import { producerInflightOverFiveKafka4Texts as texts } from "./texts.ts";

const servers = "bootstrap.servers=kafka:9092\nacks=all\n";

export const producerInflightOverFiveKafka4 = defineRule({
  id: "producer-inflight-over-five-kafka4",
  category: "startup-failure",
  severity: "error",
  roles: ["producer"],
  versions: { clients: ">=4.0" },
  coveredBy: ["streams-producer-idempotence-conflict"],
  settings: [inFlightKey, "enable.idempotence", "transactional.id"],
  docs: {
    texts,
    examples: [
      {
        bad: `${servers}${inFlightKey}=10\n`,
        good: `${servers}${inFlightKey}=5\n`,
        versions: { clients: "4.0" },
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaProducer of 25 releases, 1.1.1 to 4.4.0, with acks, retries, in-flight, idempotence and transactional.id in all combinations",
    },
    references: [
      { title: "Kafka 4.0: upgrade notes, producer", url: kafkaDocs("getting-started/upgrade/", "4.0") },
      { title: "Observed with kafka-clients 4.0.0 to 4.4.0: ConfigException, even beside acks=1" },
    ],
  },
  *check(producer) {
    // A written true and a transactional.id are refused in every release: rules of their own say so.
    if (producer.written("enable.idempotence") !== undefined || producer.written("transactional.id") !== undefined)
      return;
    // Connect switches idempotence off, unless its source connectors are to be exactly-once.
    if (["framework-default", "unknown"].includes(producer.effective("enable.idempotence").origin)) return;
    const inFlight = producer.written(inFlightKey);
    if (typeof inFlight?.typed !== "number" || inFlight.typed <= inFlightLimit) return;
    yield {
      at: inFlight,
      message: say(texts().messages.tooMany, { count: String(inFlight.typed) }),
      fixes: [set(inFlight, String(inFlightLimit), "safe")],
      advice: say(texts().fixes.keep),
    };
  },
});
