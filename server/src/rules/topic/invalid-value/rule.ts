/** A value that Kafka's own definition of a topic setting refuses: the topic is not created or changed. */

import { defineRule } from "../../rule.ts";
import { invalidValues } from "../../shared/invalid-values.ts";
import { topicInvalidValueTexts as texts } from "./texts.ts";

export const topicInvalidValue = defineRule({
  id: "topic-invalid-value",
  category: "startup-failure",
  severity: "error",
  roles: ["topic"],
  settings: ["*"],
  docs: {
    texts,
    examples: [
      {
        bad: "min.insync.replicas=2\nretention.ms=604800000\ncleanup.policy=Delete\n",
        good: "min.insync.replicas=2\nretention.ms=604800000\ncleanup.policy=delete\n",
      },
    ],
    evidence: {
      kind: "executed",
      where: "LogConfig.validate of 2.0.1 to 4.4.0: each setting at its limits, past them, and as nonsense",
    },
    references: [{ title: "LogConfig.validate, observed with kafka 2.0.1 to 4.4.0: ConfigException" }],
  },
  *check(topic) {
    yield* invalidValues(topic, { texts, isLate: () => false, late: () => undefined, hasOwnRule: () => false });
  },
});
