/** Spring's transaction-id-prefix beside a setting that rules idempotence out: the first send fails. */
import { parseRange } from "../kafka/version.ts";
import { inFlightLimit, unlimitedRetries } from "../model/producer.ts";
import { springTransactionPrefixWithWeakAcksTexts as texts } from "../texts/rules/spring-transaction-prefix-with-weak-acks.ts";
import { say } from "../texts/text.ts";
import { remove, set } from "./fix.ts";
import { inFlightKey } from "./producer-fixes.ts";
import { isSpringPrefix, springPrefixKey } from "./producer-transactions.ts";
import { defineRule } from "./rule.ts";

/** KIP-91: since 2.1 the default is to retry until delivery.timeout.ms is over. */
const retriesByDefault = parseRange(">=2.1");
const producer = "spring:\n  kafka:\n    producer:\n      transaction-id-prefix: tx-${HOSTNAME}-\n";

export const springTransactionPrefixWithWeakAcks = defineRule({
  id: "spring-transaction-prefix-with-weak-acks",
  category: "startup-failure",
  severity: "error",
  roles: ["producer"],
  carriers: ["spring-boot"],
  settings: [springPrefixKey, "enable.idempotence", "acks", "retries", inFlightKey],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: `${producer}      acks: 1\n`,
        good: `${producer}      acks: all\n`,
      },
      {
        file: "src/main/resources/application.yml",
        bad: `${producer}      properties:\n        enable.idempotence: false\n`,
        good: producer,
      },
      {
        file: "src/main/resources/application.yml",
        bad: `${producer}      properties:\n        max.in.flight.requests.per.connection: 10\n`,
        good: `${producer}      properties:\n        max.in.flight.requests.per.connection: 5\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "DefaultKafkaProducerFactory of spring-kafka 2.8.11, 3.3.16 and 4.1.1 with a prefix; KafkaProducer of 25 releases with the settings it makes",
    },
    references: [
      {
        title: "Spring for Apache Kafka: transactions",
        url: "https://docs.spring.io/spring-kafka/reference/kafka/transactions.html",
      },
      { title: "DefaultKafkaProducerFactory.setTransactionIdPrefix asks for idempotence where nobody wrote otherwise" },
    ],
  },
  *check(producer, { lens }) {
    const prefix = producer.written("transactional.id");
    if (prefix === undefined || !isSpringPrefix(prefix)) return;
    const related = [prefix];
    const idempotence = producer.written("enable.idempotence");
    if (idempotence?.typed === undefined) return;
    if (idempotence.typed === false) {
      const fixes = [remove(idempotence, "changes-behaviour")];
      yield { at: idempotence, related, message: say(texts.messages.off), fixes };
      return;
    }
    const acks = producer.written("acks");
    if (acks?.typed !== undefined && acks.typed !== "all") {
      const message = say(texts.messages.acks, { acks: acks.source.trim() });
      yield { at: acks, related, message, fixes: [set(acks, "all", "changes-performance")] };
    }
    const retries = producer.written("retries");
    if (retries?.typed === 0) {
      const safety = "changes-behaviour";
      const byDefault = lens.within("clients", retriesByDefault);
      const fixes = [byDefault ? remove(retries, safety) : set(retries, String(unlimitedRetries), safety)];
      yield { at: retries, related, message: say(texts.messages.retries), fixes };
    }
    const inFlight = producer.written(inFlightKey);
    if (typeof inFlight?.typed === "number" && inFlight.typed > inFlightLimit) {
      const message = say(texts.messages.inFlight, { count: String(inFlight.typed) });
      yield { at: inFlight, related, message, fixes: [set(inFlight, String(inFlightLimit), "changes-performance")] };
    }
  },
});
