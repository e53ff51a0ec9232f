/** acks=all for a topic that has one replica, requires only one, or may be led by one that lags: the confirmation proves only one disk. */
import { kafkaDocs, settingDocs } from "../../../kafka/documentation.ts";
import type { Known } from "../../../system/cluster.ts";
import { writtenValue } from "../../../system/party.ts";
import { count, isSingle, type Target, topicValue, written } from "../../../system/paths.ts";
import { say } from "../../../texts/text.ts";
import { defineSystemRule } from "../../system-rule.ts";
import { topic as topicFile, writer } from "../shared/examples.ts";
import { systemAcksHollowTexts as texts } from "./texts.ts";

const key = "acks";
const copiesKey = "replication.factor";
const minimumKey = "min.insync.replicas";
const uncleanKey = "unclean.leader.election.enable";

const application = { "place-service/src/main/resources/application.yml": writer() };
const declared = (copies: number, minimum: number, more = "") => ({
  "k8s/orders-topic.yaml": topicFile("orders", `${minimumKey}: ${minimum}\n${more}`, copies),
});

export const systemAcksHollow = defineSystemRule({
  id: "system-acks-hollow",
  category: "loss",
  severity: "warning",
  roles: ["producer", "topic"],
  settings: [key, copiesKey, minimumKey, uncleanKey],
  examples: [
    { bad: { ...application, ...declared(1, 1) }, good: declared(3, 2) },
    { bad: { ...application, ...declared(3, 1) }, good: declared(3, 2) },
    { bad: { ...application, ...declared(3, 2, `${uncleanKey}: true\n`) }, good: declared(3, 2) },
  ],
  docs: {
    texts,
    evidence: {
      kind: "executed",
      where:
        "a cluster of three brokers of 3.9.2, acks=all, and a broker whose disk is lost: with one copy 100 of 100 confirmed records are gone; with three copies, a minimum of 1 and one replica alive 100 are confirmed and gone; with a minimum of 2 none of 100 is confirmed. Of unclean.leader.election.enable=true the lab's run of broker-unclean-leader-election: brokers of 3.9.1 and 4.1.2, 1,000 records confirmed with acks=all and 500 of them gone when the replica that lags leads (docs/lab.md)",
    },
    references: [
      { title: "Kafka: acks", url: settingDocs("producer", key) },
      { title: "Kafka: min.insync.replicas", url: settingDocs("topic", minimumKey) },
      { title: "Kafka: unclean.leader.election.enable", url: settingDocs("topic", uncleanKey) },
      { title: "Kafka: replication", url: kafkaDocs("design/design/#replication") },
    ],
  },
  *check(system) {
    for (const producer of system.parties) {
      if (writtenValue(producer, key) !== "all") continue;
      for (const { topic, targets } of written(system, producer)) {
        const [weak, ...others] = targets.map(weakness);
        const [target] = targets;
        if (weak === undefined || target === undefined || others.some((one) => one?.kind !== weak.kind)) continue;
        yield {
          at: { party: producer, key },
          message: say(texts().messages[weak.kind], { topic }),
          proofs: target.proofs,
          related: [weak.known.at],
          advice: say(texts().fixes[weak.kind === "unclean" ? "clean" : "three"], { topic }),
        };
      }
    }
  },
});

interface Weakness {
  readonly kind: "oneCopy" | "unclean" | "leaderAlone";
  readonly known: Known;
}

/** `undefined` where the topic keeps what it confirms, where nobody knows, and where copies cannot be had. */
function weakness(target: Target): Weakness | undefined {
  if (isSingle(target)) return undefined;
  const copies = topicValue(target, copiesKey);
  if (copies === undefined) return undefined;
  if (count(copies) === 1) return { kind: "oneCopy", known: copies };
  const unclean = topicValue(target, uncleanKey);
  if (unclean?.value === true) return { kind: "unclean", known: unclean };
  const minimum = topicValue(target, minimumKey);
  const isAlone = minimum !== undefined && count(minimum) === 1 && (count(copies) ?? 0) >= 3;
  return isAlone ? { kind: "leaderAlone", known: minimum } : undefined;
}
