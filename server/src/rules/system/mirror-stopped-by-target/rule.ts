/** MirrorMaker makes topics that its target cannot hold: more copies than brokers, or no copy to spare for min.insync.replicas. */
import { kafkaDocs, settingDocs } from "../../../kafka/documentation.ts";
import { agreed, type Cluster, mostOf, sizeOf } from "../../../system/cluster.ts";
import { knownValue, type Party, type Pointer } from "../../../system/party.ts";
import { count, isSingleCluster } from "../../../system/paths.ts";
import { say } from "../../../texts/text.ts";
import { defineSystemRule } from "../../system-rule.ts";
import { cluster, shop } from "../shared/examples.ts";
import { systemMirrorStoppedByTargetTexts as texts } from "./texts.ts";

const key = "replication.factor";
const minimumKey = "min.insync.replicas";
/** Where a file has one of these, the mirrored topic may have the minimum of its source, or the mirror may ask for fewer confirmations. */
const openKeys = [
  "config.properties.exclude",
  "config.properties.blacklist",
  "target.producer.acks",
  "producer.override.acks",
];

export const systemMirrorStoppedByTarget = defineSystemRule({
  id: "system-mirror-stopped-by-target",
  category: "availability",
  severity: "warning",
  roles: ["mirror-maker", "broker"],
  settings: [key, minimumKey],
  examples: [
    {
      bad: { "mirror/mm2.properties": mirror(2), "k8s/kafka.yaml": cluster() },
      good: { "mirror/mm2.properties": mirror(3) },
    },
    {
      bad: { "mirror/mm2.properties": mirror(5), "k8s/kafka.yaml": cluster() },
      good: { "mirror/mm2.properties": mirror(3) },
    },
  ],
  docs: {
    texts,
    evidence: {
      kind: "executed",
      where:
        "three brokers of 3.9.1 with min.insync.replicas=2: a topic of two copies takes no record with acks=all while one of its brokers is down, and one of four copies is refused with InvalidReplicationFactorException. That MirrorSourceConnector makes topics with replication.factor, 2 by default, and only warns when it cannot, and that it leaves min.insync.replicas to the target, is read in connect-mirror 2.8.2 and 4.3.1",
    },
    references: [
      { title: "KIP-382: MirrorMaker 2.0" },
      { title: "Kafka: min.insync.replicas", url: settingDocs("broker", minimumKey) },
      { title: "Kafka: geo-replication", url: kafkaDocs("operations/geo-replication-cross-cluster-data-mirroring/") },
    ],
  },
  *check(system) {
    for (const party of system.parties) {
      const copies = knownValue(party, key);
      if (party.role !== "mirror-maker" || knownValue(party, "enabled") !== true || typeof copies !== "number")
        continue;
      const links = system.clustersFor(party);
      const [link] = links;
      const [found, ...others] = links.map((one) => troubleOf(one.cluster, copies, party));
      if (link === undefined || found === undefined || others.some((one) => one?.kind !== found.kind)) continue;
      const { kind, brokers, minimum, at } = found;
      const value = Math.min(3, brokers);
      yield {
        at: { party, key },
        message: say(texts().messages[kind], {
          copies: String(copies),
          brokers: String(brokers),
          minimum,
        }),
        proofs: link.proofs,
        related: [at],
        ...(kind === "tooMany" || value > copies
          ? { fixes: [{ key, value: String(value), safety: "changes-behaviour" as const }] }
          : { advice: say(texts().fixes.spare) }),
      };
    }
  },
});

interface Trouble {
  readonly kind: "tooMany" | "noSpare";
  readonly brokers: number;
  readonly minimum: string;
  readonly at: Pointer;
}

/** A single copy is what mm2-replication-factor-low is about. */
function troubleOf(target: Cluster, copies: number, party: Party): Trouble | undefined {
  const most = mostOf(target);
  const [first] = target.brokers;
  if (most !== undefined && first !== undefined && copies > most) {
    return { kind: "tooMany", brokers: most, minimum: "", at: { party: first } };
  }
  const isOpen = openKeys.some((one) => party.unsure.includes(one) || party.facts[one]?.written === true);
  if (isOpen || copies < 2 || sizeOf(target) === 1 || isSingleCluster(target)) return undefined;
  const minimum = agreed(target, minimumKey);
  if (minimum === undefined || copies > (count(minimum) ?? 0)) return undefined;
  return { kind: "noSpare", brokers: sizeOf(target), minimum: String(minimum.value), at: minimum.at };
}

function mirror(copies: number): string {
  return `clusters = main, backup
main.bootstrap.servers = main1:9092, main2:9092, main3:9092
backup.bootstrap.servers = ${shop}
main->backup.enabled = true
main->backup.sync.group.offsets.enabled = true
main->backup.${key} = ${copies}
`;
}
