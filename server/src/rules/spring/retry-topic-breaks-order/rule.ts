/** Retry topics: a record that fails is overtaken by the later ones of its key. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { springRoles } from "../shared/owner.ts";
import { retryTopicKey, retryTopicsOn, valuePlace } from "../shared/retry-topic.ts";
import { springRetryTopicBreaksOrderTexts as texts } from "./texts.ts";

const consumer =
  "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n      isolation-level: read-committed\n";

export const springRetryTopicBreaksOrder = defineRule({
  id: "spring-retry-topic-breaks-order",
  category: "ordering",
  severity: "info",
  // Most listeners do not depend on the order of a key, and chose these retries to keep the others going.
  preset: "critical",
  roles: springRoles,
  programs: ["spring-boot"],
  settings: [retryTopicKey],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: `${consumer}    retry:\n      topic:\n        enabled: true\n`,
        good: `${consumer}    retry:\n      topic:\n        enabled: false\n`,
      },
    ],
    evidence: {
      kind: "read",
      where:
        "KafkaAutoConfiguration of Spring Boot 2.7.18, 3.5.0 and 4.1.1; the retry topics of spring-kafka 2.9.13, 3.3.11 and 4.1.1",
    },
    references: [
      {
        title: "Spring for Apache Kafka: how the non-blocking retry pattern works",
        url: "https://docs.spring.io/spring-kafka/reference/retrytopic/how-the-pattern-works.html",
      },
    ],
  },
  *check({ role }, context) {
    const on = retryTopicsOn(role, context);
    if (on === undefined) return;
    yield { at: valuePlace(on), message: say(texts().messages.overtaken), advice: say(texts().fixes.blocking) };
  },
});
