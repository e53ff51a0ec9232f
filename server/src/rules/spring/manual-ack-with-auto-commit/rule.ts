/** Manual acknowledgment beside auto-commit: the listener container refuses to start. */
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { insert, set } from "../../shared/fix.ts";
import { ackModeKey, readAckMode } from "../shared/ack-mode.ts";
import { springManualAckWithAutoCommitTexts as texts } from "./texts.ts";

export const springManualAckWithAutoCommit = defineRule({
  id: "spring-manual-ack-with-auto-commit",
  category: "startup-failure",
  severity: "error",
  roles: ["listener"],
  programs: ["spring-boot"],
  settings: [ackModeKey, "enable.auto.commit"],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n      enable-auto-commit: true\n    listener:\n      ack-mode: MANUAL\n",
        good: "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n      enable-auto-commit: false\n    listener:\n      ack-mode: MANUAL\n",
      },
    ],
    evidence: {
      kind: "read",
      where: "KafkaMessageListenerContainer of spring-kafka 2.2.14 and 2.3.13 refuses the combination",
    },
    references: [
      { title: "KafkaMessageListenerContainer.ListenerConsumer: the state that is asserted when the container starts" },
      {
        title: "Spring for Apache Kafka: committing offsets",
        url: "https://docs.spring.io/spring-kafka/reference/kafka/receiving-messages/message-listener-container.html",
      },
    ],
  },
  *check(listener, { siblings }) {
    const written = listener.written(ackModeKey);
    const mode = readAckMode(written);
    if (written === undefined || (mode !== "MANUAL" && mode !== "MANUAL_IMMEDIATE")) return;
    const consumer = siblings("consumer").find((one) => commits(one));
    if (consumer === undefined) return;
    const autoCommit = consumer.written("enable.auto.commit");
    if (autoCommit !== undefined) {
      const message = say(texts().messages.written, { mode });
      yield { at: written, related: [autoCommit], message, fixes: [set(autoCommit, "false", "changes-behaviour")] };
      return;
    }
    // Only old releases have the default true: where they merely may be in use, this says nothing about the file.
    yield {
      at: written,
      inPart: "silent",
      message: say(texts().messages.byDefault, { mode }),
      fixes: [insert(consumer, "enable.auto.commit", "false", "changes-behaviour")],
    };
  },
});

function commits(consumer: EffectiveComponent): boolean {
  return consumer.effective("enable.auto.commit").typed === true;
}
