/** Spring's transaction-id-prefix beside a setting that rules idempotence out: the first send fails. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { inFlightKey } from "../../shared/producer/fixes.ts";
import { refusedBesideIdempotence } from "../../shared/producer/idempotence-refusals.ts";
import { isSpringPrefix, springPrefixKey } from "../../shared/producer/transactions.ts";
import { springTransactionPrefixWithWeakAcksTexts as texts } from "./texts.ts";

const producer = "spring:\n  kafka:\n    producer:\n      transaction-id-prefix: tx-${HOSTNAME}-\n";

export const springTransactionPrefixWithWeakAcks = defineRule({
  id: "spring-transaction-prefix-with-weak-acks",
  category: "startup-failure",
  severity: "error",
  roles: ["producer"],
  programs: ["spring-boot"],
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
  *check(producer) {
    const prefix = producer.written("transactional.id");
    if (prefix === undefined || !isSpringPrefix(prefix)) return;
    const idempotence = producer.written("enable.idempotence");
    if (idempotence?.typed === undefined) return;
    if (idempotence.typed === false) {
      const fixes = [remove(idempotence, "changes-behaviour")];
      yield { at: idempotence, related: [prefix], message: say(texts().messages.off), fixes };
      return;
    }
    yield* refusedBesideIdempotence(producer, prefix, texts().messages);
  },
});
