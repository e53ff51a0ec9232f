/** A topic of events that is compacted: of each key only the last event stays. */
import { kafkaDocs, settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { isNamedFor, policiesOf } from "../shared/policies.ts";
import { topicCompactionNeedsKeysTexts as texts } from "./texts.ts";

export const topicCompactionNeedsKeys = defineRule({
  id: "topic-compaction-needs-keys",
  category: "loss",
  severity: "info",
  roles: ["topic"],
  settings: ["cleanup.policy", "min.compaction.lag.ms"],
  docs: {
    texts,
    examples: [{ file: "topics/order-events-topic.properties", bad: file("compact"), good: file("delete") }],
    evidence: {
      kind: "read",
      where:
        "LogValidator: a record without a key is refused by a compacted topic; compaction follows Kafka's documentation",
    },
    references: [
      { title: "Kafka: log compaction", url: kafkaDocs("design/design/#log-compaction") },
      { title: "Kafka: cleanup.policy", url: settingDocs("topic", "cleanup.policy") },
    ],
  },
  *check(topic) {
    const policies = policiesOf(topic);
    // Most compacted topics hold states and are right: only the name of a topic tells that it holds events.
    if (policies === undefined || !policies.compacts || !isNamedFor(topic, events) || isNamedFor(topic, states)) return;
    // Who writes how long records stay uncompacted knows what compaction does.
    if (topic.written("min.compaction.lag.ms") !== undefined) return;
    yield { at: policies.at, message: say(texts().messages.events), advice: say(texts().fixes.deleteInstead) };
  },
});

const events = /^(events?|clicks?|clickstream|audits?|commands?)$/;
const states = /^(changelog|snapshots?|states?|tables?|latest|current|stores?|compacted|compact)$/;

function file(policy: string): string {
  return `partitions=12\nreplication.factor=3\nmin.insync.replicas=2\ncleanup.policy=${policy}\n`;
}
