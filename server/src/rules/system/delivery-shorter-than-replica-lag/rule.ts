/** delivery.timeout.ms below replica.lag.time.max.ms of the brokers: while they wait for a follower that stands still, every record with acks=all fails. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { sizeOf } from "../../../system/cluster.ts";
import type { System } from "../../../system/link.ts";
import { knownValue, type Party } from "../../../system/party.ts";
import { count, topicValue, written } from "../../../system/paths.ts";
import { say } from "../../../texts/text.ts";
import { defineSystemRule } from "../../system-rule.ts";
import { type BrokersNumber, brokersNumber } from "../shared/brokers.ts";
import { cluster, shop } from "../shared/examples.ts";
import { systemDeliveryShorterThanReplicaLagTexts as texts } from "./texts.ts";

const key = "delivery.timeout.ms";
const lagKey = "replica.lag.time.max.ms";
const usual = 120_000;

export const systemDeliveryShorterThanReplicaLag = defineSystemRule({
  id: "system-delivery-shorter-than-replica-lag",
  category: "loss",
  severity: "warning",
  roles: ["producer", "broker"],
  settings: [key, lagKey, "acks", "replication.factor"],
  covers: {
    rules: ["producer-delivery-timeout-short"],
    knows: (system, party) => lagOf(system, party) !== undefined,
  },
  examples: [
    {
      bad: { "orders/producer.properties": producer("60000"), "k8s/kafka.yaml": cluster(`${lagKey}: 90000\n`) },
      good: { "orders/producer.properties": producer("180000") },
    },
  ],
  docs: {
    texts,
    evidence: {
      kind: "executed",
      where:
        "three brokers of 3.9.1 with replica.lag.time.max.ms=10000, one follower that no longer fetches and is counted as alive, three runs: with delivery.timeout.ms=8000 all of 100 records fail with TimeoutException, and all of them can be read afterwards; a patient producer is confirmed after 10.6 to 13.8 s. A follower that is killed stops nobody for longer than broker.session.timeout.ms",
    },
    references: [
      { title: "Kafka: delivery.timeout.ms", url: settingDocs("producer", key) },
      { title: "Kafka: replica.lag.time.max.ms", url: settingDocs("broker", lagKey) },
      { title: "KIP-91: delivery timeout" },
    ],
  },
  *check(system) {
    for (const party of system.parties) {
      const lag = lagOf(system, party);
      if (lag === undefined) continue;
      const { number, known, proofs } = lag;
      yield {
        at: { party, key },
        message: say(texts().messages.shorter, { delivery: String(knownValue(party, key)), lag: String(number) }),
        proofs,
        related: [known.at],
        fixes: [{ key, value: String(Math.max(usual, 2 * number)), safety: "changes-behaviour" }],
      };
    }
  },
});

/** The time after which the brokers drop a follower, where this producer does not wait for so long. */
function lagOf(system: System, party: Party): BrokersNumber | undefined {
  const delivery = knownValue(party, key);
  if (party.role !== "producer" || typeof delivery !== "number" || knownValue(party, "acks") !== "all")
    return undefined;
  const links = system.clustersFor(party);
  if (links.length === 0 || links.some((one) => sizeOf(one.cluster) === 1) || isWithoutFollowers(system, party)) {
    return undefined;
  }
  return brokersNumber(system, party, lagKey, (lag) => delivery < lag);
}

/** True where every topic that it is known to write to has one copy. */
function isWithoutFollowers(system: System, party: Party): boolean {
  const targets = written(system, party).flatMap((use) => use.targets);
  return targets.length > 0 && targets.every((one) => count(topicValue(one, "replication.factor")) === 1);
}

function producer(delivery: string): string {
  return `bootstrap.servers=${shop}
acks=all
${key}=${delivery}
`;
}
