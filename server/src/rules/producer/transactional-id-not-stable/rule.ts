/** A transactional id that is another after every restart: nobody ends the transaction that a crash left open. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { producerTransactionalIdNotStableTexts as texts } from "./texts.ts";

const key = "transactional.id";

export const producerTransactionalIdNotStable = defineRule({
  id: "producer-transactional-id-not-stable",
  category: "duplication",
  severity: "info",
  roles: ["producer"],
  settings: [key, "spring.kafka.producer.transaction-id-prefix", "transaction.timeout.ms"],
  docs: {
    texts,
    examples: [
      { bad: file("payments-${random.uuid}"), good: file("payments-${HOSTNAME}") },
      {
        file: "src/main/resources/application.yml",
        bad: springFile("tx-${random.uuid}-"),
        good: springFile("tx-${HOSTNAME}-"),
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "a broker of 3.9.2, transaction.timeout.ms=15000: a committed record is read after 0.6 s with the same id, 18.6 s with another",
    },
    references: [
      {
        title: "Kafka: transactional.id",
        url: settingDocs("producer", "transactional.id"),
      },
      { title: "KIP-447: one id for each instance is enough" },
    ],
  },
  *check(producer) {
    // Spring makes the id from its prefix: it stands in its place here.
    const id = producer.written(key);
    if (id === undefined || !isRandom(id.entry.source)) return;
    yield {
      at: id,
      message: say(texts().messages.random, { id: id.entry.value ?? id.entry.source }),
      advice: say(texts().fixes.stable),
    };
  },
});

/** A placeholder or a command that gives something new at each start; a host's name or an ordinal does not. */
function isRandom(source: string): boolean {
  return /\$\{random[.:}]|\$\{?RANDOM\b|[$#][{(][^})]*(uuid|timestamp|currentTimeMillis|nanoTime)|\$\(date\b/i.test(
    source,
  );
}

function file(id: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092
acks=all
${key}=${id}
`;
}

function springFile(prefix: string): string {
  return `spring:
  kafka:
    bootstrap-servers: kafka1:9092,kafka2:9092
    producer:
      acks: all
      transaction-id-prefix: ${prefix}
`;
}
