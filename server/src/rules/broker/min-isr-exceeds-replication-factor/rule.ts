/** More copies required than there are: old brokers refuse every write with acks=all, newer ones ask for less without a word. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { parseRange } from "../../../kafka/version.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { insert } from "../../shared/fix.ts";
import { nodePart } from "../shared/cluster.ts";
import { copiesOf } from "../shared/replication.ts";
import { brokerMinIsrExceedsReplicationFactorTexts as texts } from "./texts.ts";

/** KAFKA-15583: since 3.7 the number of replicas bounds it. */
const takenAtItsWord = parseRange("<3.7");
/** The only minimum whose default is more than one. */
const transactionMinimum = "transaction.state.log.min.isr";

export const brokerMinIsrExceedsReplicationFactor = defineRule({
  id: "broker-min-isr-exceeds-replication-factor",
  category: "no-effect",
  severity: "warning",
  roles: ["broker", "topic"],
  aboutDisks: true,
  coveredBy: ["broker-default-replication-factor-one", "topic-replication-factor-one", "broker-transaction-log-weak"],
  settings: [
    "min.insync.replicas",
    "replication.factor",
    "default.replication.factor",
    "transaction.state.log.min.isr",
    "transaction.state.log.replication.factor",
  ],
  docs: {
    texts,
    examples: [{ bad: file(2, 3), good: file(3, 2) }],
    evidence: {
      kind: "executed",
      where:
        "Brokers of 3.6.2, 3.9.2 and 4.3.1, a topic with one replica and a minimum of 2, acks=all: NotEnoughReplicasException, written, written; the same for initTransactions",
    },
    references: [
      {
        title: "KAFKA-15583: the minimum is never more than the number of replicas, since 3.7",
        url: "https://issues.apache.org/jira/browse/KAFKA-15583",
      },
      {
        title: "Kafka: min.insync.replicas",
        url: settingDocs("topic", "min.insync.replicas"),
      },
    ],
  },
  *check(component, { lens }) {
    for (const one of copiesOf(component)) {
      if (one.required <= one.copies || one.factor === undefined) continue;
      if (one.about === "transactions" && nodePart(component) === "controller") continue;
      const required = String(one.required);
      const copies = String(one.copies);
      if (one.minimum !== undefined) {
        yield {
          at: one.minimum,
          related: [one.factor],
          message: say(texts().messages.more, { key: one.minimum.key, required, copies }),
          advice: say(texts().fixes.pair, { factor: one.factor.key, key: one.minimum.key }),
        };
      } else if (lens.within("broker", takenAtItsWord)) {
        yield {
          at: one.factor,
          severity: "warning",
          inPart: "silent",
          message: say(texts().messages.byDefault, { key: transactionMinimum, required, copies }),
          fixes: [insert(component, transactionMinimum, copies, "safe")],
        };
      }
    }
  },
});

function file(factor: number, minimum: number): string {
  return `broker.id=1
zookeeper.connect=zk1:2181,zk2:2181,zk3:2181/kafka
log.dirs=/var/lib/kafka/data
auto.create.topics.enable=false
default.replication.factor=${factor}
min.insync.replicas=${minimum}
`;
}
