/** An ErrorHandlingDeserializer that wraps nothing: the consumer cannot be built. */
import { nearestSerializationKey } from "../../../kafka/spring-near-serialization-key.ts";
import { absentIsUnknown } from "../../../model/program.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { springErrorHandlingWithoutDelegateTexts as texts } from "./texts.ts";

const wrapper = "org.springframework.kafka.support.serializer.ErrorHandlingDeserializer";
const start = `spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n      value-deserializer: ${wrapper}\n`;

export const springErrorHandlingWithoutDelegate = defineRule({
  id: "spring-error-handling-without-delegate",
  category: "startup-failure",
  severity: "error",
  roles: ["consumer"],
  programs: ["spring-boot", "spring-cloud-stream"],
  settings: ["key.deserializer", "value.deserializer"],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: start,
        good: `${start}      properties:\n        spring.deserializer.value.delegate.class: org.springframework.kafka.support.serializer.JsonDeserializer\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaConsumer with spring-kafka 2.8.11 and 4.1.1: IllegalStateException, no delegate deserializer configured, for keys and for values",
    },
    references: [
      {
        title: "Spring for Apache Kafka: using ErrorHandlingDeserializer",
        url: "https://docs.spring.io/spring-kafka/reference/kafka/serdes.html#error-handling-deserializer",
      },
    ],
  },
  *check(consumer, { readsItself }) {
    if (absentIsUnknown(consumer)) return;
    for (const side of ["key", "value"]) {
      const setting = consumer.written(`${side}.deserializer`);
      if (typeof setting?.typed !== "string" || setting.typed.replace(/2$/, "") !== wrapper) continue;
      const delegate = `spring.deserializer.${side}.delegate.class`;
      // A slip in its name has a rule of its own.
      const isWritten = consumer.keys().some((key) => key === delegate || nearestSerializationKey(key) === delegate);
      const inCode = isWritten ? "read" : readsItself(delegate);
      if (inCode === "read") continue;
      yield {
        at: setting,
        ...(inCode === "unsure" ? { severity: "hint" as const } : {}),
        message: say(texts().messages.nothing, { delegate }),
        advice: say(texts().fixes.name, { delegate }),
      };
    }
  },
});
