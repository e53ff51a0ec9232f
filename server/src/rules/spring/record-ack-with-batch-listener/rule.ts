/** Ack mode RECORD with a batch listener: the container refuses to start. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { ackModeKey, readAckMode } from "../shared/ack-mode.ts";
import { asyncAcks, asyncAcksDecide, committingOffsets, listenerTypeKey, springValue } from "../shared/listener.ts";
import { springRecordAckWithBatchListenerTexts as texts } from "./texts.ts";

export const springRecordAckWithBatchListener = defineRule({
  id: "spring-record-ack-with-batch-listener",
  category: "startup-failure",
  severity: "error",
  roles: ["listener"],
  programs: ["spring-boot"],
  settings: [listenerTypeKey, ackModeKey],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n    listener:\n      type: batch\n      ack-mode: record\n",
        good: "spring:\n  kafka:\n    consumer:\n      group-id: orders\n      auto-offset-reset: earliest\n    listener:\n      type: batch\n      ack-mode: BATCH\n",
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "listener containers of spring-kafka 2.8.11, 3.3.16 and 4.1.1, started with each ack mode and both kinds of listener",
    },
    references: [
      committingOffsets,
      { title: "Observed when the container starts: Cannot use AckMode.RECORD with a batch listener" },
    ],
  },
  *check(listener, { lens }) {
    const mode = listener.written(ackModeKey);
    const type = listener.written(listenerTypeKey);
    if (mode === undefined || readAckMode(mode) !== "RECORD") return;
    if (type === undefined || springValue(type) !== "BATCH") return;
    if (asyncAcks(listener) !== false && asyncAcksDecide(lens)) return;
    yield {
      at: mode,
      related: [type],
      message: say(texts().messages.refused),
      fixes: [set(mode, "BATCH", "changes-behaviour")],
    };
  },
});
