/** transaction.timeout.ms beside two-phase commit, whose transactions never expire: the producer refuses to start. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { producerTransactionTimeoutWithTwoPhaseCommitTexts as texts } from "./texts.ts";

const twoPhase = "transaction.two.phase.commit.enable";
const start = `bootstrap.servers=kafka:9092\ntransactional.id=orders-1\n${twoPhase}=true\n`;

export const producerTransactionTimeoutWithTwoPhaseCommit = defineRule({
  id: "producer-transaction-timeout-with-two-phase-commit",
  category: "startup-failure",
  severity: "error",
  roles: ["producer"],
  versions: { clients: ">=4.1" },
  settings: ["transaction.timeout.ms", twoPhase],
  docs: {
    texts,
    examples: [{ bad: `${start}transaction.timeout.ms=60000\n`, good: start, versions: { clients: "4.1" } }],
    evidence: {
      kind: "executed",
      where: "KafkaProducer of 25 releases, 1.1.1 to 4.4.0, with the two settings in all combinations",
    },
    references: [
      { title: "KIP-939: two-phase commit" },
      { title: "Observed with kafka-clients 4.1.0 to 4.4.0: ConfigException" },
    ],
  },
  *check(producer) {
    const enabled = producer.written(twoPhase);
    const timeout = producer.written("transaction.timeout.ms");
    if (enabled?.typed !== true || timeout === undefined || timeout.invalid) return;
    yield { at: timeout, related: [enabled], message: say(texts().messages.both), fixes: [remove(timeout, "safe")] };
  },
});
