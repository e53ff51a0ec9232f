/** The internal topics of a Streams application with a single copy: with that disk its state cannot be restored. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { insert, set } from "../../shared/fix.ts";
import { streamsReplicationFactorOneTexts as texts } from "./texts.ts";

const key = "replication.factor";
const start = "application.id=orders\nbootstrap.servers=kafka1:9092,kafka2:9092\n";

export const streamsReplicationFactorOne = defineRule({
  id: "streams-replication-factor-one",
  category: "loss",
  severity: "warning",
  roles: ["streams"],
  aboutReplication: true,
  settings: [key],
  docs: {
    texts,
    examples: [{ bad: `${start}${key}=1\n`, good: `${start}${key}=3\n` }],
    evidence: {
      kind: "executed",
      where: "StreamsConfig of every minor release from 2.0 to 4.4 (schemas/settings/streams.json): 1, since 3.0 -1",
    },
    references: [
      {
        title: "Kafka Streams: replication.factor",
        url: kafkaDocs("streams/developer-guide/config-streams/"),
      },
      { title: "KIP-733: the replication factor of internal topics is left to the brokers" },
    ],
  },
  *check(streams) {
    const factor = streams.effective(key);
    if (factor.typed !== 1) return;
    const written = streams.written(key);
    if (written !== undefined) {
      yield { at: written, message: say(texts().messages.one), fixes: [set(written, "3", "changes-behaviour")] };
      return;
    }
    // An application without state has no such topics, and what a release not in use does says nothing about this file.
    if (factor.origin !== "kafka-default") return;
    yield {
      at: streams.anchor,
      severity: "hint",
      inPart: "silent",
      message: say(texts().messages.oneByDefault),
      fixes: [insert(streams, key, "3", "changes-behaviour")],
    };
  },
});
