/** Retries with several requests in flight and no idempotence: a retried batch lands behind its successor. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { parseRange } from "../../../kafka/version.ts";
import { inFlightLimit } from "../../../model/producer.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { idempotent, inFlightKey } from "../../shared/producer/fixes.ts";
import { isTransactional } from "../../shared/producer/transactions.ts";
import { producerReorderingInFlightTexts as texts } from "./texts.ts";

/** Since 4.0 too many requests in flight are refused at the start unless idempotence is switched off in words. */
const refusesInFlight = parseRange(">=4.0");
/** KIP-679: since 3.0 idempotence is the documented default. */
const documentedDefault = parseRange(">=3.0");

export const producerReorderingInFlight = defineRule({
  id: "producer-reordering-in-flight",
  category: "ordering",
  severity: "warning",
  roles: ["producer"],
  // Which default holds is a matter of the release; where that is unknown there is nothing to say.
  inPart: "silent",
  coveredBy: [
    "producer-acks-one",
    "producer-idempotence-off-explicit",
    "producer-idempotence-silently-disabled",
    "producer-retries-zero",
  ],
  settings: [inFlightKey, "enable.idempotence", "retries"],
  docs: {
    texts,
    examples: [
      {
        bad: "bootstrap.servers=kafka:9092\nacks=all\nretries=2147483647\n",
        good: "bootstrap.servers=kafka:9092\nacks=all\nretries=2147483647\nenable.idempotence=true\n",
        versions: { clients: "2.8" },
      },
      {
        bad: `bootstrap.servers=kafka:9092\nacks=all\n${inFlightKey}=10\n`,
        good: `bootstrap.servers=kafka:9092\nacks=all\n${inFlightKey}=5\nenable.idempotence=true\n`,
        versions: { clients: "2.8" },
      },
    ],
    evidence: {
      kind: "documented",
      where: "Kafka's documentation of max.in.flight.requests.per.connection; effective idempotence was executed",
    },
    references: [
      {
        title: "Kafka: max.in.flight.requests.per.connection",
        url: settingDocs("producer", "max.in.flight.requests.per.connection"),
      },
      { title: "Sender in kafka-clients 4.4: a failed batch is queued again while later ones are on their way" },
    ],
  },
  *check(producer, context) {
    if (producer.effective("enable.idempotence").typed !== false || isTransactional(producer, context)) return;
    const acks = producer.effective("acks");
    const retries = producer.effective("retries").typed;
    const inFlight = producer.effective(inFlightKey).typed;
    if (acks.typed === undefined || acks.typed === "0") return;
    if (typeof retries !== "number" || retries === 0 || typeof inFlight !== "number" || inFlight === 1) return;
    const idempotence = producer.written("enable.idempotence");
    const refused = inFlight > inFlightLimit && context.lens.within("clients", refusesInFlight);
    if (refused && idempotence === undefined) return;
    const at = producer.written(inFlightKey) ?? producer.written("retries") ?? idempotence;
    // Nobody wrote any of it: only what old clients do by default, beside an acks that somebody thought about.
    const onlyDefaults = at === undefined;
    if (onlyDefaults && (acks.origin !== "written" || context.lens.within("clients", documentedDefault))) return;
    yield {
      at: at ?? producer.anchor,
      ...(onlyDefaults ? { severity: "hint" } : {}),
      message: say(texts().messages.swapped, { count: String(inFlight) }),
      // Idempotence with a written acks=1 would not start.
      fixes: acks.typed === "all" || acks.origin !== "written" ? idempotent(producer) : [],
    };
  },
});
