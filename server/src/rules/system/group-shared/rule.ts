/** Two programs of one cluster read in one consumer group: of a common topic each gets a part, of others each stops the other. */
import { kafkaDocs, settingDocs } from "../../../kafka/documentation.ts";
import type { System } from "../../../system/link.ts";
import { type Party, writtenValue } from "../../../system/party.ts";
import { sameCluster } from "../../../system/paths.ts";
import { say } from "../../../texts/text.ts";
import { defineSystemRule } from "../../system-rule.ts";
import { cluster, reader } from "../shared/examples.ts";
import { systemGroupSharedTexts as texts } from "./texts.ts";

const key = "group.id";

export const systemGroupShared = defineSystemRule({
  id: "system-group-shared",
  category: "loss",
  severity: "warning",
  roles: ["consumer"],
  settings: [key],
  examples: [
    {
      bad: {
        "billing/src/main/resources/application.yml": reader("orders", "shop"),
        "shipping/src/main/resources/application.yml": reader("orders", "shop"),
        "k8s/kafka.yaml": cluster(),
      },
      good: { "shipping/src/main/resources/application.yml": reader("orders", "shipping") },
    },
  ],
  docs: {
    texts,
    evidence: {
      kind: "executed",
      where:
        "consumers of 3.9.2 in one group, with a broker of 3.9.2: of 1000 records of a common topic one got 497, the other 503, and none was got by both; with different topics the join and the leave of the second took the partitions of the first away twice",
    },
    references: [
      { title: "Kafka: group.id", url: settingDocs("consumer", key) },
      { title: "Kafka: consumers and groups", url: kafkaDocs("design/design/#theconsumer") },
    ],
  },
  *check(system) {
    const consumers = system.parties.filter((one) => one.role === "consumer" && one.reads.length > 0);
    for (const [i, party] of consumers.entries()) {
      const [shared] = consumers
        .slice(0, i)
        .filter((one) => isOther(system, one, party))
        .flatMap((other) => {
          const proofs = sameCluster(system, party, other);
          return proofs === undefined ? [] : [{ other, proofs }];
        });
      if (shared === undefined) continue;
      const { other, proofs } = shared;
      const topic = party.reads.find((one) => other.reads.some((its) => its.topic === one.topic))?.topic;
      const group = String(writtenValue(party, key));
      yield {
        at: { party, key },
        ...(topic === undefined ? { severity: "info" as const } : {}),
        message:
          topic === undefined
            ? say(texts().messages.otherTopic, { group })
            : say(texts().messages.sameTopic, { group, topic }),
        proofs,
        related: [{ party: other, key }],
        advice: say(texts().fixes.own),
      };
    }
  },
});

/** Of another application, of whose folders neither holds the other: two files of one may be two ways to start it. */
function isOther(system: System, a: Party, b: Party): boolean {
  const group = writtenValue(a, key);
  return group !== undefined && group === writtenValue(b, key) && system.areApart(a, b);
}
