/** Retry topics switched on by the file: Spring Boot sends to them and leaves it to others to create them. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { springRoles } from "../shared/owner.ts";
import { retryTopicKey, retryTopicsOn, valuePlace } from "../shared/retry-topic.ts";
import { springRetryTopicsNotCreatedTexts as texts } from "./texts.ts";

const consumer = "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n";

export const springRetryTopicsNotCreated = defineRule({
  id: "spring-retry-topics-not-created",
  category: "availability",
  // Whether the topics are there the files do not tell; in most places somebody made them.
  severity: "hint",
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
        "KafkaAutoConfiguration.kafkaRetryTopicConfiguration of Spring Boot 2.7.18, 3.5.0 and 4.1.1: doNotAutoCreateRetryTopics",
    },
    references: [
      {
        title: "Spring for Apache Kafka: non-blocking retries",
        url: "https://docs.spring.io/spring-kafka/reference/retrytopic.html",
      },
      { title: "KafkaAutoConfiguration of Spring Boot: the retry topic configuration" },
    ],
  },
  *check({ role }, context) {
    const on = retryTopicsOn(role, context);
    if (on === undefined) return;
    yield { at: valuePlace(on), message: say(texts().messages.notCreated), advice: say(texts().fixes.create) };
  },
});
