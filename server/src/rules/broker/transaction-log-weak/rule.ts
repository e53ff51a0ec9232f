/** The log of the transaction coordinator with one copy, or content with one: a lost disk breaks transactions apart. */
import { settingDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Fix } from "../../rule.ts";
import { change, fix, set } from "../../shared/fix.ts";
import { clusterSign, nodePart } from "../shared/cluster.ts";
import { zookeeperBroker } from "../shared/example.ts";
import { brokerTransactionLogWeakTexts as texts } from "./texts.ts";

const factorKey = "transaction.state.log.replication.factor";
const minimumKey = "transaction.state.log.min.isr";

export const brokerTransactionLogWeak = defineRule({
  id: "broker-transaction-log-weak",
  category: "loss",
  severity: "warning",
  roles: ["broker"],
  aboutDisks: true,
  settings: [factorKey, minimumKey],
  docs: {
    texts,
    examples: [
      {
        bad: zookeeperBroker(`${factorKey}=1\n${minimumKey}=1\n`),
        good: zookeeperBroker(`${factorKey}=3\n${minimumKey}=2\n`),
      },
      { bad: zookeeperBroker(`${minimumKey}=1\n`), good: zookeeperBroker(`${minimumKey}=2\n`) },
    ],
    evidence: {
      kind: "read",
      where:
        "TransactionStateManager of 4.3.1: min.isr becomes the topic's min.insync.replicas, and appends ask for all replicas in sync",
    },
    references: [
      {
        title: "Kafka: transaction.state.log.replication.factor",
        url: settingDocs("broker", "transaction.state.log.replication.factor"),
      },
      { title: "TransactionStateManager.transactionTopicConfigs and TransactionLog.ENFORCED_REQUIRED_ACKS" },
    ],
  },
  *check(broker, { environment }) {
    const part = nodePart(broker);
    const sign = clusterSign(broker);
    if (part === undefined || part === "controller" || sign === undefined) return;
    const factor = broker.written(factorKey);
    const minimum = broker.written(minimumKey);
    const loud = sign === "several" && !environment.named;
    if (factor?.typed === 1) {
      const related = minimum?.typed === 1 ? [minimum] : [];
      const message = say(texts().messages.oneCopy);
      yield { at: factor, severity: loud ? "warning" : "hint", related, message, fixes: [both(broker)] };
      return;
    }
    const copies = broker.effective(factorKey).typed;
    if (minimum?.typed !== 1 || typeof copies !== "number") return;
    const fixes = [copies >= 3 ? set(minimum, "2", "changes-behaviour") : both(broker)];
    yield { at: minimum, severity: loud ? "info" : "hint", message: say(texts().messages.oneInSync), fixes };
  },
});

function both(broker: EffectiveComponent): Fix {
  if (broker.effective(minimumKey).typed === 2)
    return fix(say(texts().fixes.copies), "changes-behaviour", [change.put(broker, factorKey, "3")]);
  return fix(say(texts().fixes.both), "changes-behaviour", [
    change.put(broker, factorKey, "3"),
    change.put(broker, minimumKey, "2"),
  ]);
}
