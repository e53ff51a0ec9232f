/** async-acks beside an ack mode that is not manual: ignored by old containers, and since spring-kafka 3.2 it makes the mode MANUAL. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove, set } from "../../shared/fix.ts";
import { ackModeKey, readAckMode } from "../shared/ack-mode.ts";
import { asyncAcks, asyncAcksDecide, asyncAcksKey, committingOffsets } from "../shared/listener.ts";
import { springAsyncAcksTexts as texts } from "./texts.ts";

const start =
  "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n    listener:\n";

export const springAsyncAcks = defineRule({
  id: "spring-async-acks",
  category: "availability",
  severity: "warning",
  roles: ["listener"],
  programs: ["spring-boot"],
  coveredBy: ["spring-record-ack-with-batch-listener", "spring-ack-limit-not-positive"],
  settings: [asyncAcksKey, ackModeKey],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        versions: { springBoot: "3.5" },
        bad: `${start}      ack-mode: BATCH\n      async-acks: true\n`,
        good: `${start}      ack-mode: BATCH\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaMessageListenerContainer of spring-kafka 3.0.17, 3.1.10, 3.2.10, 3.3.16 and 4.1.1 over a MockConsumer, four ack modes with and without async-acks",
    },
    references: [
      committingOffsets,
      {
        title: "Spring for Apache Kafka: committing offsets out of order",
        url: "https://docs.spring.io/spring-kafka/reference/kafka/receiving-messages/ooo-commits.html",
      },
    ],
  },
  *check(listener, { lens }) {
    const setting = listener.written(asyncAcksKey);
    const written = listener.written(ackModeKey);
    const mode = readAckMode(written);
    if (setting === undefined || asyncAcks(listener) !== true) return;
    if (written === undefined) {
      // The listener may acknowledge all the same, and a factory in code may have set the mode.
      if (listener.partial || !asyncAcksDecide(lens)) return;
      const fixes = [remove(setting, "changes-behaviour")];
      yield { at: setting, severity: "hint", message: say(texts().messages.unwritten), fixes };
      return;
    }
    if (mode === undefined || mode === "MANUAL" || mode === "MANUAL_IMMEDIATE") return;
    const isManual = asyncAcksDecide(lens);
    yield {
      at: setting,
      related: [written],
      ...(isManual ? {} : { severity: "info" as const }),
      message: say(isManual ? texts().messages.becomesManual : texts().messages.ignored, { mode }),
      fixes: [remove(setting, "changes-behaviour"), set(written, "MANUAL", "changes-behaviour")],
    };
  },
});
