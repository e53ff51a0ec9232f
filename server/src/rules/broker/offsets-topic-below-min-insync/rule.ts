/** The topic of committed offsets has fewer copies than min.insync.replicas asks for: before 3.7 no group reads or commits. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { insert, set } from "../../shared/fix.ts";
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
      kind: "executed",
      where:
        "One combined node with offsets.topic.replication.factor=1 and min.insync.replicas=2: on 3.3.2 and 3.6.2 NotEnoughReplicasException for __consumer_offsets, a consumer with a group is assigned nothing and cannot commit; on 3.7.2, 3.9.2 and 4.3.1 it joins, reads and commits",
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
    const [factor, minimum] = [broker.effective(factorKey), broker.written(minimumKey)];
    if (part === undefined || part === "controller" || factor.origin === "kafka-default") return;
    if (typeof factor.typed !== "number" || typeof minimum?.typed !== "number" || factor.typed < 1) return;
    // Whoever asks for fewer acknowledgements does not ask for the minimum.
    if (factor.typed >= minimum.typed || broker.effective("offsets.commit.required.acks").typed !== -1) return;
    const written = broker.written(factorKey);
    const copies = String(Math.max(3, minimum.typed));
    yield {
      at: written ?? minimum,
      related: written === undefined ? [] : [minimum],
      message: say(texts().messages.below, { factor: String(factor.typed), minimum: String(minimum.typed) }),
      fixes: [
        written === undefined
          ? insert(broker, factorKey, copies, "changes-behaviour")
          : set(written, copies, "changes-behaviour"),
      ],
    };
  },
});
