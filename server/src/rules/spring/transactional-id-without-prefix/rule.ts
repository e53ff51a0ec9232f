/** transactional.id in a properties map of Spring: the factory becomes transactional, and Boot makes no transaction manager. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { rename } from "../../shared/fix.ts";
import { isForAllClients } from "../../shared/keys/readers.ts";
import { isSpringPrefix, springPrefixKey } from "../../shared/producer/transactions.ts";
import { springTransactionalIdWithoutPrefixTexts as texts } from "./texts.ts";

const start = "spring:\n  kafka:\n    producer:\n      acks: all\n";

export const springTransactionalIdWithoutPrefix = defineRule({
  id: "spring-transactional-id-without-prefix",
  category: "availability",
  // Code may begin its transactions by itself, or declare the manager.
  severity: "info",
  roles: ["producer"],
  programs: ["spring-boot"],
  // Older factories hand the id on as it is.
  versions: { springBoot: ">=2.2" },
  settings: ["transactional.id", springPrefixKey],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        versions: { springBoot: "3.5" },
        bad: `${start}      properties:\n        transactional.id: orders-\${HOSTNAME}\n`,
        good: `${start}      transaction-id-prefix: orders-\${HOSTNAME}\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "DefaultKafkaProducerFactory of spring-kafka 2.8.11, 3.3.16 and 4.1.1 is transactional with it; KafkaAutoConfiguration of Boot 2.7.18, 3.5.0 and 4.1.1 read",
    },
    references: [
      {
        title: "Spring for Apache Kafka: transactions",
        url: "https://docs.spring.io/spring-kafka/reference/kafka/transactions.html",
      },
      {
        title: "KafkaAutoConfiguration: KafkaTransactionManager depends on spring.kafka.producer.transaction-id-prefix",
      },
    ],
  },
  *check(producer) {
    const id = producer.written("transactional.id");
    if (id === undefined || id.invalid || isSpringPrefix(id) || id.source.trim() === "") return;
    const message = say(texts().messages.map);
    // What stands there for all clients others may read too.
    if (isForAllClients(id)) yield { at: id, message, advice: say(texts().fixes.prefix) };
    else
      yield {
        at: id,
        message,
        fixes: [rename(id.entry, springPrefixKey, springPrefixKey.split("."), "changes-behaviour")],
      };
  },
});
