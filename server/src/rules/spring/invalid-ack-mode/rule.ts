/** An ack mode that Spring does not have: the application does not start. */
import { nameIndex } from "../../../kafka/near-name.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { ackModeKey, ackModes, readAckMode } from "../shared/ack-mode.ts";
import { springInvalidAckModeTexts as texts } from "./texts.ts";

export const springInvalidAckMode = defineRule({
  id: "spring-invalid-ack-mode",
  category: "startup-failure",
  severity: "error",
  roles: ["listener"],
  programs: ["spring-boot"],
  settings: [ackModeKey],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n    listener:\n      ack-mode: AUTO\n",
        good: "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n",
      },
      {
        file: "src/main/resources/application.properties",
        bad: "spring.kafka.listener.ack-mode=MANUAL_IMEDIATE\n",
        good: "spring.kafka.listener.ack-mode=MANUAL_IMMEDIATE\n",
      },
    ],
    evidence: {
      kind: "executed",
      where: "Spring Boot 3.5.0's conversion of AckMode with valid, relaxed and invalid spellings",
    },
    references: [
      { title: "ContainerProperties.AckMode of spring-kafka" },
      {
        title: "Spring for Apache Kafka: committing offsets",
        url: "https://docs.spring.io/spring-kafka/reference/kafka/receiving-messages/message-listener-container.html",
      },
    ],
  },
  *check(listener) {
    const written = listener.written(ackModeKey);
    // Spring reads an empty text as "not set".
    if (typeof written?.typed !== "string" || !/[A-Za-z0-9]/.test(written.typed)) return;
    if (readAckMode(written) !== undefined) return;
    const message = say(texts().messages.invalid, { value: written.typed });
    const near = known.nearest(written.typed);
    if (near === undefined) yield { at: written, message, advice: say(texts().fixes.choose) };
    else yield { at: written, message, fixes: [set(written, near.name, "changes-behaviour")] };
  },
});

const known = nameIndex(ackModes);
