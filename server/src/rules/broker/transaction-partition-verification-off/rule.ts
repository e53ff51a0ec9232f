/** transaction.partition.verification.enable=false: a late write can open a transaction that nobody will end. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { zookeeperBroker } from "../shared/example.ts";
import { brokerTransactionPartitionVerificationOffTexts as texts } from "./texts.ts";

const key = "transaction.partition.verification.enable";

export const brokerTransactionPartitionVerificationOff = defineRule({
  id: "broker-transaction-partition-verification-off",
  category: "duplication",
  severity: "warning",
  roles: ["broker"],
  settings: [key],
  docs: {
    texts,
    examples: [{ bad: zookeeperBroker(`${key}=false\n`), good: zookeeperBroker(""), versions: { broker: "3.7" } }],
    evidence: {
      kind: "read",
      where:
        "ReplicaManager of 3.6.2, 3.7.2 and 3.9.2; in 4.3.1 only writes of clients before 4.0 go unverified for it",
    },
    references: [
      {
        title: "KIP-890: transactions server-side defense",
        url: "https://cwiki.apache.org/confluence/display/KAFKA/KIP-890%3A+Transactions+Server-Side+Defense",
      },
    ],
  },
  // 3.6 is the first release that reads it; before, nothing was verified.
  *check(broker) {
    const verification = broker.written(key);
    if (verification?.typed !== false) return;
    yield { at: verification, message: say(texts().messages.off), fixes: [remove(verification, "changes-behaviour")] };
  },
});
