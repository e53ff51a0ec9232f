/** ack-count or ack-time under an ack mode that never looks at it. */
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { type AckMode, ackModeKey, readAckMode } from "../shared/ack-mode.ts";
import { ackCountKey, ackTimeKey, committingOffsets } from "../shared/listener.ts";
import { springAckCountTimeWithoutModeTexts as texts } from "./texts.ts";

const start =
  "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n    listener:\n";

export const springAckCountTimeWithoutMode = defineRule({
  id: "spring-ack-count-time-without-mode",
  category: "no-effect",
  severity: "info",
  roles: ["listener"],
  programs: ["spring-boot"],
  coveredBy: ["spring-ack-limit-not-positive", "spring-ack-mode-ignored-with-auto-commit"],
  settings: [ackCountKey, ackTimeKey, ackModeKey],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: `${start}      ack-mode: RECORD\n      ack-count: 50\n`,
        good: `${start}      ack-mode: RECORD\n`,
      },
      {
        file: "src/main/resources/application.yml",
        bad: `${start}      concurrency: 3\n      ack-time: 10s\n`,
        good: `${start}      concurrency: 3\n`,
      },
    ],
    evidence: {
      kind: "read",
      where:
        "KafkaMessageListenerContainer of spring-kafka 2.2.14, 2.9.13, 3.3.11 and 4.1.1: both are asked only under COUNT, TIME and COUNT_TIME",
    },
    references: [committingOffsets],
  },
  *check(listener) {
    if (listener.partial) return;
    const written = listener.written(ackModeKey);
    const mode = written === undefined ? "BATCH" : readAckMode(written);
    if (mode === undefined) return;
    const related = written === undefined ? [] : [written];
    yield* unread(listener, ackCountKey, mode, ["COUNT", "COUNT_TIME"], related);
    yield* unread(listener, ackTimeKey, mode, ["TIME", "COUNT_TIME"], related);
  },
});

function* unread(
  listener: EffectiveComponent,
  key: string,
  mode: AckMode,
  readers: readonly AckMode[],
  related: readonly WrittenSetting[],
): Iterable<Report> {
  const setting = listener.written(key);
  if (setting === undefined || readers.includes(mode)) return;
  const message = key === ackCountKey ? texts().messages.count : texts().messages.time;
  yield { at: setting, related, message: say(message, { mode }), fixes: [remove(setting, "safe")] };
}
