/** enable.idempotence=false: the broker cannot tell a retried batch from a new one. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { idempotent, inFlightKey } from "../../shared/producer/fixes.ts";
import { isTransactional } from "../../shared/producer/transactions.ts";
import { producerIdempotenceOffExplicitTexts as texts } from "./texts.ts";

export const producerIdempotenceOffExplicit = defineRule({
  id: "producer-idempotence-off-explicit",
  category: "duplication",
  severity: "warning",
  roles: ["producer"],
  // Weaker acks lose records and rule idempotence out anyway; without retries nothing is written twice.
  coveredBy: ["producer-acks-zero", "producer-acks-one", "producer-retries-zero"],
  settings: ["enable.idempotence", "retries", inFlightKey],
  docs: {
    texts,
    examples: [
      {
        bad: "bootstrap.servers=kafka:9092\nacks=all\nenable.idempotence=false\n",
        good: "bootstrap.servers=kafka:9092\nacks=all\nenable.idempotence=true\n",
      },
      {
        bad: `bootstrap.servers=kafka:9092\nacks=all\nenable.idempotence=false\n${inFlightKey}=10\n`,
        good: `bootstrap.servers=kafka:9092\nacks=all\nenable.idempotence=true\n${inFlightKey}=5\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where: "effective idempotence on nine releases from 2.0.1 to 4.4.0; the duplicate itself follows KIP-98",
    },
    references: [
      {
        title: "Kafka: enable.idempotence",
        url: settingDocs("producer", "enable.idempotence"),
      },
      {
        title: "KIP-98: idempotent producer",
      },
    ],
  },
  *check(producer, context) {
    const idempotence = producer.written("enable.idempotence");
    if (idempotence?.typed !== false || isTransactional(producer, context)) return;
    // Weaker acks and forbidden retries are told by the covering rules; what cannot be known keeps this one silent.
    if (producer.effective("acks").typed === undefined || producer.effective("retries").typed === undefined) return;
    const acks = producer.written("acks")?.typed;
    if (acks === "0" || acks === "1" || producer.written("retries")?.typed === 0) return;
    const inFlight = producer.effective(inFlightKey).typed;
    const several = typeof inFlight === "number" && inFlight > 1;
    const fixes = idempotent(producer);
    yield {
      at: idempotence,
      message: several
        ? say(texts().messages.twiceOrSwapped, { count: String(inFlight) })
        : say(texts().messages.twice),
      ...(fixes.length > 0 ? { fixes } : { advice: say(texts().fixes.byHand) }),
    };
  },
});
