/** min.insync.replicas=1 on a topic with several copies: acks=all is content with the leader alone. */
import { settingDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { topicMinInsyncNotTwoTexts as texts } from "./texts.ts";

const key = "min.insync.replicas";

export const topicMinInsyncNotTwo = defineRule({
  id: "topic-min-insync-not-two",
  category: "loss",
  severity: "warning",
  roles: ["topic"],
  aboutReplication: true,
  settings: [key, "replication.factor"],
  docs: {
    texts,
    examples: [{ bad: file("1"), good: file("2") }],
    evidence: {
      kind: "documented",
      where: "Kafka's documentation of min.insync.replicas; a topic's own value beats the broker's",
    },
    references: [
      {
        title: "Kafka: min.insync.replicas",
        url: settingDocs("topic", "min.insync.replicas"),
      },
      {
        title:
          "Partition.appendRecordsToLeader: the size of the in-sync set is compared with the minimum for acks=all only",
      },
    ],
  },
  *check(topic) {
    // Without a value of its own the topic has the cluster's, which its file does not tell.
    const minimum = topic.written(key);
    if (minimum?.typed !== 1) return;
    const factor = factorOf(topic);
    if (factor === undefined) {
      yield {
        at: minimum,
        severity: "info",
        message: say(texts().messages.unknownFactor),
        advice: say(texts().fixes.two),
      };
      return;
    }
    // Two of two copies would stop writes at every restart of a broker.
    if (!(factor >= 3)) return;
    yield {
      at: minimum,
      message: say(texts().messages.one, { factor: String(factor) }),
      fixes: [set(minimum, "2", "changes-behaviour")],
    };
  },
});

/** NaN where a number is given but cannot be known. */
function factorOf(topic: EffectiveComponent): number | undefined {
  const written = topic.written("replication.factor") ?? topic.written("replication-factor");
  return written === undefined ? undefined : Number(written.typed ?? Number.NaN);
}

function file(minimum: string): string {
  return `partitions=12\nreplication.factor=3\nretention.ms=604800000\nmin.insync.replicas=${minimum}\n`;
}
