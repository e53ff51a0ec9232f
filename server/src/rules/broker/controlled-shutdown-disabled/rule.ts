/** controlled.shutdown.enable=false: every planned stop of a broker is a crash for its clients. */
import { kafkaDocs, settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { nodePart } from "../shared/cluster.ts";
import { zookeeperBroker } from "../shared/example.ts";
import { brokerControlledShutdownDisabledTexts as texts } from "./texts.ts";

const key = "controlled.shutdown.enable";

export const brokerControlledShutdownDisabled = defineRule({
  id: "broker-controlled-shutdown-disabled",
  category: "availability",
  severity: "warning",
  roles: ["broker"],
  aboutDisks: true,
  aboutReplication: true,
  settings: [key],
  docs: {
    texts,
    examples: [{ bad: zookeeperBroker(`${key}=false\n`), good: zookeeperBroker("") }],
    evidence: {
      kind: "read",
      where:
        "KafkaServer.controlledShutdown of 2.8.2 and 3.9.2, BrokerServer.shutdown of 2.8.2 to 4.3.1: leaders move away only where it is true",
    },
    references: [
      {
        title: "Kafka: controlled.shutdown.enable",
        url: settingDocs("broker", "controlled.shutdown.enable"),
      },
      { title: "Kafka: graceful shutdown", url: kafkaDocs("operations/basic-kafka-operations/") },
    ],
  },
  *check(broker) {
    const enabled = broker.written(key);
    // A controller leads no partitions.
    if (enabled?.typed !== false || nodePart(broker) === "controller") return;
    yield { at: enabled, message: say(texts().messages.off), fixes: [remove(enabled, "changes-behaviour")] };
  },
});
