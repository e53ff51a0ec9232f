/** transaction.timeout.ms above what the broker admits: initTransactions() fails. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { producerTransactionTimeoutExceedsBrokerTexts as texts } from "./texts.ts";

const key = "transaction.timeout.ms";
const limitKey = "transaction.max.timeout.ms";
/** The broker's default in all releases. */
const usualLimit = 900_000;
const usual = 60_000;

export const producerTransactionTimeoutExceedsBroker = defineRule({
  id: "producer-transaction-timeout-exceeds-broker",
  category: "startup-failure",
  severity: "hint",
  roles: ["producer"],
  coveredBy: ["producer-transaction-timeout-with-two-phase-commit"],
  settings: [key, limitKey],
  docs: {
    texts,
    examples: [{ bad: file("3600000"), good: file("60000") }],
    evidence: {
      kind: "executed",
      where:
        "a broker of 3.9.2: 900000 admitted, 900001 refused in initTransactions(); the default is from every ConfigDef",
    },
    references: [
      {
        title: "Kafka: transaction.timeout.ms",
        url: settingDocs("producer", "transaction.timeout.ms"),
      },
      {
        title: "Kafka: transaction.max.timeout.ms of a broker",
        url: settingDocs("broker", "transaction.max.timeout.ms"),
      },
    ],
  },
  *check(producer) {
    const timeout = producer.written(key);
    if (typeof timeout?.typed !== "number" || timeout.typed <= usualLimit) return;
    // The brokers may be set to allow more; where their files are here, system-transaction-timeout-refused knows.
    yield {
      at: timeout,
      message: say(texts().messages.aboveDefault, { timeout: String(timeout.typed), limit: String(usualLimit) }),
      fixes: [set(timeout, String(usual), "changes-behaviour")],
    };
  },
});

function file(timeout: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092
transactional.id=payments-1
${key}=${timeout}
`;
}
