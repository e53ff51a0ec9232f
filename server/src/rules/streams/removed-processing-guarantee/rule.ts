/** exactly_once and exactly_once_beta, which 4.0 removed: the Streams application refuses to start. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { streamsRemovedProcessingGuaranteeTexts as texts } from "./texts.ts";

const key = "processing.guarantee";
const start = "application.id=orders\nbootstrap.servers=kafka:9092\n";

export const streamsRemovedProcessingGuarantee = defineRule({
  id: "streams-removed-processing-guarantee",
  category: "startup-failure",
  severity: "error",
  roles: ["streams"],
  versions: { clients: ">=4.0" },
  settings: [key],
  docs: {
    texts,
    examples: [
      {
        bad: `${start}${key}=exactly_once\n`,
        good: `${start}${key}=exactly_once_v2\n`,
        versions: { clients: "4.0" },
      },
    ],
    evidence: {
      kind: "executed",
      where: "KafkaStreams of 24 releases, 1.1.1 to 4.3.1, with each guarantee",
    },
    references: [
      { title: "KIP-732: exactly_once_v2, and the two that it replaces" },
      { title: "Observed with kafka-streams 4.0.0 to 4.3.1: ConfigException" },
    ],
  },
  *check(streams) {
    const guarantee = streams.written(key);
    const value = guarantee?.source.trim();
    if (guarantee === undefined || (value !== "exactly_once" && value !== "exactly_once_beta")) return;
    yield {
      at: guarantee,
      message: say(texts().messages.removed, { value }),
      fixes: [set(guarantee, "exactly_once_v2", "safe")],
    };
  },
});
