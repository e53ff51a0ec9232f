/** A container ack mode beside auto-commit: the container commits nothing, the client's timer does. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { ackModeKey, readAckMode } from "../shared/ack-mode.ts";
import { byContainer } from "../shared/auto-commit.ts";
import { springAckModeIgnoredWithAutoCommitTexts as texts } from "./texts.ts";

export const springAckModeIgnoredWithAutoCommit = defineRule({
  id: "spring-ack-mode-ignored-with-auto-commit",
  category: "no-effect",
  severity: "warning",
  roles: ["listener"],
  programs: ["spring-boot"],
  coveredBy: ["spring-record-ack-with-batch-listener"],
  settings: [ackModeKey, "enable.auto.commit"],
  docs: {
    texts,
    examples: [
      {
        file: "application.yml",
        versions: { springBoot: "3.5" },
        bad: "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      enable-auto-commit: true\n    listener:\n      ack-mode: BATCH\n",
        good: "spring:\n  kafka:\n    consumer:\n      group-id: orders\n    listener:\n      ack-mode: BATCH\n",
      },
    ],
    evidence: { kind: "read", where: "KafkaMessageListenerContainer: commits are skipped when autoCommit is set" },
    references: [
      {
        title: "Spring for Apache Kafka: committing offsets",
        url: "https://docs.spring.io/spring-kafka/reference/kafka/receiving-messages/message-listener-container.html",
      },
      { title: "KafkaMessageListenerContainer.ListenerConsumer: commits are skipped when autoCommit is set" },
    ],
  },
  *check(listener, context) {
    const written = listener.written(ackModeKey);
    const mode = readAckMode(written);
    if (written === undefined || mode === undefined || mode === "MANUAL" || mode === "MANUAL_IMMEDIATE") return;
    const autoCommit = context
      .siblings("consumer")
      .map((consumer) => consumer.written("enable.auto.commit"))
      .find((setting) => setting?.typed === true);
    if (autoCommit === undefined) return;
    const fixes = [byContainer(autoCommit, context)];
    yield { at: written, related: [autoCommit], message: say(texts().messages.ignored, { mode }), fixes };
  },
});
