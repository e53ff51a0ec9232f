/** Transactions on the writing side, and a consumer beside it that reads aborted records too. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type RuleContext } from "../../rule.ts";
import { insert, set } from "../../shared/fix.ts";
import { isTransactional } from "../../shared/producer/transactions.ts";
import { consumerReadUncommittedOfTransactionalTopicTexts as texts } from "./texts.ts";

const key = "isolation.level";
const wanted = "read_committed";
const exactlyOnce = /^exactly_once/;

export const consumerReadUncommittedOfTransactionalTopic = defineRule({
  id: "consumer-read-uncommitted-of-transactional-topic",
  category: "duplication",
  // What a consumer reads is seldom what the producer beside it writes.
  severity: "hint",
  // Spring Boot before 2.2 has no name for it: where the release is open, that is another rule's matter.
  inPart: "silent",
  roles: ["consumer"],
  coveredBy: ["spring-transactions-with-read-uncommitted-consumer"],
  settings: [key, "transactional.id"],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: file(""),
        good: file("      isolation-level: read_committed\n"),
        versions: { springBoot: "3.5" },
      },
    ],
    evidence: {
      kind: "executed",
      where: "a broker of 3.9.2: a record aborted, sent again and committed is read twice, with read_committed once",
    },
    references: [
      {
        title: "Kafka: isolation.level",
        url: settingDocs("consumer", "isolation.level"),
      },
      { title: "KIP-98: transactions" },
    ],
  },
  *check(consumer, context) {
    const isolation = consumer.effective(key);
    if (isolation.typed !== "read_uncommitted" || !hasTransactions(context)) return;
    const written = consumer.written(key);
    if (written === undefined) {
      yield {
        at: consumer.anchor,
        message: say(texts().messages.byDefault),
        fixes: [insert(consumer, key, wanted, "changes-behaviour")],
      };
      return;
    }
    yield {
      at: written,
      severity: "info",
      message: say(texts().messages.written),
      fixes: [set(written, wanted, "changes-behaviour")],
    };
  },
});

function hasTransactions(context: RuleContext): boolean {
  return (
    context.siblings("producer").some((producer) => isTransactional(producer, context)) ||
    context
      .siblings("streams")
      .some((streams) => exactlyOnce.test(String(streams.written("processing.guarantee")?.typed)))
  );
}

function file(last: string): string {
  return `spring:
  kafka:
    bootstrap-servers: kafka1:9092,kafka2:9092
    streams:
      application-id: payments
      replication-factor: 3
      properties:
        processing.guarantee: exactly_once_v2
    consumer:
      group-id: ledger
      auto-offset-reset: earliest
${last}`;
}
