/** The topic of committed offsets has fewer copies than min.insync.replicas asks for: before 3.7 no group commits an offset. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { nodePart } from "../shared/cluster.ts";
import { zookeeperBroker } from "../shared/example.ts";
import { brokerOffsetsTopicBelowMinInsyncTexts as texts } from "./texts.ts";

const factorKey = "offsets.topic.replication.factor";
const minimumKey = "min.insync.replicas";

export const brokerOffsetsTopicBelowMinInsync = defineRule({
  id: "broker-offsets-topic-below-min-insync",
  category: "availability",
  severity: "error",
  roles: ["broker"],
  // KAFKA-15583: since 3.7 the number of replicas bounds the minimum.
  versions: { broker: "<3.7" },
  settings: [factorKey, minimumKey, "offsets.commit.required.acks"],
  docs: {
    texts,
    examples: [
      {
        bad: zookeeperBroker(`${factorKey}=1\n`),
        good: zookeeperBroker(`${factorKey}=3\n`),
        versions: { broker: "3.5" },
      },
    ],
    evidence: {
      kind: "read",
      where:
        "GroupMetadataManager: a commit is a write with offsets.commit.required.acks, and NotEnoughReplicas becomes COORDINATOR_NOT_AVAILABLE. Such a write was run on brokers of 3.6.2, 3.9.2 and 4.3.1 (a topic with one replica, a minimum of 2, acks=all): NotEnoughReplicasException, written, written",
    },
    references: [
      { title: "Kafka: offsets.topic.replication.factor", url: settingDocs("broker", factorKey) },
      {
        title: "KAFKA-15583: the minimum is never more than the number of replicas, since 3.7",
        url: "https://issues.apache.org/jira/browse/KAFKA-15583",
      },
    ],
  },
  *check(broker) {
    const part = nodePart(broker);
    const [factor, minimum] = [broker.written(factorKey), broker.written(minimumKey)];
    if (part === undefined || part === "controller") return;
    if (typeof factor?.typed !== "number" || typeof minimum?.typed !== "number" || factor.typed < 1) return;
    // Whoever asks for fewer acknowledgements does not ask for the minimum.
    if (factor.typed >= minimum.typed || broker.effective("offsets.commit.required.acks").typed !== -1) return;
    yield {
      at: factor,
      related: [minimum],
      message: say(texts().messages.below, { factor: String(factor.typed), minimum: String(minimum.typed) }),
      fixes: [set(factor, String(Math.max(3, minimum.typed)), "changes-behaviour")],
    };
  },
});
