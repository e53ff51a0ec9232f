/** kafka-clients 3.0.0 and 3.1.0: the default enable.idempotence=true is shown and has no effect. */
import { parseRange } from "../../../kafka/version.ts";
import { inFlightLimit } from "../../../model/producer.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { insert } from "../../shared/fix.ts";
import { inFlightKey } from "../../shared/producer/fixes.ts";
import { isTransactional } from "../../shared/producer/transactions.ts";
import { producerIdempotenceDefaultNotEffective300310Texts as texts } from "./texts.ts";

const key = "enable.idempotence";
/** KAFKA-13598. */
const affected = parseRange(">=3.0.0 <3.0.1 || >=3.1.0 <3.1.1");

export const producerIdempotenceDefaultNotEffective300310 = defineRule({
  id: "producer-idempotence-default-not-effective-3-0-0-3-1-0",
  category: "duplication",
  severity: "info",
  // Only for whoever is known to use one of the two releases.
  inPart: "silent",
  roles: ["producer"],
  coveredBy: ["producer-reordering-in-flight"],
  settings: [key],
  docs: {
    texts,
    examples: [
      {
        bad: "bootstrap.servers=kafka1:9092,kafka2:9092\nlinger.ms=5\n",
        good: "bootstrap.servers=kafka1:9092,kafka2:9092\nlinger.ms=5\nenable.idempotence=true\n",
        versions: { clients: "3.1.0" },
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaProducer of 25 releases, 1.1.1 to 4.4.0: in 3.0.0 and 3.1.0 the default makes no idempotent producer",
    },
    references: [
      { title: "KAFKA-13598", url: "https://issues.apache.org/jira/browse/KAFKA-13598" },
      { title: "KIP-679: the strongest delivery guarantee by default" },
    ],
  },
  *check(producer, context) {
    if (!context.lens.within("clients", affected)) return;
    if (producer.written(key) !== undefined || isTransactional(producer, context)) return;
    // Where other settings rule idempotence out, nobody expects it.
    const inFlight = producer.effective(inFlightKey).typed;
    const retries = producer.effective("retries").typed;
    if (producer.effective("acks").typed !== "all" || typeof inFlight !== "number" || inFlight > inFlightLimit) return;
    if (typeof retries !== "number" || retries === 0) return;
    yield {
      at: producer.anchor,
      message: say(texts().messages.shownOnly),
      fixes: [insert(producer, key, "true", "changes-behaviour")],
    };
  },
});
