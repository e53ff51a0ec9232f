/** A topic's setting in a broker's file: brokers call their default otherwise, so the value is ignored. */

import { catalogueOf } from "../../../kafka/catalogue.ts";
import { kafkaDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove, rename } from "../../shared/fix.ts";
import { pathBeside } from "../../shared/keys/readers.ts";
import { nodePart } from "../shared/cluster.ts";
import { zookeeperBroker } from "../shared/example.ts";
import { brokerTopicKeyInServerPropertiesTexts as texts } from "./texts.ts";

export const brokerTopicKeyInServerProperties = defineRule({
  id: "broker-topic-key-in-server-properties",
  category: "no-effect",
  severity: "warning",
  roles: ["broker"],
  settings: ["retention.ms", "retention.bytes", "cleanup.policy", "max.message.bytes", "flush.messages", "flush.ms"],
  docs: {
    texts,
    examples: [
      {
        bad: zookeeperBroker("retention.ms=1209600000\n"),
        good: zookeeperBroker("log.retention.ms=1209600000\n"),
      },
      {
        bad: zookeeperBroker("max.message.bytes=5242880\n"),
        good: zookeeperBroker("message.max.bytes=5242880\n"),
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaConfig.fromProps of 2.8.2, 3.9.2 and 4.3.1 with five topic settings: none is defined, and the topic defaults stay",
    },
    references: [
      { title: "ServerTopicConfigSynonyms: what brokers call the defaults of topics" },
      { title: "Kafka: topic settings", url: kafkaDocs("configuration/topic-configs/") },
    ],
  },
  *check(broker) {
    for (const key of broker.keys(hasOtherName)) {
      const name = brokerName(key);
      const setting = name === undefined ? undefined : broker.written(key);
      if (name === undefined || setting === undefined) continue;
      // A controller's file gives no defaults to the logs of topics, and a second spelling would only overrule the first.
      const isFree = broker.written(name) === undefined && nodePart(broker) !== "controller";
      yield {
        at: { uri: setting.entry.uri, span: setting.entry.keySpan },
        message: say(texts().messages.topic, { key, name }),
        fixes: [
          isFree
            ? rename(setting.entry, name, pathBeside(broker, setting, name), "changes-behaviour")
            : remove(setting, "safe"),
        ],
      };
    }
  },
});

function hasOtherName(key: string): boolean {
  return brokerName(key) !== undefined;
}

/** The broker's name for a topic's setting, where it is another; a topic's factor is no setting of the topic at all. */
function brokerName(key: string): string | undefined {
  if (catalogueOf("broker").periods(key).length > 0) return undefined;
  if (key === "replication.factor") return "default.replication.factor";
  return catalogueOf("topic").periods(key).at(-1)?.broker;
}
