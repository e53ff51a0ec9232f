/** auto.create.topics.enable in a cluster: a misspelt topic name makes a topic, and records go where nobody reads. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { insert, set } from "../../shared/fix.ts";
import { clusterSign, nodePart } from "../shared/cluster.ts";
import { brokerAutoCreateTopicsTexts as texts } from "./texts.ts";

const key = "auto.create.topics.enable";

export const brokerAutoCreateTopics = defineRule({
  id: "broker-auto-create-topics",
  category: "loss",
  severity: "info",
  roles: ["broker"],
  aboutDisks: true,
  settings: [key],
  docs: {
    texts,
    examples: [
      { bad: file(`${key}=true\n`), good: file(`${key}=false\n`) },
      { preset: "critical", bad: file(""), good: file(`${key}=false\n`) },
    ],
    evidence: {
      kind: "executed",
      where:
        "A broker of 4.3.1: the first record for an unknown topic is accepted, and the topic has the broker's num.partitions",
    },
    references: [
      {
        title: "Kafka: auto.create.topics.enable",
        url: settingDocs("broker", "auto.create.topics.enable"),
      },
      { title: "KIP-361: a consumer can forbid it with allow.auto.create.topics" },
    ],
  },
  *check(broker, { environment }) {
    const part = nodePart(broker);
    // Brokers create, controllers do not; and while trying things out it is what one wants.
    if (part === undefined || part === "controller" || environment.development) return;
    if (clusterSign(broker) !== "several" || broker.effective(key).typed !== true) return;
    const written = broker.written(key);
    if (written === undefined) {
      const fixes = [insert(broker, key, "false", "changes-behaviour")];
      yield {
        at: broker.anchor,
        severity: "hint",
        preset: "critical",
        message: say(texts().messages.byDefault),
        fixes,
      };
    } else {
      yield { at: written, message: say(texts().messages.on), fixes: [set(written, "false", "changes-behaviour")] };
    }
  },
});

function file(last: string): string {
  return `broker.id=1
zookeeper.connect=zk1:2181,zk2:2181,zk3:2181/kafka
log.dirs=/var/lib/kafka/data
default.replication.factor=3
min.insync.replicas=2
${last}`;
}
