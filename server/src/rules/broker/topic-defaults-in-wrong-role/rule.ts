/** default.replication.factor in a KRaft broker's file: the controllers decide what topics get that leave it to the cluster. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { nodePart } from "../shared/cluster.ts";
import { kraftBroker } from "../shared/example.ts";
import { brokerTopicDefaultsInWrongRoleTexts as texts } from "./texts.ts";

const keys = ["default.replication.factor", "num.partitions"] as const;

export const brokerTopicDefaultsInWrongRole = defineRule({
  id: "broker-topic-defaults-in-wrong-role",
  category: "no-effect",
  severity: "hint",
  // Whether the controllers' files say the same is not to be seen in a broker's.
  preset: "critical",
  roles: ["broker"],
  aboutDisks: true,
  aboutReplication: true,
  settings: keys,
  docs: {
    texts,
    examples: [{ bad: kraftBroker("default.replication.factor=3\n"), good: kraftBroker("") }],
    evidence: {
      kind: "executed",
      where:
        "4.3.1 with num.partitions=6 in the broker's file only: createTopics that leaves it to the cluster gives 1, automatic creation 6; KafkaConfig of 4.3.1 warns, 4.2.1 does not",
    },
    references: [
      {
        title: "Kafka: default.replication.factor",
        url: settingDocs("broker", "default.replication.factor"),
      },
      { title: "KafkaConfig.validateValues: ignored in the broker role from 5.0 on, says the log since 4.3" },
    ],
  },
  *check(broker) {
    // A combined node reads its file in both roles.
    if (nodePart(broker) !== "broker") return;
    const [first, ...others] = keys.flatMap((key) => {
      const written = broker.written(key);
      return typeof written?.typed === "number" && written.typed > 1 ? [written] : [];
    });
    if (first === undefined) return;
    yield {
      at: first,
      related: others,
      message: say(texts().messages.controllers, { key: first.key, value: first.source }),
      advice: say(texts().fixes.everywhere, { key: first.key, value: first.source }),
    };
  },
});
