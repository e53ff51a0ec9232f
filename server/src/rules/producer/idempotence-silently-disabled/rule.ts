/** Another setting switches off the idempotence that the client has by default, and only its log says so. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { parseRange } from "../../../kafka/version.ts";
import { idempotentByDefault, inFlightLimit } from "../../../model/producer.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove, set } from "../../shared/fix.ts";
import { inFlightKey } from "../../shared/producer/fixes.ts";
import { isTransactional } from "../../shared/producer/transactions.ts";
import { producerIdempotenceSilentlyDisabledTexts as texts } from "./texts.ts";

/** Since 4.0 too many requests in flight are refused at the start unless idempotence is switched off in words. */
const refusesInFlight = parseRange(">=4.0");

export const producerIdempotenceSilentlyDisabled = defineRule({
  id: "producer-idempotence-silently-disabled",
  category: "duplication",
  severity: "warning",
  roles: ["producer"],
  // A missing answer or a forbidden retry is the greater harm of the same line.
  coveredBy: ["producer-acks-zero", "producer-acks-one", "producer-retries-zero", "producer-inflight-over-five-kafka4"],
  settings: ["enable.idempotence", "acks", "retries", inFlightKey],
  docs: {
    texts,
    examples: [
      {
        bad: `bootstrap.servers=kafka:9092\nacks=all\n${inFlightKey}=10\n`,
        good: `bootstrap.servers=kafka:9092\nacks=all\n${inFlightKey}=5\n`,
        versions: { clients: "3.9" },
      },
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
      { title: "KAFKA-13673", url: "https://issues.apache.org/jira/browse/KAFKA-13673" },
    ],
  },
  *check(producer, context) {
    const { lens } = context;
    if (producer.written("enable.idempotence") !== undefined || isTransactional(producer, context)) return;
    if (!lens.within("clients", idempotentByDefault)) return;
    if (producer.effective("enable.idempotence").typed !== false) return;
    const acks = producer.written("acks");
    const retries = producer.written("retries");
    const inFlight = producer.written(inFlightKey);
    const count = inFlight?.typed;
    const tooMany = typeof count === "number" && count > inFlightLimit;
    if (tooMany && lens.within("clients", refusesInFlight)) return;
    if (acks !== undefined && acks.typed !== "all") {
      const fixes = [set(acks, "all", "changes-performance")];
      yield { at: acks, message: say(texts().messages.acks, { acks: acks.source.trim() }), fixes };
    } else if (retries?.typed === 0) {
      yield { at: retries, message: say(texts().messages.retries), fixes: [remove(retries, "changes-behaviour")] };
    } else if (inFlight !== undefined && tooMany) {
      const fixes = [set(inFlight, String(inFlightLimit), "changes-performance")];
      yield { at: inFlight, message: say(texts().messages.inFlight, { count: String(count) }), fixes };
    }
  },
});
