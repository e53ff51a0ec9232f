/** A Streams application whose internal topics take the cluster's default, which is one copy: its state is lost with a disk. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { agreed, sizeOf } from "../../../system/cluster.ts";
import { knownValue } from "../../../system/party.ts";
import { count } from "../../../system/paths.ts";
import { say } from "../../../texts/text.ts";
import { defineSystemRule } from "../../system-rule.ts";
import { cluster, shop } from "../shared/examples.ts";
import { systemStateKeptOnceTexts as texts } from "./texts.ts";

const key = "replication.factor";
const defaultKey = "default.replication.factor";

const sound = cluster();
const weak = sound
  .replace(`${defaultKey}: 3`, `${defaultKey}: 1`)
  .replace("\n      min.insync.replicas: 2", "\n      min.insync.replicas: 1");
const streams = (factor: string): string => `application.id=totals
bootstrap.servers=${shop}
processing.guarantee=exactly_once_v2
${key}=${factor}
`;

export const systemStateKeptOnce = defineSystemRule({
  id: "system-state-kept-once",
  category: "loss",
  severity: "warning",
  roles: ["streams", "broker"],
  settings: [key, defaultKey],
  examples: [
    {
      bad: { "totals/streams.properties": streams("-1"), "k8s/kafka.yaml": weak },
      good: { "totals/streams.properties": streams("3"), "k8s/kafka.yaml": sound },
    },
  ],
  docs: {
    texts,
    evidence: {
      kind: "executed",
      where:
        "a count with kafka-streams 3.9.2, replication.factor=-1, beside three brokers of 3.9.2 with default.replication.factor=1: its changelog and its repartition topic have one replica each",
    },
    references: [
      { title: "Kafka Streams: replication.factor", url: settingDocs("streams", key) },
      { title: "Kafka: default.replication.factor", url: settingDocs("broker", defaultKey) },
    ],
  },
  *check(system) {
    for (const party of system.parties) {
      if (party.role !== "streams" || knownValue(party, key) !== -1) continue;
      const links = system.clustersFor(party);
      const known = links.map(({ cluster: one }) => (sizeOf(one) > 1 ? agreed(one, defaultKey) : undefined));
      const [link] = links;
      const [first] = known;
      if (link === undefined || first === undefined || known.some((one) => count(one) !== 1)) continue;
      yield {
        at: { party, key },
        message: say(texts().messages.oneCopy),
        proofs: link.proofs,
        related: [first.at],
        fixes: [{ key, value: "3", safety: "changes-behaviour" }],
      };
    }
  },
});
