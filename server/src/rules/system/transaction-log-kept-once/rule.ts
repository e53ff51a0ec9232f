/** A transactional producer whose brokers keep the transaction log with one copy: what it commits hangs on one disk. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { agreed, sizeOf } from "../../../system/cluster.ts";
import { count } from "../../../system/paths.ts";
import { say } from "../../../texts/text.ts";
import { defineSystemRule } from "../../system-rule.ts";
import { cluster, shop } from "../shared/examples.ts";
import { systemTransactionLogKeptOnceTexts as texts } from "./texts.ts";

const key = "transactional.id";
const copiesKey = "transaction.state.log.replication.factor";

const sound = cluster();
const weak = sound
  .replace(`${copiesKey}: 3`, `${copiesKey}: 1`)
  .replace("transaction.state.log.min.isr: 2", "transaction.state.log.min.isr: 1");

export const systemTransactionLogKeptOnce = defineSystemRule({
  id: "system-transaction-log-kept-once",
  category: "availability",
  severity: "warning",
  roles: ["producer", "streams", "broker"],
  settings: [key, "processing.guarantee", copiesKey],
  examples: [
    {
      bad: {
        "payments/producer.properties": `bootstrap.servers=${shop}\nacks=all\n${key}=payments-1\n`,
        "k8s/kafka.yaml": weak,
      },
      good: { "k8s/kafka.yaml": sound },
    },
  ],
  docs: {
    texts,
    evidence: {
      kind: "executed",
      where:
        "three brokers of 3.9.2, one copy of __transaction_state, its broker killed while a transaction is open: commitTransaction() and the initTransactions() of another producer end with TimeoutException, a read_committed consumer reads none of six records; with an empty disk the broker answers the commit with InvalidPidMappingException",
    },
    references: [
      { title: "Kafka: transaction.state.log.replication.factor", url: settingDocs("broker", copiesKey) },
      { title: "KIP-98: transactions" },
    ],
  },
  *check(system) {
    for (const party of system.parties) {
      if (!party.transactional) continue;
      const links = system.clustersFor(party);
      const known = links.map(({ cluster: one }) => (sizeOf(one) > 1 ? agreed(one, copiesKey) : undefined));
      const [link] = links;
      const [first] = known;
      if (link === undefined || first === undefined || known.some((one) => count(one) !== 1)) continue;
      yield {
        at: { party, key: party.role === "streams" ? "processing.guarantee" : key },
        message: say(texts().messages.oneCopy),
        proofs: link.proofs,
        related: [first.at],
        advice: say(texts().fixes.three),
      };
    }
  },
});
