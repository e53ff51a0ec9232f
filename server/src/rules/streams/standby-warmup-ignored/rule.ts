/** Standby and warm-up copies that the streams group protocol does not take from the application. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { streamsStandbyWarmupIgnoredTexts as texts } from "./texts.ts";

const standby = "num.standby.replicas";
const warmup = "max.warmup.replicas";
const start = "application.id=orders\nbootstrap.servers=kafka:9092\ngroup.protocol=streams\n";

export const streamsStandbyWarmupIgnored = defineRule({
  id: "streams-standby-warmup-ignored",
  category: "no-effect",
  severity: "info",
  roles: ["streams"],
  settings: [standby, warmup, "group.protocol"],
  docs: {
    texts,
    examples: [{ bad: `${start}${standby}=1\n`, good: start, versions: { clients: "4.2" } }],
    evidence: {
      kind: "read",
      where: "StreamsConfig.verifyStreamsProtocolCompatibility of kafka-streams 4.1.0, 4.2.0 and 4.3.1",
    },
    references: [{ title: "KIP-1071: the streams rebalance protocol" }],
  },
  *check(streams) {
    const protocol = streams.written("group.protocol");
    if (String(protocol?.typed).toLowerCase() !== "streams" || protocol === undefined) return;
    const copies = streams.written(standby);
    if (typeof copies?.typed === "number" && copies.typed > 0) {
      const application = streams.written("application.id")?.source ?? "";
      yield {
        at: copies,
        related: [protocol],
        message: say(texts().messages.standby, { count: String(copies.typed) }),
        fixes: [remove(copies, "safe")],
        advice: say(texts().fixes.onTheGroup, { application, count: String(copies.typed) }),
      };
    }
    const warm = streams.written(warmup);
    if (warm?.typed === undefined) return;
    yield { at: warm, related: [protocol], message: say(texts().messages.warmup), fixes: [remove(warm, "safe")] };
  },
});
