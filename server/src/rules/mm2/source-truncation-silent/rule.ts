/** MirrorMaker goes on behind records that the source deleted before they were copied, and nobody is told. */

import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { isCopying } from "../../shared/connect/mirror-flows.ts";
import { twoClusters, withMinimum, withNone, withOffsets } from "../../shared/examples/mirror-maker.ts";
import { set } from "../../shared/fix.ts";
import { mm2SourceTruncationSilentTexts as texts } from "./texts.ts";

const key = "auto.offset.reset";
const start = `${twoClusters}${withMinimum}${withOffsets}`;

export const mm2SourceTruncationSilent = defineRule({
  id: "mm2-source-truncation-silent",
  category: "loss",
  severity: "info",
  roles: ["mirror-maker"],
  settings: [key, "retention.ms"],
  docs: {
    texts,
    examples: [
      { bad: `${start}${withNone.replace("none", "latest")}`, good: `${start}${withNone.replace("none", "earliest")}` },
    ],
    evidence: {
      kind: "read",
      where:
        "MirrorConnectorConfig.sourceConsumerConfig and MirrorSourceTask of connect-mirror 2.8.2, 3.6.0, 3.6.2, 3.9.1 and 4.3.1",
    },
    references: [
      { title: "MirrorConnectorConfig.sourceConsumerConfig: earliest where nothing is written" },
      { title: "apache/kafka, pull request 23117", url: "https://github.com/apache/kafka/pull/23117" },
    ],
  },
  *check(flow) {
    if (!isCopying(flow)) return;
    const written = flow.written(`source.consumer.${key}`) ?? flow.written(`consumer.${key}`);
    const reset = written === undefined ? "earliest" : String(written.typed).toLowerCase();
    const advice = say(texts().fixes.watch);
    // MirrorMaker's own default is worth a word only where every record counts.
    if (reset === "earliest")
      yield { at: written ?? flow.anchor, preset: "critical", message: say(texts().messages.gap), advice };
    if (reset === "latest" && written !== undefined)
      yield {
        at: written,
        message: say(texts().messages.toTheEnd),
        fixes: [set(written, "earliest", "changes-behaviour")],
      };
  },
});
