/** An ack-count or ack-time of zero or less: the listener's factory refuses it, and the application does not start. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { ackCountKey, ackTimeKey, committingOffsets, springNumber } from "../shared/listener.ts";
import { springAckLimitNotPositiveTexts as texts } from "./texts.ts";

export const springAckLimitNotPositive = defineRule({
  id: "spring-ack-limit-not-positive",
  category: "startup-failure",
  severity: "error",
  roles: ["listener"],
  programs: ["spring-boot"],
  settings: [ackCountKey, ackTimeKey],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        bad: "spring:\n  kafka:\n    listener:\n      ack-mode: COUNT\n      ack-count: 0\n",
        good: "spring:\n  kafka:\n    listener:\n      ack-mode: COUNT\n",
      },
      {
        file: "src/main/resources/application.properties",
        bad: "spring.kafka.listener.ack-mode=TIME\nspring.kafka.listener.ack-time=0s\n",
        good: "spring.kafka.listener.ack-mode=TIME\n",
      },
    ],
    evidence: {
      kind: "executed",
      where: "ContainerProperties of spring-kafka 2.8.11, 3.3.16 and 4.1.1 with 0 and -1 under each ack mode",
    },
    references: [
      committingOffsets,
      { title: "ContainerProperties.setAckCount and setAckTime: 'ackCount' must be > 0, 'ackTime' must be > 0" },
    ],
  },
  *check(listener) {
    const count = listener.written(ackCountKey);
    const time = listener.written(ackTimeKey);
    // Without it the container counts to 1, and waits for 5 seconds.
    if (count !== undefined && (springNumber(count) ?? 1) <= 0) {
      const message = say(texts().messages.count, { value: count.source.trim() });
      yield { at: count, message, fixes: [remove(count, "changes-behaviour")] };
    }
    if (time !== undefined && (springNumber(time) ?? 1) <= 0) {
      const message = say(texts().messages.time, { value: time.source.trim() });
      yield { at: time, message, fixes: [remove(time, "changes-behaviour")] };
    }
  },
});
