/** A setting that Streams hands on to a client inside which refuses it: the application does not start. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import { refusedByClients } from "../../../model/streams-clients.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { streamsClientOverrideRefusedTexts as texts } from "./texts.ts";

const start = "application.id=orders\nbootstrap.servers=kafka:9092\n";

export const streamsClientOverrideRefused = defineRule({
  id: "streams-client-override-refused",
  category: "startup-failure",
  severity: "error",
  roles: ["streams"],
  versions: { clients: ">=2.2" },
  settings: ["enable.auto.commit", "group.protocol", "enable.metrics.push"],
  docs: {
    texts,
    examples: [
      { bad: `${start}restore.consumer.enable.auto.commit=true\n`, good: start, versions: { clients: "3.9" } },
      { bad: `${start}main.consumer.group.protocol=consumer\n`, good: start, versions: { clients: "4.1" } },
      { bad: `${start}consumer.enable.metrics.push=false\n`, good: start, versions: { clients: "4.3" } },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaStreams of 16 releases from 2.0.1 to 4.3.1, built with a source and with a global table: InvalidConfigurationException for auto-commit without a group from 2.2.0 to 4.1.2, ConfigException for the protocol in 4.0.0 to 4.1.2, ClassCastException for enable.metrics.push from a file since 4.0.0",
    },
    references: [
      {
        title: "Kafka Streams: settings that cannot be configured",
        url: kafkaDocs("streams/developer-guide/config-streams/"),
      },
    ],
  },
  *check(streams, { lens }) {
    for (const { setting, refusal } of refusedByClients(streams, lens)) {
      yield {
        at: setting,
        // No file tells whether there is a global table.
        ...(refusal === "global-group" ? { severity: "warning" } : {}),
        message: say(texts().messages[refusal], { key: setting.key }),
        fixes: [remove(setting, refusal === "text" ? "changes-behaviour" : "safe")],
      };
    }
  },
});
