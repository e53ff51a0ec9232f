/** min.insync.replicas=1 where topics have several copies: acks=all is content with the leader alone. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { parseRange } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { insert, set } from "../../shared/fix.ts";
import { clusterSign, nodePart } from "../shared/cluster.ts";
import { brokerMinInsyncReplicasOneTexts as texts } from "./texts.ts";

const key = "min.insync.replicas";
/** Clusters formatted with 4.1 and later take the value from the controllers (KIP-966). */
const ownValueCounts = parseRange("<4.1");

export const brokerMinInsyncReplicasOne = defineRule({
  id: "broker-min-insync-replicas-one",
  category: "loss",
  severity: "warning",
  roles: ["broker"],
  aboutDisks: true,
  aboutReplication: true,
  settings: [key, "default.replication.factor"],
  docs: {
    texts,
    examples: [
      { bad: file("min.insync.replicas=1\n"), good: file("min.insync.replicas=2\n") },
      { bad: file(""), good: file("min.insync.replicas=2\n") },
    ],
    evidence: {
      kind: "documented",
      where: "Kafka's documentation of min.insync.replicas; the default is from every release's ConfigDef",
    },
    references: [
      {
        title: "Kafka: min.insync.replicas",
        url: settingDocs("broker", "min.insync.replicas"),
      },
      {
        title:
          "Partition.appendRecordsToLeader: the size of the in-sync set is compared with the minimum for acks=all only",
      },
    ],
  },
  *check(broker, { environment, lens }) {
    const part = nodePart(broker);
    const minimum = broker.effective(key);
    // A controller keeps no topics; with one copy there is nothing to ask for.
    if (part === undefined || part === "controller" || minimum.typed !== 1) return;
    const factor = broker.written("default.replication.factor");
    if (factor?.typed === 1) return;
    const sign = clusterSign(broker);
    const written = broker.written(key);
    const related = factor === undefined ? [] : [factor];
    if (written !== undefined) {
      const severity = sign === "several" ? "warning" : "info";
      yield { at: written, severity, related, message: say(texts().messages.one), ...cure(broker) };
      return;
    }
    if (environment.development || sign === undefined || (part === "broker" && !lens.within("broker", ownValueCounts)))
      return;
    yield {
      at: broker.anchor,
      severity: sign === "several" ? "warning" : "hint",
      related,
      message: say(texts().messages.oneByDefault),
      ...cure(broker),
    };
  },
});

/** Two of fewer than three copies would stop writes at the first restart: then a person has to decide. */
function cure(broker: EffectiveComponent): Pick<Report, "fixes" | "advice"> {
  const factor = broker.written("default.replication.factor")?.typed;
  if (typeof factor !== "number" || factor < 3) return { advice: say(texts().fixes.factorFirst) };
  const written = broker.written(key);
  return {
    fixes: [
      written === undefined ? insert(broker, key, "2", "changes-behaviour") : set(written, "2", "changes-behaviour"),
    ],
  };
}

function file(last: string): string {
  return `broker.id=1
zookeeper.connect=zk1:2181,zk2:2181,zk3:2181/kafka
advertised.listeners=PLAINTEXT://kafka1.internal:9092
log.dirs=/var/lib/kafka/data
auto.create.topics.enable=false
default.replication.factor=3
${last}`;
}
