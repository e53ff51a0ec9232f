/** default.replication.factor=1 in a cluster: a topic created without a factor has a single copy. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Severity } from "../../rule.ts";
import { insert, set } from "../../shared/fix.ts";
import { clusterSign, nodePart } from "../shared/cluster.ts";
import { brokerDefaultReplicationFactorOneTexts as texts } from "./texts.ts";

const key = "default.replication.factor";

export const brokerDefaultReplicationFactorOne = defineRule({
  id: "broker-default-replication-factor-one",
  category: "loss",
  severity: "warning",
  roles: ["broker"],
  aboutDisks: true,
  aboutReplication: true,
  settings: [key],
  docs: {
    texts,
    examples: [
      { bad: file("default.replication.factor=1\n"), good: file("default.replication.factor=3\n") },
      { bad: file(""), good: file("default.replication.factor=3\n") },
    ],
    evidence: {
      kind: "documented",
      where: "Kafka's documentation of default.replication.factor; the default is from every release's ConfigDef",
    },
    references: [
      {
        title: "Kafka: default.replication.factor",
        url: settingDocs("broker", "default.replication.factor"),
      },
      { title: "ReplicationControlManager.createTopic: a factor of -1 becomes the controller's own default" },
    ],
  },
  *check(broker, { environment }) {
    if (broker.effective(key).typed !== 1) return;
    const sign = clusterSign(broker);
    const written = broker.written(key);
    if (written !== undefined) {
      const fixes = [set(written, "3", "changes-behaviour")];
      yield {
        at: written,
        severity: sign === "several" ? "warning" : "info",
        message: say(texts().messages.one),
        fixes,
      };
      return;
    }
    const part = nodePart(broker);
    // On KRaft the controllers' file decides; what a file for brokers alone leaves out says little.
    if (environment.development || sign === undefined || part === undefined || part === "broker") return;
    // Where topics are only made by hand, whoever makes them mostly says how many copies they get.
    const byHand = broker.effective("auto.create.topics.enable").typed === false;
    const cluster: Severity = part === "controller" || byHand ? "info" : "warning";
    const fixes = [insert(broker, key, "3", "changes-behaviour")];
    yield {
      at: broker.anchor,
      severity: sign === "several" ? cluster : "hint",
      message: say(texts().messages.oneByDefault),
      fixes,
    };
  },
});

function file(last: string): string {
  return `broker.id=1
zookeeper.connect=zk1:2181,zk2:2181,zk3:2181/kafka
advertised.listeners=PLAINTEXT://kafka1.internal:9092
log.dirs=/var/lib/kafka/data
auto.create.topics.enable=false
min.insync.replicas=2
${last}`;
}
