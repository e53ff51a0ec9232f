/** A dead-letter topic named with .DLT: since spring-kafka 3.3 the recoverer's own suffix is -dlt, and nothing arrives there. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { springRoles, tellsForAll } from "../shared/owner.ts";
import { retryTopicKey, valuePlace } from "../shared/retry-topic.ts";
import { springDltSuffixChangedTexts as texts } from "./texts.ts";

const start = "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n";

export const springDltSuffixChanged = defineRule({
  id: "spring-dlt-suffix-changed",
  category: "removed-or-renamed",
  // A resolver in code may name the topic so.
  severity: "hint",
  roles: springRoles,
  programs: ["spring-boot"],
  settings: [retryTopicKey],
  versions: { springKafka: ">=3.3" },
  // Before 3.3 the name is right.
  inPart: "silent",
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        versions: { springBoot: "3.4" },
        bad: `${start}    topics:\n      dead-letters: orders.DLT\n`,
        good: `${start}    topics:\n      dead-letters: orders-dlt\n`,
      },
    ],
    evidence: {
      kind: "read",
      where: "DeadLetterPublishingRecoverer of spring-kafka 2.2.14, 2.9.13, 3.0.17 (.DLT), 3.3.11 and 4.1.1 (-dlt)",
    },
    references: [
      { title: "spring-kafka GH-3291: the default suffix of dead-letter topics" },
      {
        title: "Spring for Apache Kafka: publishing dead-letter records",
        url: "https://docs.spring.io/spring-kafka/reference/kafka/annotation-error-handling.html#dead-letters",
      },
    ],
  },
  *check({ role }, context) {
    if (!tellsForAll(role, context)) return;
    for (const one of context.unbound) {
      const [, topic] = /^\s*([\w.-]+)\.DLT\s*$/.exec(one.entry.value ?? "") ?? [];
      if (topic === undefined) continue;
      const names = { name: `${topic}.DLT`, now: `${topic}-dlt` };
      yield {
        at: valuePlace(one),
        message: say(texts().messages.suffix, names),
        advice: say(texts().fixes.choose, names),
      };
    }
  },
});
