/** A topic that no file declares, on a cluster that makes topics at their first use: it gets the cluster's defaults, which keep one copy, or confirm with one. */
import { settingDocs } from "../../../kafka/documentation.ts";
import type { Known } from "../../../system/cluster.ts";
import { knownValue, type Party } from "../../../system/party.ts";
import { count, read, sameTopic, written } from "../../../system/paths.ts";
import { type Made, madeAtFirstUse } from "../../../system/undeclared.ts";
import { say } from "../../../texts/text.ts";
import { defineSystemRule } from "../../system-rule.ts";
import { cluster, topic as topicFile, writer } from "../shared/examples.ts";
import { systemUndeclaredTopicKeptBadlyTexts as texts } from "./texts.ts";

const createKey = "auto.create.topics.enable";
const copiesKey = "default.replication.factor";
const minimumKey = "min.insync.replicas";

const application = { "place-service/src/main/resources/application.yml": writer() };
const creating = cluster(`${createKey}: true\n`);
const good = {
  "k8s/kafka.yaml": cluster(`${createKey}: false\n`),
  "k8s/orders.yaml": topicFile("orders", `${minimumKey}: 2\n`),
};

export const systemUndeclaredTopicKeptBadly = defineSystemRule({
  id: "system-undeclared-topic-kept-badly",
  category: "loss",
  severity: "info",
  roles: ["producer", "consumer", "connect-source", "connect-sink", "broker"],
  settings: [createKey, copiesKey, minimumKey, "acks"],
  examples: [
    {
      bad: { ...application, "k8s/kafka.yaml": creating.replace(`${copiesKey}: 3`, `${copiesKey}: 1`) },
      good,
    },
  ],
  docs: {
    texts,
    evidence: {
      kind: "executed",
      where:
        "a cluster of three brokers of 3.9.1 with auto.create.topics.enable=true and default.replication.factor=1: the topic of a producer's first record, and that of a consumer's subscription, have one replica; with acks=all 100 of 100 records are confirmed, and none is left when the disk of that broker is lost; with default.replication.factor=3 both have three",
    },
    references: [
      { title: "Kafka: auto.create.topics.enable", url: settingDocs("broker", createKey) },
      { title: "Kafka: default.replication.factor", url: settingDocs("broker", copiesKey) },
      { title: "Kafka: min.insync.replicas", url: settingDocs("broker", minimumKey) },
    ],
  },
  *check(system) {
    const writes = system.parties.flatMap((one) => written(system, one));
    const reads = system.parties.flatMap((one) => read(system, one));
    // Who writes to a topic decides what is lost of it; a reader counts where no writer is known.
    const alone = reads.filter((one) => !writes.some((other) => sameTopic(system, other, one) !== undefined));
    for (const use of [...writes, ...alone]) {
      const [made, ...others] = madeAtFirstUse(system, use);
      const weak = made === undefined ? undefined : weakness(made, use.party);
      if (made === undefined || weak === undefined) continue;
      if (others.some((one) => weakness(one, use.party)?.kind !== weak.kind)) continue;
      yield {
        at: { party: use.party, key: use.key },
        message: say(texts().messages[weak.kind], { topic: use.topic }),
        proofs: made.proofs,
        related: [weak.known.at],
        advice: say(texts().fixes.declare, { topic: use.topic }),
      };
    }
  },
});

interface Weakness {
  readonly kind: "oneCopy" | "leaderAlone";
  readonly known: Known;
}

/** What confirms alone matters to who waits for all; a binder may give the topic a minimum of its own. */
function weakness({ copies, minimum }: Made, party: Party): Weakness | undefined {
  if (copies === undefined) return undefined;
  if (count(copies) === 1) return { kind: "oneCopy", known: copies };
  const waits = party.program !== "spring-cloud-stream" && knownValue(party, "acks") === "all";
  const isAlone = minimum !== undefined && count(minimum) === 1 && (count(copies) ?? 0) >= 3;
  return waits && isAlone ? { kind: "leaderAlone", known: minimum } : undefined;
}
