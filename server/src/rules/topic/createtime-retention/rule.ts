/** Retention by the producers' timestamps: what was written today with an old timestamp is deleted today. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { change, fix } from "../../shared/fix.ts";
import { isNamedFor } from "../shared/policies.ts";
import { topicCreatetimeRetentionTexts as texts } from "./texts.ts";

const type = "message.timestamp.type";

export const topicCreatetimeRetention = defineRule({
  id: "topic-createtime-retention",
  category: "loss",
  severity: "info",
  roles: ["topic"],
  settings: [type, "retention.ms", "message.timestamp.before.max.ms", "message.timestamp.difference.max.ms"],
  docs: {
    texts,
    examples: [
      { file: "topics/orders-backfill-topic.properties", bad: file(""), good: file(`${type}=LogAppendTime\n`) },
      {
        file: "topics/orders-replay-topic.properties",
        bad: file(`${type}=CreateTime\n`),
        good: file(`${type}=LogAppendTime\n`),
      },
    ],
    evidence: {
      kind: "documented",
      where:
        "Kafka's documentation of message.timestamp.type and retention.ms; a segment's age is its newest timestamp's",
    },
    references: [
      {
        title: "Kafka: message.timestamp.type",
        url: settingDocs("topic", "message.timestamp.type"),
      },
      { title: "KIP-937: bounds for the timestamps of records" },
    ],
  },
  *check(topic) {
    // Most topics get timestamps of today. The name of one tells that old records are brought in.
    if (!isNamedFor(topic, /^(backfill|replay(ed)?|reprocess(ing)?|historical|history|migration|import)$/)) return;
    const age = topic.written("retention.ms");
    if (typeof age?.typed !== "number" || age.typed < 0 || topic.written(type)?.typed === "LogAppendTime") return;
    const policy = topic.written("cleanup.policy");
    const keeps = policy !== undefined && !(Array.isArray(policy.typed) && policy.typed.includes("delete"));
    // A bound refuses old records loudly; the other settings may not be readable here.
    const isBound = bounds.some((key) => topic.written(key) !== undefined);
    if (keeps || isBound || (topic.written(type) !== undefined && topic.written(type)?.typed !== "CreateTime")) return;
    yield {
      at: age,
      message: say(texts().messages.old, { ms: age.source.trim() }),
      fixes: [fix(say(texts().fixes.append), "changes-behaviour", [change.put(topic, type, "LogAppendTime")])],
    };
  },
});

const bounds = ["message.timestamp.before.max.ms", "message.timestamp.difference.max.ms"];

function file(last: string): string {
  return `partitions=12\nreplication.factor=3\nmin.insync.replicas=2\nretention.ms=604800000\n${last}`;
}
