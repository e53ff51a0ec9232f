/** Attempts and back-off of retry topics that nobody switched on: failed records are skipped instead. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { springRoles, tellsForAll } from "../shared/owner.ts";
import { retryTopicKey } from "../shared/retry-topic.ts";
import { springRetryTopicsNotEnabledTexts as texts } from "./texts.ts";

const topic = "spring.kafka.retry.topic.";
const start = "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n";

export const springRetryTopicsNotEnabled = defineRule({
  id: "spring-retry-topics-not-enabled",
  category: "no-effect",
  // Code may read the same keys, for a @RetryableTopic of its own.
  severity: "hint",
  roles: springRoles,
  programs: ["spring-boot"],
  settings: [retryTopicKey, `${topic}attempts`],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: `${start}    retry:\n      topic:\n        attempts: 5\n`,
        good: `${start}    retry:\n      topic:\n        attempts: 5\n        enabled: true\n`,
      },
    ],
    evidence: {
      kind: "read",
      where:
        "KafkaAutoConfiguration of Spring Boot 2.7.18, 3.5.0 and 4.1.1: the retry topics depend on spring.kafka.retry.topic.enabled",
    },
    references: [
      {
        title: "Spring for Apache Kafka: non-blocking retries",
        url: "https://docs.spring.io/spring-kafka/reference/retrytopic.html",
      },
    ],
  },
  *check({ role, component }, context) {
    if (component.partial || !tellsForAll(role, context)) return;
    const own = context.unbound.filter(({ canonical, bound }) => canonical.startsWith(topic) && bound.length > 0);
    const [first, ...others] = own;
    // A written switch, on or off, is a decision.
    if (first === undefined || [first, ...others].some(({ canonical }) => canonical === retryTopicKey)) return;
    yield {
      at: { uri: first.entry.uri, span: first.entry.keySpan },
      message: say(texts().messages.off),
      advice: say(texts().fixes.enable),
    };
  },
});
