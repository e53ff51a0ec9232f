/** Mirrored topics, or MirrorMaker's own positions, with a single copy on the target cluster. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { type WrittenSetting, writtenName } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Fix } from "../../rule.ts";
import { isCopying } from "../../shared/connect/mirror-flows.ts";
import { twoClusters } from "../../shared/examples/mirror-maker.ts";
import { change, fix, set } from "../../shared/fix.ts";
import { mm2ReplicationFactorLowTexts as texts } from "./texts.ts";

const copied = "replication.factor";
/** With these go the positions: MirrorMaker's own, and those of the groups on the other side. */
const positions = [
  "offset.storage.replication.factor",
  "offset-syncs.topic.replication.factor",
  "checkpoints.topic.replication.factor",
];

export const mm2ReplicationFactorLow = defineRule({
  id: "mm2-replication-factor-low",
  category: "loss",
  severity: "warning",
  roles: ["mirror-maker"],
  aboutReplication: true,
  settings: [copied, ...positions],
  docs: {
    texts,
    examples: [
      { bad: `${twoClusters}replication.factor = 1\n`, good: `${twoClusters}replication.factor = 3\n` },
      {
        bad: `${twoClusters}offset.storage.replication.factor = 1\ncheckpoints.topic.replication.factor = 1\n`,
        good: `${twoClusters}offset.storage.replication.factor = 3\ncheckpoints.topic.replication.factor = 3\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "MirrorMakerConfig.connectorBaseConfig and workerConfig of connect-mirror 3.9.2 and 4.3.1: which line counts for a flow; read in 2.7.2",
    },
    references: [
      { title: "KIP-382: MirrorMaker 2.0" },
      {
        title: "Kafka: geo-replication",
        url: kafkaDocs("operations/geo-replication-cross-cluster-data-mirroring/"),
      },
    ],
  },
  *check(flow) {
    if (!isCopying(flow)) return;
    const records = flow.written(copied)?.typed === 1 ? flow.written(copied) : undefined;
    const own = positions.flatMap((key) => positionOf(flow, key) ?? []).filter(({ typed }) => Number(typed) === 1);
    const [first, ...related] = records === undefined ? own : [records, ...own];
    if (first === undefined) return;
    const fixes = [threeCopies([first, ...related])];
    if (records === undefined) {
      yield {
        at: first,
        severity: "info",
        related,
        message: say(texts().messages.positions, { key: writtenName(first) }),
        fixes,
      };
      return;
    }
    const several = flow.written("target.cluster.bootstrap.servers")?.source.includes(",") === true;
    yield { at: first, severity: several ? "warning" : "info", related, message: say(texts().messages.records), fixes };
  },
});

/** A worker takes what is written for all before what is written for its cluster. */
function positionOf(flow: EffectiveComponent, key: string): WrittenSetting | undefined {
  return flow.written(key) ?? (key === positions[0] ? flow.written(`target.cluster.${key}`) : undefined);
}

function threeCopies(low: readonly WrittenSetting[]): Fix {
  const [only, ...others] = low;
  if (only !== undefined && others.length === 0) return set(only, "3", "changes-behaviour");
  return fix(
    say(texts().fixes.all),
    "changes-behaviour",
    low.map((one) => change.set(one, "3")),
  );
}
