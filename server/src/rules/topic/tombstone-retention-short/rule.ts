/** Tombstones that go before slow readers have seen them: deleted keys come back to life. */
import { kafkaDocs, settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { policiesOf } from "../shared/policies.ts";
import { topicTombstoneRetentionShortTexts as texts } from "./texts.ts";

const key = "delete.retention.ms";
const hour = 3_600_000;

export const topicTombstoneRetentionShort = defineRule({
  id: "topic-tombstone-retention-short",
  category: "loss",
  severity: "info",
  roles: ["topic"],
  settings: [key, "cleanup.policy"],
  docs: {
    texts,
    examples: [{ bad: file("60000"), good: file("86400000") }],
    evidence: { kind: "documented", where: "Kafka's documentation of delete.retention.ms" },
    references: [
      {
        title: "Kafka: delete.retention.ms",
        url: settingDocs("topic", "delete.retention.ms"),
      },
      { title: "Kafka: log compaction", url: kafkaDocs("design/design/#log-compaction") },
    ],
  },
  *check(topic, { environment }) {
    const kept = topic.written(key);
    if (policiesOf(topic)?.compacts !== true || typeof kept?.typed !== "number" || kept.typed >= hour) return;
    yield {
      at: kept,
      // Whoever tries compaction out wants to see it happen.
      ...(environment.development ? { severity: "hint" } : {}),
      message: say(texts().messages.short, { ms: kept.source.trim() }),
      fixes: [set(kept, "86400000", "changes-behaviour")],
    };
  },
});

function file(ms: string): string {
  return `partitions=12\nreplication.factor=3\nmin.insync.replicas=2\ncleanup.policy=compact\ndelete.retention.ms=${ms}\n`;
}
