/** transaction.timeout.ms above what the brokers of the producer admit: initTransactions() fails. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { writtenValue } from "../../../system/party.ts";
import { say } from "../../../texts/text.ts";
import { defineSystemRule } from "../../system-rule.ts";
import { brokersNumber } from "../shared/brokers.ts";
import { cluster, shop } from "../shared/examples.ts";
import { systemTransactionTimeoutRefusedTexts as texts } from "./texts.ts";

const key = "transaction.timeout.ms";
const limitKey = "transaction.max.timeout.ms";
const usual = 60_000;

export const systemTransactionTimeoutRefused = defineSystemRule({
  id: "system-transaction-timeout-refused",
  category: "startup-failure",
  severity: "error",
  roles: ["producer", "broker"],
  settings: [key, limitKey],
  covers: {
    rules: ["producer-transaction-timeout-exceeds-broker"],
    knows: (system, party) => brokersNumber(system, party, limitKey, () => true) !== undefined,
  },
  examples: [
    {
      bad: { "payments/producer.properties": producer("120000"), "k8s/kafka.yaml": cluster(`${limitKey}: 90000\n`) },
      good: { "payments/producer.properties": producer("60000") },
    },
  ],
  docs: {
    texts,
    evidence: {
      kind: "executed",
      where: "a broker of 3.9.2: what is above its transaction.max.timeout.ms is refused in initTransactions()",
    },
    references: [
      { title: "Kafka: transaction.timeout.ms", url: settingDocs("producer", key) },
      { title: "Kafka: transaction.max.timeout.ms of a broker", url: settingDocs("broker", limitKey) },
    ],
  },
  *check(system) {
    for (const party of system.parties) {
      const timeout = writtenValue(party, key);
      if (typeof timeout !== "number" || !party.transactional) continue;
      const limit = brokersNumber(system, party, limitKey, (most) => timeout > most);
      if (limit === undefined) continue;
      const { number, known, proofs } = limit;
      yield {
        at: { party, key },
        message: say(texts().messages.refused, { timeout: String(timeout), limit: String(number) }),
        proofs,
        related: [known.at],
        fixes: [{ key, value: String(Math.min(usual, number)), safety: "changes-behaviour" }],
      };
    }
  },
});

function producer(timeout: string): string {
  return `bootstrap.servers=${shop}
acks=all
transactional.id=payments-1
${key}=${timeout}
`;
}
