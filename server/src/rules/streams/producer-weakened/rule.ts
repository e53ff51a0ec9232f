/** acks below all for the producers of a Streams application: it commits inputs whose outputs can still vanish. */

import { forProducer, isExactlyOnce, textOf } from "../../../model/streams-clients.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { insert, set } from "../../shared/fix.ts";
import { streamsProducerWeakenedTexts as texts } from "./texts.ts";

const start = "application.id=orders\nbootstrap.servers=kafka1:9092,kafka2:9092\n";

export const streamsProducerWeakened = defineRule({
  id: "streams-producer-weakened",
  category: "loss",
  severity: "warning",
  roles: ["streams"],
  settings: ["acks", "processing.guarantee"],
  docs: {
    texts,
    examples: [
      { bad: `${start}producer.acks=1\n`, good: `${start}producer.acks=all\n` },
      { bad: start, good: `${start}producer.acks=all\n`, versions: { clients: "2.8" } },
    ],
    evidence: {
      kind: "executed",
      where:
        "StreamsConfig.getProducerConfigs of 2.8.2, 3.9.2, 4.0.0, 4.1.2, 4.2.1 and 4.3.1: acks=1 reaches the producers; that failed sends stop the application is read in RecordCollectorImpl",
    },
    references: [
      { title: "StreamsConfig.getProducerConfigs: a written acks reaches the producers as it is" },
      { title: "KIP-679: the strongest delivery guarantee by default, since clients 3.0" },
    ],
  },
  *check(streams, { environment }) {
    // Under exactly-once, and where idempotence is asked for, such an application does not start: another rule's.
    const exactly = isExactlyOnce(streams) ?? streams.written("processing.guarantee") !== undefined;
    if (exactly || /^true$/i.test(textOf(forProducer(streams, "enable.idempotence")))) return;
    const written = forProducer(streams, "acks");
    const acks = textOf(written);
    // With one broker there is no follower that could lack the record.
    const softer = environment.development ? "hint" : "warning";
    if (written !== undefined) {
      if (acks !== "0" && acks !== "1") return;
      const fixes = [set(written, "all", "changes-performance")];
      if (acks === "0") yield { at: written, severity: "error", message: say(texts().messages.zero), fixes };
      else yield { at: written, severity: softer, message: say(texts().messages.one), fixes };
      return;
    }
    const byDefault = streams.effective("acks");
    if (byDefault.typed !== "1" || byDefault.origin !== "kafka-default") return;
    yield {
      at: streams.anchor,
      severity: softer,
      inPart: "silent",
      message: say(texts().messages.oneByDefault),
      fixes: [insert(streams, "producer.acks", "all", "changes-performance")],
    };
  },
});
