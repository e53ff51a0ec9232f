/** As many copies required as there are: one broker down stops every write with acks=all. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { nodePart } from "../shared/cluster.ts";
import { type Copies, copiesOf } from "../shared/replication.ts";
import { brokerMinIsrEqualsReplicationFactorTexts as texts } from "./texts.ts";

export const brokerMinIsrEqualsReplicationFactor = defineRule({
  id: "broker-min-isr-equals-replication-factor",
  category: "availability",
  severity: "warning",
  roles: ["broker", "topic"],
  aboutDisks: true,
  aboutReplication: true,
  settings: [
    "min.insync.replicas",
    "default.replication.factor",
    "transaction.state.log.min.isr",
    "transaction.state.log.replication.factor",
  ],
  docs: {
    texts,
    examples: [{ bad: file(3), good: file(2) }],
    evidence: {
      kind: "read",
      where: "Partition.appendRecordsToLeader of 2.8.2, 3.7.2 and 4.3.1: NotEnoughReplicasException below the minimum",
    },
    references: [
      {
        title: "Kafka: min.insync.replicas",
        url: settingDocs("broker", "min.insync.replicas"),
      },
      {
        title:
          "Partition.appendRecordsToLeader: with acks=all fewer replicas in sync than the minimum refuse the write",
      },
    ],
  },
  *check(component) {
    for (const one of copiesOf(component)) {
      if (one.copies !== one.required || one.copies === 1) continue;
      // The transaction log is made by the brokers, so a controller's file says nothing about it.
      if (one.about === "transactions" && nodePart(component) === "controller") continue;
      const at = one.minimum ?? one.factor;
      if (at === undefined) continue;
      const related = one.minimum === undefined || one.factor === undefined ? [] : [one.factor];
      // Of two copies both may be wanted on purpose: rather no write than one that a single disk holds.
      const severity = one.copies === 2 ? "info" : "warning";
      const message = say(texts().messages[one.about], { copies: String(one.copies) });
      yield { at, severity, related, message, ...cure(one) };
    }
  },
});

function cure({ minimum, copies, about }: Copies): Pick<Report, "fixes" | "advice"> {
  if (minimum === undefined || copies === 2) return { advice: say(texts().fixes[about]) };
  return { fixes: [set(minimum, String(copies - 1), "changes-behaviour")] };
}

function file(minimum: number): string {
  return `broker.id=1
zookeeper.connect=zk1:2181,zk2:2181,zk3:2181/kafka
log.dirs=/var/lib/kafka/data
auto.create.topics.enable=false
default.replication.factor=3
min.insync.replicas=${minimum}
`;
}
