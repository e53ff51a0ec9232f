/** auto-offset-reset: exception, which Spring's own completion offers and Kafka refuses. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { springAutoOffsetResetExceptionTexts as texts } from "./texts.ts";

export const springAutoOffsetResetException = defineRule({
  id: "spring-auto-offset-reset-exception",
  category: "startup-failure",
  severity: "error",
  roles: ["consumer"],
  programs: ["spring-boot"],
  settings: ["auto.offset.reset"],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: exception\n",
        good: "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: none\n",
      },
    ],
    evidence: {
      kind: "executed",
      where: "KafkaConsumer of 25 releases, 1.1.1 to 4.4.0; the value hints of Spring Boot 2.0.0 to 4.1.1",
    },
    references: [
      {
        title: "Kafka: auto.offset.reset",
        url: settingDocs("consumer", "auto.offset.reset"),
      },
      { title: "Spring Boot's configuration metadata: the hints of spring.kafka.consumer.auto-offset-reset" },
    ],
  },
  *check(consumer) {
    const reset = consumer.written("auto.offset.reset");
    if (reset === undefined || (reset.typed === undefined && !reset.invalid)) return;
    if (reset.source.trim().toLowerCase() !== "exception") return;
    yield { at: reset, message: say(texts().messages.refused), fixes: [set(reset, "none", "safe")] };
  },
});
