/** offsets.commit.required.acks of 0 or 1: a commit is confirmed before any follower has it. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { zookeeperBroker } from "../shared/example.ts";
import { brokerOffsetsCommitRequiredAcksTexts as texts } from "./texts.ts";

const key = "offsets.commit.required.acks";

export const brokerOffsetsCommitRequiredAcks = defineRule({
  id: "broker-offsets-commit-required-acks",
  category: "loss",
  severity: "warning",
  roles: ["broker"],
  aboutDisks: true,
  aboutReplication: true,
  settings: [key],
  docs: {
    texts,
    examples: [{ bad: zookeeperBroker(`${key}=1\n`), good: zookeeperBroker("") }],
    evidence: {
      kind: "read",
      where:
        "GroupMetadataManager of 2.8.2, 3.7.2 and 3.9.2: the value is what the append of a commit asks for; KafkaConfig of 4.3.1 does not define it",
    },
    references: [
      { title: "KIP-1041: the setting goes with 4.0" },
      {
        title: "Kafka 3.9: offsets.commit.required.acks",
        url: settingDocs("broker", "offsets.commit.required.acks"),
      },
    ],
  },
  // Kafka 4 does not know the setting, so its value is not read there.
  *check(broker) {
    const acks = broker.written(key);
    if (acks?.typed !== 0 && acks?.typed !== 1) return;
    yield {
      at: acks,
      message: say(texts().messages.weak, { value: acks.source }),
      fixes: [remove(acks, "changes-performance")],
    };
  },
});
