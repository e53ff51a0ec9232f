/** Commits by count or by time with a far limit: all that was processed since the last one comes again after a crash. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { ackModeKey, readAckMode } from "../shared/ack-mode.ts";
import { ackCountKey, ackTimeKey, committingOffsets, springNumber } from "../shared/listener.ts";
import { springCountTimeAckDuplicatesTexts as texts } from "./texts.ts";

/** Where a poll brings 500 records by default, and 5 seconds are the container's own limit. */
const many = 1000;
const long = 5000;
const start = "spring:\n  kafka:\n    listener:\n";

export const springCountTimeAckDuplicates = defineRule({
  id: "spring-count-time-ack-duplicates",
  category: "duplication",
  severity: "info",
  // At-least-once is what a listener promises; how many records come again is a matter of taste elsewhere.
  preset: "critical",
  roles: ["listener"],
  programs: ["spring-boot"],
  settings: [ackModeKey, ackCountKey, ackTimeKey],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: `${start}      ack-mode: TIME\n      ack-time: 60s\n    retry.topic.enabled: false\n`,
        good: `${start}      ack-mode: TIME\n    retry.topic.enabled: false\n`,
      },
    ],
    evidence: { kind: "read", where: "KafkaMessageListenerContainer of spring-kafka 2.2.14, 2.9.13, 3.3.11 and 4.1.1" },
    references: [committingOffsets],
  },
  *check(listener) {
    const written = listener.written(ackModeKey);
    const mode = readAckMode(written);
    if (written === undefined || (mode !== "COUNT" && mode !== "TIME" && mode !== "COUNT_TIME")) return;
    const count = mode === "TIME" ? undefined : listener.written(ackCountKey);
    const time = mode === "COUNT" ? undefined : listener.written(ackTimeKey);
    const records = springNumber(count);
    const millis = springNumber(time);
    // Under COUNT_TIME whichever limit comes first commits; what is not written is near.
    const countIsNear = mode !== "TIME" && (records ?? 1) <= many;
    const timeIsNear = mode !== "COUNT" && (millis ?? long) <= long;
    if (countIsNear || timeIsNear) return;
    if (count !== undefined) {
      const message = say(texts().messages.count, { count: count.source.trim() });
      yield { at: count, related: [written], message, fixes: [remove(count, "changes-performance")] };
    }
    if (time !== undefined && count === undefined) {
      const message = say(texts().messages.time, { time: time.source.trim() });
      yield { at: time, related: [written], message, fixes: [remove(time, "changes-performance")] };
    }
  },
});
