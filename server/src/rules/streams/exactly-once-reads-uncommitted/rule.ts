/** Exactly-once beside a consumer inside that reads aborted records: what was rolled back enters results or state. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import { forConsumer, isExactlyOnce, streamsConsumers } from "../../../model/streams-clients.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { streamsExactlyOnceReadsUncommittedTexts as texts } from "./texts.ts";

const start = "application.id=orders\nbootstrap.servers=kafka:9092\nprocessing.guarantee=exactly_once_v2\n";

export const streamsExactlyOnceReadsUncommitted = defineRule({
  id: "streams-exactly-once-reads-uncommitted",
  category: "duplication",
  severity: "warning",
  roles: ["streams"],
  settings: ["isolation.level", "processing.guarantee"],
  docs: {
    texts,
    examples: [
      {
        bad: `${start}main.consumer.isolation.level=read_uncommitted\n`,
        good: start,
        versions: { clients: "3.9" },
      },
      {
        bad: `${start}restore.consumer.isolation.level=read_uncommitted\n`,
        good: start,
        versions: { clients: "4.3" },
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "StreamsConfig of 48 releases from 2.0.0 to 4.3.1: under exactly-once the main, restore and global consumers are each given read_uncommitted where it is written under their own prefix, and read_committed otherwise. Applications with kafka-streams 3.9.2 and 4.3.1 beside a broker 3.9.2: with the line for the main consumer a record that was rolled back is in the committed results, with the one for the restore consumer a count after a kill is 2 rather than 1; without them neither",
    },
    references: [
      {
        title: "Kafka Streams: settings that cannot be configured",
        url: kafkaDocs("streams/developer-guide/config-streams/"),
      },
      { title: "KIP-129: exactly-once in Kafka Streams" },
    ],
  },
  *check(streams, { lens }) {
    if (isExactlyOnce(streams) !== true) return;
    for (const consumer of streamsConsumers) {
      const isolation = forConsumer(streams, consumer, "isolation.level", lens);
      if (isolation?.typed !== "read_uncommitted") continue;
      yield {
        at: isolation,
        message: say(texts().messages[consumer], { key: isolation.key }),
        fixes: [remove(isolation, "changes-behaviour")],
      };
    }
  },
});
