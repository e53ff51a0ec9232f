/** A ZooKeeper broker's file under Kafka 4: there is no such mode any more, and the broker does not start. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import { parseRange } from "../../../kafka/version.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { kraftBroker, zookeeperBroker } from "../shared/example.ts";
import { brokerZookeeperModeRemovedTexts as texts } from "./texts.ts";

/** KIP-833: ZooKeeper mode ended with 4.0. */
const withoutZookeeper = parseRange(">=4.0");

export const brokerZookeeperModeRemoved = defineRule({
  id: "broker-zookeeper-mode-removed",
  category: "removed-or-renamed",
  severity: "error",
  roles: ["broker"],
  inPart: "silent",
  settings: ["zookeeper.connect", "process.roles", "broker.id"],
  docs: {
    texts,
    examples: [{ bad: zookeeperBroker(""), good: kraftBroker(""), versions: { broker: "4.0" } }],
    evidence: {
      kind: "executed",
      where:
        'KafkaConfig.fromProps of 4.3.1: Missing required configuration "process.roles"; 2.8.2 and 3.9.2 accept it',
    },
    references: [
      {
        title: "KIP-833: KRaft is ready for production, ZooKeeper goes",
        url: "https://cwiki.apache.org/confluence/display/KAFKA/KIP-833%3A+Mark+KRaft+as+Production+Ready",
      },
      { title: "Kafka: upgrading to 4.0", url: kafkaDocs("getting-started/upgrade/", "4.0") },
    ],
  },
  *check(broker, { lens }) {
    const zookeeper = broker.written("zookeeper.connect");
    if (zookeeper === undefined || broker.written("process.roles") !== undefined) return;
    if (!lens.within("broker", withoutZookeeper)) return;
    yield { at: zookeeper, message: say(texts().messages.removed), advice: say(texts().fixes.migrate) };
  },
});
