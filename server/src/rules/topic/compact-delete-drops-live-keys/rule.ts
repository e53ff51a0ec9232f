/** compact,delete: retention also takes keys that are still valid, when nobody has written them for long enough. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { isNamedFor, policiesOf } from "../shared/policies.ts";
import { topicCompactDeleteDropsLiveKeysTexts as texts } from "./texts.ts";

export const topicCompactDeleteDropsLiveKeys = defineRule({
  id: "topic-compact-delete-drops-live-keys",
  category: "loss",
  // Who writes both mostly wants both: it is said, not blamed.
  severity: "hint",
  roles: ["topic"],
  coveredBy: ["topic-remote-storage-conflict"],
  settings: ["cleanup.policy", "retention.ms", "retention.bytes"],
  docs: {
    texts,
    examples: [{ bad: file("compact,delete"), good: file("compact") }],
    evidence: {
      kind: "documented",
      where:
        "Kafka's documentation of cleanup.policy: with both, segments are deleted by age and size as well as compacted",
    },
    references: [
      { title: "Kafka: cleanup.policy", url: settingDocs("topic", "cleanup.policy") },
      { title: "KIP-71: compaction and deletion together" },
    ],
  },
  *check(topic) {
    const policies = policiesOf(topic);
    if (policies === undefined || !policies.compacts || !policies.deletes) return;
    // Such topics are made so by Kafka Streams, or say that their keys expire.
    if (isNamedFor(topic, /^(windowed|windows?|changelog|ttl|expir(y|es|ing)|sessions?|cache|dedup\w*)$/)) return;
    const age = topic.written("retention.ms");
    const size = topic.written("retention.bytes");
    const fixes = [set(policies.at, "compact", "changes-behaviour")];
    if (age === undefined) yield { at: policies.at, message: say(texts().messages.byDefault), fixes };
    else if (typeof age.typed === "number" && age.typed >= 0)
      yield { at: policies.at, related: [age], message: say(texts().messages.age, { ms: age.source.trim() }), fixes };
    else if (age.typed === -1 && typeof size?.typed === "number" && size.typed >= 0)
      yield {
        at: policies.at,
        related: [size],
        message: say(texts().messages.size, { bytes: size.source.trim() }),
        fixes,
      };
  },
});

function file(policy: string): string {
  return `partitions=12\nreplication.factor=3\nmin.insync.replicas=2\ncleanup.policy=${policy}\nretention.ms=604800000\n`;
}
