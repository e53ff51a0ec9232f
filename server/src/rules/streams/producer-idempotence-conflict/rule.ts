/** Settings of a Streams application that its idempotent producers rule out: the application refuses to start. */
import { parseRange } from "../../../kafka/version.ts";
import { inFlightLimit } from "../../../model/producer.ts";
import { forProducer, textOf } from "../../../model/streams-clients.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove, set } from "../../shared/fix.ts";
import { inFlightKey } from "../../shared/producer/fixes.ts";
import { streamsProducerIdempotenceConflictTexts as texts } from "./texts.ts";

const start = "application.id=orders\nbootstrap.servers=kafka:9092\n";
/** From here on the default idempotence refuses too many requests in flight rather than to step back. */
const refusing = parseRange(">=4.0");

export const streamsProducerIdempotenceConflict = defineRule({
  id: "streams-producer-idempotence-conflict",
  category: "startup-failure",
  severity: "error",
  roles: ["streams"],
  programs: ["java"],
  settings: ["processing.guarantee", "enable.idempotence", "acks", "retries", inFlightKey],
  docs: {
    texts,
    examples: [
      {
        bad: `${start}producer.${inFlightKey}=10\n`,
        good: `${start}producer.${inFlightKey}=5\n`,
        versions: { clients: "4.0" },
      },
      {
        bad: `${start}processing.guarantee=exactly_once_v2\nproducer.acks=1\n`,
        good: `${start}processing.guarantee=exactly_once_v2\nproducer.acks=all\n`,
        versions: { clients: "3.9" },
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaStreams of 24 releases, 1.1.1 to 4.3.1, with guarantee, acks, retries, in-flight and idempotence in all combinations",
    },
    references: [{ title: "Observed with kafka-streams 2.8.2 to 4.3.1: ConfigException" }],
  },
  *check(streams, { lens }) {
    const guarantee = streams.effective("processing.guarantee").typed;
    // The first kind of exactly-once builds its producers later, task by task.
    if (guarantee === undefined || guarantee === "exactly_once") return;
    const exactly = guarantee === "exactly_once_v2" || guarantee === "exactly_once_beta";
    const idempotence = forProducer(streams, "enable.idempotence");
    const asked = exactly || /^true$/i.test(textOf(idempotence));
    const acks = forProducer(streams, "acks");
    if (asked && acks !== undefined && /^[01]$/.test(textOf(acks))) {
      const message = say(texts().messages.acks, { acks: textOf(acks) });
      yield { at: acks, message, fixes: [set(acks, "all", "changes-performance")] };
    }
    const retries = forProducer(streams, "retries");
    if (asked && retries !== undefined && /^[-+]?0+$/.test(textOf(retries))) {
      yield { at: retries, message: say(texts().messages.retries), fixes: [remove(retries, "changes-behaviour")] };
    }
    const inFlight = forProducer(streams, inFlightKey);
    const count = Number(textOf(inFlight));
    const byDefault = idempotence === undefined && lens.within("clients", refusing);
    if (inFlight === undefined || !(count > inFlightLimit) || !(asked || byDefault)) return;
    yield {
      at: inFlight,
      message: say(texts().messages.inFlight, { count: String(count) }),
      fixes: [set(inFlight, String(inFlightLimit), "safe")],
    };
  },
});
