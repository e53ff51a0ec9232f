/** More than five requests in flight for the producers of a Streams application: exactly-once refuses it, and since 4.0 everything does. */
import { parseRange } from "../kafka/version.ts";
import type { EffectiveComponent, WrittenSetting } from "../model/effective.ts";
import { inFlightLimit } from "../model/producer.ts";
import { streamsInflightOverFiveTexts as texts } from "../texts/rules/streams-inflight-over-five.ts";
import { say } from "../texts/text.ts";
import { set } from "./fix.ts";
import { inFlightKey } from "./producer-fixes.ts";
import { defineRule } from "./rule.ts";

const start = "application.id=orders\nbootstrap.servers=kafka:9092\n";
/** From here on the default idempotence of a producer refuses it too. */
const always = parseRange(">=4.0");

export const streamsInflightOverFive = defineRule({
  id: "streams-inflight-over-five",
  category: "startup-failure",
  severity: "error",
  roles: ["streams"],
  carriers: ["plain"],
  settings: [inFlightKey, "processing.guarantee", "enable.idempotence"],
  docs: {
    texts,
    examples: [
      {
        bad: `${start}producer.${inFlightKey}=10\n`,
        good: `${start}producer.${inFlightKey}=5\n`,
        versions: { clients: "4.0" },
      },
    ],
    references: [{ title: "Observed with kafka-streams 1.1.1 to 4.3.1: ConfigException" }],
  },
  *check(streams, { lens }) {
    const inFlight = forProducer(streams, inFlightKey);
    const count = Number(inFlight?.typed);
    if (inFlight === undefined || !(count > inFlightLimit)) return;
    const guarantee = streams.effective("processing.guarantee").typed;
    // The first kind of exactly-once builds its producers later, task by task.
    const exactly = guarantee === "exactly_once_v2" || guarantee === "exactly_once_beta";
    const idempotence = forProducer(streams, "enable.idempotence");
    if (!exactly && (!lens.within("clients", always) || idempotence !== undefined)) return;
    const message = exactly ? texts.messages.exactlyOnce : texts.messages.idempotent;
    yield {
      at: inFlight,
      message: say(message, { count: String(count) }),
      fixes: [set(inFlight, String(inFlightLimit), "safe")],
    };
  },
});

/** What is written for the producers alone beats what is written for all clients. */
function forProducer(streams: EffectiveComponent, key: string): WrittenSetting | undefined {
  return streams.written(`producer.${key}`) ?? streams.written(key);
}
