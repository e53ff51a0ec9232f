/** A Streams application without exactly-once: what it did since its last commit is done again after a crash. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import { parseRange } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { forProducer, textOf } from "../../../model/streams-clients.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { change, fix } from "../../shared/fix.ts";
import { streamsAtLeastOnceTexts as texts } from "./texts.ts";

const key = "processing.guarantee";
const start = "application.id=payments\nbootstrap.servers=kafka1:9092,kafka2:9092\n";
const hasVersionTwo = parseRange(">=3.0");

export const streamsAtLeastOnce = defineRule({
  id: "streams-at-least-once",
  category: "duplication",
  severity: "warning",
  roles: ["streams"],
  preset: "critical",
  settings: [key, "commit.interval.ms"],
  docs: {
    texts,
    examples: [
      { bad: start, good: `${start}${key}=exactly_once_v2\n`, versions: { clients: "3.9" } },
      { bad: `${start}${key}=at_least_once\n`, good: `${start}${key}=exactly_once_v2\n`, versions: { clients: "4.2" } },
    ],
    evidence: {
      kind: "executed",
      where:
        "StreamsConfig of every minor release from 2.0 to 4.4: default at_least_once, commit interval 30000, else 100",
    },
    references: [
      {
        title: "Kafka Streams: processing.guarantee",
        url: kafkaDocs("streams/developer-guide/config-streams/"),
      },
      { title: "KIP-129 and KIP-447: exactly-once in Kafka Streams" },
    ],
  },
  *check(streams, { lens }) {
    if (streams.effective(key).typed !== "at_least_once") return;
    const written = streams.written(key);
    const canSwitch = lens.within("clients", hasVersionTwo) && isReady(streams);
    const fixes = canSwitch
      ? [fix(say(texts().fixes.exactlyOnce), "changes-performance", [change.put(streams, key, "exactly_once_v2")])]
      : [];
    yield {
      at: written ?? streams.anchor,
      message: say(written === undefined ? texts().messages.byDefault : texts().messages.written),
      fixes,
      advice: say(texts().fixes.needs),
    };
  },
});

/** Settings that exactly-once refuses have to go first. */
function isReady(streams: EffectiveComponent): boolean {
  const interval = streams.written("commit.interval.ms");
  const inFlight = forProducer(streams, "max.in.flight.requests.per.connection");
  return (
    (interval === undefined || (typeof interval.typed === "number" && interval.typed <= 10_000)) &&
    streams.written("producer.transaction.timeout.ms") === undefined &&
    !/^[01]$/.test(textOf(forProducer(streams, "acks"))) &&
    textOf(forProducer(streams, "retries")) !== "0" &&
    (inFlight === undefined || Number(textOf(inFlight)) <= 5)
  );
}
