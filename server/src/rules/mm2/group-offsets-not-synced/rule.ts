/** MirrorMaker copies records, but not where the groups are: after a failover they skip or start over. */
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { isCopying, isReverse } from "../../shared/connect/mirror-flows.ts";
import { twoClusters, withMinimum, withNone } from "../../shared/examples/mirror-maker.ts";
import { change, fix } from "../../shared/fix.ts";
import { mm2GroupOffsetsNotSyncedTexts as texts } from "./texts.ts";

const key = "sync.group.offsets.enabled";
const start = `${withNone}${twoClusters}${withMinimum}`;

export const mm2GroupOffsetsNotSynced = defineRule({
  id: "mm2-group-offsets-not-synced",
  category: "duplication",
  severity: "info",
  roles: ["mirror-maker"],
  preset: "critical",
  versions: { clients: ">=2.7" },
  settings: [key, "emit.checkpoints.enabled", "offset.lag.max"],
  docs: {
    texts,
    examples: [
      { bad: start, good: `${start}main->backup.${key} = true\n`, versions: { clients: "3.9" } },
      { bad: `${start}${key} = false\n`, good: `${start}${key} = true\n`, versions: { clients: "4.2" } },
    ],
    evidence: {
      kind: "read",
      where: "MirrorCheckpointConfig and MirrorCheckpointTask of connect-mirror 2.7.2 to 4.3.1",
    },
    references: [{ title: "KIP-545: MirrorMaker moves the offsets of consumer groups" }],
  },
  *check(flow, { siblings }) {
    if (!isCopying(flow) || flow.effective(key).typed !== false) return;
    // Who switches checkpoints off copies data and means no failover.
    if (flow.effective("emit.checkpoints.enabled").typed !== true) return;
    // Copying both ways, each side has readers and positions of its own.
    if (siblings("mirror-maker").some((other) => isCopying(other) && isReverse(flow, other))) return;
    yield {
      at: flow.written(key) ?? flow.anchor,
      message: say(texts().messages.notSynced),
      fixes: [fix(say(texts().fixes.sync), "changes-behaviour", [change.put(flow, key, "true")])],
    };
  },
});
