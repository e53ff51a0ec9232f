/** offsets.topic.replication.factor=1 in a cluster: the positions of all consumer groups have a single copy. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { clusterSign, nodePart } from "../shared/cluster.ts";
import { zookeeperBroker } from "../shared/example.ts";
import { brokerOffsetsTopicReplicationOneTexts as texts } from "./texts.ts";

const offsets = "offsets.topic.replication.factor";
const share = "share.coordinator.state.topic.replication.factor";

export const brokerOffsetsTopicReplicationOne = defineRule({
  id: "broker-offsets-topic-replication-one",
  category: "loss",
  severity: "warning",
  roles: ["broker"],
  aboutDisks: true,
  settings: [offsets, share],
  docs: {
    texts,
    examples: [{ bad: zookeeperBroker(`${offsets}=1\n`), good: zookeeperBroker(`${offsets}=3\n`) }],
    evidence: {
      kind: "read",
      where:
        "AutoTopicCreationManager of 3.9.2 and 4.3.1: the broker asks for its own factor when it creates the topic",
    },
    references: [
      {
        title: "Kafka: offsets.topic.replication.factor",
        url: settingDocs("broker", "offsets.topic.replication.factor"),
      },
      {
        title: "AutoTopicCreationManager.creatableTopic: the internal topics are created with the broker's own values",
      },
    ],
  },
  *check(broker, { environment }) {
    const part = nodePart(broker);
    const sign = clusterSign(broker);
    // The brokers create the topic; and a node that shows no sign of others has nowhere to put a second copy.
    if (part === undefined || part === "controller" || sign === undefined) return;
    for (const key of [offsets, share]) {
      const factor = broker.written(key);
      if (factor?.typed !== 1) continue;
      yield {
        at: factor,
        severity: sign === "several" && !environment.named ? "warning" : "hint",
        message: say(key === offsets ? texts().messages.offsets : texts().messages.share, { key }),
        fixes: [set(factor, "3", "changes-behaviour")],
      };
    }
  },
});
