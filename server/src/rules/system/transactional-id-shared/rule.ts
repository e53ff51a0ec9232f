/** Two programs of one cluster with one transactional.id: each start of one fences the other off. */
import { settingDocs } from "../../../kafka/documentation.ts";
import type { System } from "../../../system/link.ts";
import type { Party } from "../../../system/party.ts";
import { writtenValue } from "../../../system/party.ts";
import { sameCluster } from "../../../system/paths.ts";
import { say } from "../../../texts/text.ts";
import { defineSystemRule } from "../../system-rule.ts";
import { cluster, shop } from "../shared/examples.ts";
import { systemTransactionalIdSharedTexts as texts } from "./texts.ts";

const key = "transactional.id";

function producer(id: string): string {
  return `bootstrap.servers=${shop}\nacks=all\n${key}=${id}\n`;
}

export const systemTransactionalIdShared = defineSystemRule({
  id: "system-transactional-id-shared",
  category: "availability",
  severity: "warning",
  roles: ["producer"],
  settings: [key],
  examples: [
    {
      bad: {
        "payments/producer.properties": producer("payments-1"),
        "refunds/producer.properties": producer("payments-1"),
        "k8s/kafka.yaml": cluster(),
      },
      good: { "refunds/producer.properties": producer("refunds-1") },
    },
  ],
  docs: {
    texts,
    evidence: {
      kind: "executed",
      where:
        "producers of 3.9.2 with one id: initTransactions() of the second aborts what the first has open, and the next send of the first fails with InvalidProducerEpochException; between transactions it fails with ProducerFencedException",
    },
    references: [
      { title: "Kafka: transactional.id", url: settingDocs("producer", key) },
      { title: "KIP-98: transactions" },
    ],
  },
  *check(system) {
    const producers = system.parties.filter((one) => writtenValue(one, key) !== undefined);
    for (const [i, party] of producers.entries()) {
      const others = producers.slice(0, i).filter((one) => isOther(system, one, party));
      const [shared] = others.flatMap((other) => {
        const proofs = sameCluster(system, party, other);
        return proofs === undefined ? [] : [{ other, proofs }];
      });
      if (shared === undefined) continue;
      const { other, proofs } = shared;
      yield {
        at: { party, key },
        message: say(texts().messages.shared, { id: String(writtenValue(party, key)) }),
        proofs,
        related: [{ party: other, key }],
        advice: say(texts().fixes.own),
      };
    }
  },
});

/** Of another application, of whose folders neither holds the other: two files of one may be two ways to start it. */
function isOther(system: System, a: Party, b: Party): boolean {
  return writtenValue(a, key) === writtenValue(b, key) && system.areApart(a, b);
}
