/** enable.idempotence=true beside a setting that rules it out: the producer refuses to start. */
import { settingDocs } from "../kafka/documentation.ts";
import { parseRange } from "../kafka/version.ts";
import { inFlightLimit, unlimitedRetries } from "../model/producer.ts";
import { producerIdempotenceConflictTexts as texts } from "../texts/rules/producer-idempotence-conflict.ts";
import { say } from "../texts/text.ts";
import { insert, remove, set } from "./fix.ts";
import { inFlightKey } from "./producer-fixes.ts";
import { defineRule } from "./rule.ts";

/** KIP-91: since 2.1 the default is to retry until delivery.timeout.ms is over. */
const retriesByDefault = parseRange(">=2.1");
const servers = "bootstrap.servers=kafka:9092\nenable.idempotence=true\n";

export const producerIdempotenceConflict = defineRule({
  id: "producer-idempotence-conflict",
  category: "startup-failure",
  severity: "error",
  roles: ["producer"],
  coveredBy: ["spring-transaction-prefix-with-weak-acks"],
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
  *check(producer, { lens }) {
    // The default steps back silently; only a written true is refused.
    const idempotence = producer.written("enable.idempotence");
    if (idempotence?.typed !== true) return;
    const related = [idempotence];
    const acks = producer.written("acks");
    if (acks?.typed !== undefined && acks.typed !== "all") {
      const fixes = [set(acks, "all", "changes-performance")];
      yield { at: acks, related, message: say(texts.messages.acks, { acks: acks.source.trim() }), fixes };
    }
    // To the client it makes no difference whether a file or a framework wrote them.
    const given = producer.effective("acks");
    if (given.origin === "framework-default" && given.typed !== undefined && given.typed !== "all") {
      const message = say(texts.messages.givenAcks, { acks: String(given.typed) });
      yield { at: idempotence, message, fixes: [insert(producer, "acks", "all", "changes-performance")] };
    }
    const retries = producer.written("retries");
    if (retries?.typed === 0) {
      const byDefault = lens.within("clients", retriesByDefault);
      const safety = "changes-behaviour";
      const fixes = [byDefault ? remove(retries, safety) : set(retries, String(unlimitedRetries), safety)];
      yield { at: retries, related, message: say(texts.messages.retries), fixes };
    }
    const inFlight = producer.written(inFlightKey);
    if (typeof inFlight?.typed === "number" && inFlight.typed > inFlightLimit) {
      const fixes = [set(inFlight, String(inFlightLimit), "changes-performance")];
      yield { at: inFlight, related, message: say(texts.messages.inFlight, { count: String(inFlight.typed) }), fixes };
    }
  },
});
