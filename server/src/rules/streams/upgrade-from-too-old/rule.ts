/** upgrade.from names a release whose rebalancing Kafka 4.0 no longer speaks: the Streams application refuses to start. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { streamsUpgradeFromTooOldTexts as texts } from "./texts.ts";

const key = "upgrade.from";
const start = "application.id=orders\nbootstrap.servers=kafka:9092\n";
const eager = ["0.10.0", "0.10.1", "0.10.2", "0.11.0", "1.0", "1.1", "2.0", "2.1", "2.2", "2.3"];

export const streamsUpgradeFromTooOld = defineRule({
  id: "streams-upgrade-from-too-old",
  category: "startup-failure",
  severity: "error",
  roles: ["streams"],
  versions: { clients: ">=4.0" },
  settings: [key],
  docs: {
    texts,
    examples: [{ bad: `${start}${key}=2.3\n`, good: start, versions: { clients: "4.0" } }],
    evidence: {
      kind: "executed",
      where: "KafkaStreams of 24 releases, 1.1.1 to 4.3.1, with 40 releases to upgrade from, and other texts",
    },
    references: [{ title: "Observed with kafka-streams 4.0.0 to 4.3.1: ConfigException" }],
  },
  *check(streams) {
    const from = streams.written(key);
    const release = from?.source.trim() ?? "";
    if (from === undefined || !eager.includes(release)) return;
    yield { at: from, message: say(texts().messages.tooOld, { release }), fixes: [remove(from, "safe")] };
  },
});
