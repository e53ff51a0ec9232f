/** A transactional producer beside a consumer that reads uncommitted: rolled-back records of its own kind are handled. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { insert, set } from "../../shared/fix.ts";
import { springPrefixKey } from "../../shared/producer/transactions.ts";
import { springTransactionsWithReadUncommittedConsumerTexts as texts } from "./texts.ts";

const key = "isolation.level";
const producer = "    producer:\n      transaction-id-prefix: tx-${HOSTNAME}-\n";
const start = "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n";

export const springTransactionsWithReadUncommittedConsumer = defineRule({
  id: "spring-transactions-with-read-uncommitted-consumer",
  category: "duplication",
  // The consumer may read topics that nobody writes in transactions.
  severity: "hint",
  roles: ["consumer"],
  programs: ["spring-boot"],
  settings: [key, springPrefixKey],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: `${start}${producer}`,
        good: `${start}      isolation-level: read_committed\n${producer}`,
      },
    ],
    evidence: {
      kind: "executed",
      where: "Spring Boot 2.3 to 4.1: the settings that KafkaProperties builds for a consumer that says nothing",
    },
    references: [
      {
        title: "Spring for Apache Kafka: exactly once semantics",
        url: "https://docs.spring.io/spring-kafka/reference/kafka/exactly-once.html",
      },
      {
        title: "Kafka: isolation.level",
        url: settingDocs("consumer", "isolation.level"),
      },
    ],
  },
  *check(consumer, { siblings }) {
    const id = siblings("producer")
      .map((one) => one.written("transactional.id"))
      .find((one) => one !== undefined);
    const level = consumer.effective(key);
    if (id === undefined || level.typed !== "read_uncommitted") return;
    const written = consumer.written(key);
    // Written, but not for the release at hand: that is what there is to say.
    if (written === undefined && consumer.keys().includes(key)) return;
    const safety = "changes-behaviour";
    yield {
      at: written ?? consumer.anchor,
      related: [id],
      message: say(texts().messages.uncommitted),
      fixes: [
        written === undefined
          ? insert(consumer, key, "read_committed", safety)
          : set(written, "read_committed", safety),
      ],
    };
  },
});
