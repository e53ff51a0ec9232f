/** Auto-commit for the main consumer of a Streams application: the timer commits what has not yet been written. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { streamsMainConsumerAutoCommitTexts as texts } from "./texts.ts";

const start = "application.id=orders\nbootstrap.servers=kafka:9092\n";

export const streamsMainConsumerAutoCommit = defineRule({
  id: "streams-main-consumer-auto-commit",
  category: "loss",
  severity: "error",
  roles: ["streams"],
  // From 4.2 on the line has no effect: streams-ignored-client-overrides.
  versions: { clients: "<4.2" },
  settings: ["enable.auto.commit"],
  docs: {
    texts,
    examples: [
      {
        bad: `${start}main.consumer.enable.auto.commit=true\n`,
        good: start,
        versions: { clients: "4.1" },
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "StreamsConfig of 24 releases from 2.0.0 to 4.3.1: up to 4.1.2 the main consumer is given true under this prefix alone. Applications with kafka-streams 2.8.2 and 4.1.2 beside a broker 3.9.2, killed before their producer had sent: 100 offsets committed and no result, at least once and exactly once alike; without the line no offset",
    },
    references: [
      {
        title: "Kafka Streams: settings that cannot be configured",
        url: kafkaDocs("streams/developer-guide/config-streams/"),
      },
    ],
  },
  *check(streams) {
    const autoCommit = streams.written("main.consumer.enable.auto.commit");
    if (!/^true$/i.test(String(autoCommit?.typed)) || autoCommit === undefined) return;
    yield {
      at: autoCommit,
      message: say(texts().messages.on, { key: autoCommit.key }),
      fixes: [remove(autoCommit, "changes-behaviour")],
    };
  },
});
