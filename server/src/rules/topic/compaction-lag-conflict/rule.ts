/** A topic's min.compaction.lag.ms is above its max.compaction.lag.ms: Kafka refuses the settings of the topic. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { topicCompactionLagConflictTexts as texts } from "./texts.ts";

const compacted = "min.insync.replicas=2\ncleanup.policy=compact\n";

export const topicCompactionLagConflict = defineRule({
  id: "topic-compaction-lag-conflict",
  category: "startup-failure",
  severity: "error",
  roles: ["topic"],
  versions: { broker: ">=2.3" },
  settings: ["min.compaction.lag.ms", "max.compaction.lag.ms"],
  docs: {
    texts,
    examples: [
      {
        bad: `${compacted}min.compaction.lag.ms=7200000\nmax.compaction.lag.ms=3600000\n`,
        good: `${compacted}min.compaction.lag.ms=7200000\nmax.compaction.lag.ms=7200000\n`,
        versions: { broker: "3.9" },
      },
    ],
    evidence: { kind: "executed", where: "LogConfig.validate of 2.0.1 to 4.4.0, both below, at and above each other" },
    references: [
      {
        title: "Kafka: max.compaction.lag.ms",
        url: settingDocs("topic", "max.compaction.lag.ms"),
      },
      { title: "LogConfig.validateValues, observed with kafka 2.4.1 to 4.4.0: InvalidConfigurationException" },
    ],
  },
  *check(topic) {
    const min = topic.written("min.compaction.lag.ms");
    const max = topic.written("max.compaction.lag.ms");
    // The default of each is beyond every value of the other.
    if (typeof min?.typed !== "number" || typeof max?.typed !== "number" || min.typed <= max.typed) return;
    yield {
      at: max,
      related: [min],
      message: say(texts().messages.above, { min: String(min.typed), max: String(max.typed) }),
      fixes: [set(max, String(min.typed), "changes-behaviour")],
    };
  },
});
