/** A standalone worker that keeps its offsets under /tmp: a reboot makes its sources forget how far they came. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { isStandalone } from "../../shared/connect/clients.ts";
import { connectStandaloneOffsetsInTmpTexts as texts } from "./texts.ts";

const key = "offset.storage.file.filename";

export const connectStandaloneOffsetsInTmp = defineRule({
  id: "connect-standalone-offsets-in-tmp",
  category: "duplication",
  severity: "warning",
  roles: ["connect-worker"],
  settings: [key],
  docs: {
    texts,
    examples: [
      {
        file: "etc/kafka/connect-standalone.properties",
        bad: file("/tmp/connect.offsets"),
        good: file("/var/lib/kafka-connect/connect.offsets"),
      },
    ],
    evidence: {
      kind: "documented",
      where: "systemd's documentation of temporary directories; Kafka's own sample file uses /tmp/connect.offsets",
    },
    references: [
      {
        title: "Kafka Connect: running a standalone worker",
        url: kafkaDocs("kafka-connect/user-guide/"),
      },
      { title: "systemd: files in /tmp go after ten days", url: "https://systemd.io/TEMPORARY_DIRECTORIES/" },
    ],
  },
  *check(worker, { environment }) {
    const offsets = worker.written(key);
    // A distributed worker keeps its offsets in a topic, whatever else its file says.
    if (typeof offsets?.typed !== "string" || !isStandalone(worker)) return;
    if (!offsets.typed.startsWith("/tmp/")) return;
    yield {
      at: offsets,
      ...(environment.development ? { severity: "hint" } : {}),
      message: say(texts().messages.temporary, { path: offsets.typed }),
      advice: say(texts().fixes.move),
    };
  },
});

function file(path: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092,kafka3:9092
key.converter=org.apache.kafka.connect.json.JsonConverter
value.converter=org.apache.kafka.connect.json.JsonConverter
${key}=${path}
`;
}
